import { type AuthAnswer, type Entry, type Proof, useSession, type Ways } from '../../graphql';
import { Button, Page, useText } from '../../ui';
import { ProveYourself } from './prove-yourself';

interface Props {
  ways: Ways;
  onEntry: (entry: Entry) => Promise<void>;
  /** The step took too long, or was tried too often. */
  onEnded: (message: string) => void;
  onAnew: () => void;
}

/** The second check of a sign-in, in whichever way the person has registered. */
export function SecondStep({ ways, onEntry, onEnded, onAnew }: Props) {
  const { t } = useText();
  const { ask } = useSession();
  const answer = async (proof: Proof): Promise<AuthAnswer<Entry>> => {
    const told = await ask<Entry>('/auth/second-factor', proof);
    if (told.ok) await onEntry(told.data);
    else if (told.code === 'STEP_ENDED' || told.code === 'ACCOUNT_LOCKED') onEnded(told.message);
    return told;
  };
  return (
    <Page kind="settings" title={t('identity:secondTitle')}>
      <p className="mb-6">{t('identity:secondLead')}</p>
      <ProveYourself methods={ways.methods} passkeyOptions={async () => ways.passkeyOptions} onProof={answer} />
      <Button look="quiet" className="mt-8" onClick={onAnew}>
        {t('identity:anew')}
      </Button>
    </Page>
  );
}
