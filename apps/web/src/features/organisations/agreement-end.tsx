import { graphql, useCommand } from '../../graphql';
import { Notice, TwoSteps, useText } from '../../ui';
import type { Agreement } from './agreement-state';

const EndAgreement = graphql(`
  mutation EndAgreement($input: EndAgreementInput!) {
    endAgreement(input: $input) {
      id
      state
    }
  }
`);

/** Ends the agreement today; what that means is said before the second press. */
export function AgreementEnd({ agreement: { id, version }, onDone }: { agreement: Agreement; onDone: () => void }) {
  const { t } = useText();
  const { run, busy, refused } = useCommand(EndAgreement);
  if (!id || !version) return null;
  const end = async (): Promise<void> => {
    const outcome = await run({ input: { id, version } });
    if (outcome.ok) onDone();
  };
  return (
    <>
      {refused && <Notice tone="error" title={refused.code === 'CONFLICT' ? t('ui:conflictNewer') : refused.message} />}
      <TwoSteps
        label={t('organisations:agreementEnd')}
        ask={t('organisations:agreementEndAsk')}
        sure={t('organisations:agreementEndSure')}
        busy={busy}
        onSure={() => void end()}
      />
    </>
  );
}
