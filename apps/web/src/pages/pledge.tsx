import { useState } from 'react';
import { useQuery } from 'urql';
import { AgreementText } from '../features/organisations/agreement-text';
import { PromisesQuery } from '../features/organisations/organisation-query';
import { PledgeSign } from '../features/organisations/pledge-sign';
import { Loaded } from '../graphql';
import type { PromisesQuery as Data } from '../graphql/generated/graphql';
import { Notice, NotShown, Page, Section, useFormat, useText } from '../ui';

interface Props {
  pledge: Data['me']['pledge'];
  text: { version: string; text: string };
  onChanged: () => void;
}

function PledgeRoom({ pledge, text, onChanged }: Props) {
  const { t } = useText();
  const format = useFormat();
  const [saved, setSaved] = useState(false);
  const current = pledge?.textVersion === text.version;
  return (
    <>
      {saved && <Notice tone="success" title={t('organisations:pledgeSaved')} />}
      {pledge ? (
        <p>{t('organisations:pledgeSigned', { date: format.instant(pledge.signedAt), version: pledge.textVersion })}</p>
      ) : (
        <Notice tone="warning" title={t('organisations:pledgeNone')} />
      )}
      {pledge && !current && (
        <Notice tone="warning" title={t('organisations:textOlder', { version: pledge.textVersion })} />
      )}
      <AgreementText text={text} />
      {!current && (
        <Section title={t('organisations:pledgeSign')}>
          <div className="max-w-2xl">
            <PledgeSign
              version={text.version}
              onDone={() => {
                setSaved(true);
                onChanged();
              }}
            />
          </div>
        </Section>
      )}
    </>
  );
}

/** One's own pledge of confidentiality: the text in full, then signing it. */
export function PledgePage() {
  const { t } = useText();
  const [result, execute] = useQuery({ query: PromisesQuery });
  const again = (): void => execute({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} again={again}>
      {({ me, agreementTexts }) => {
        const text = agreementTexts.find(({ kind }) => kind === 'PLEDGE');
        if (!text || !me.abilities.includes('signPledge')) return <NotShown />;
        return (
          <Page
            kind="settings"
            title={t('organisations:pledge')}
            crumbs={[{ label: t('organisations:title'), to: '/organisation' }]}
          >
            <p className="mb-4">{t('organisations:pledgeLead')}</p>
            <PledgeRoom pledge={me.pledge} text={text} onChanged={again} />
          </Page>
        );
      }}
    </Loaded>
  );
}
