import { InvitingPage } from '../features/inviting/inviting-page';
import { ProposeForm } from '../features/inviting/propose-form';
import type { Told } from '../features/inviting/told';
import { useProposable } from '../features/inviting/use-organisations';
import { Loaded } from '../graphql';
import { Empty, useText } from '../ui';

function Propose({ onDone }: { onDone: (told: Told) => void }) {
  const { t } = useText();
  const { result, again, organisations } = useProposable();
  return (
    <Loaded result={result} again={again}>
      {() =>
        organisations.length === 0 ? (
          <Empty>{t('inviting:noOrganisations')}</Empty>
        ) : (
          <ProposeForm organisations={organisations} onDone={onDone} />
        )
      }
    </Loaded>
  );
}

/** Proposes a person to an organisation of a body that one keeps. */
export function NewProposalPage() {
  const { t } = useText();
  return (
    <InvitingPage
      ability="proposeStaff"
      title={t('inviting:propose')}
      lead={t('inviting:proposeLead')}
      from={{ label: t('inviting:proposals'), to: '/proposals', back: t('inviting:toProposals') }}
      another={t('inviting:proposeAnother')}
    >
      {({ onDone }) => <Propose onDone={onDone} />}
    </InvitingPage>
  );
}
