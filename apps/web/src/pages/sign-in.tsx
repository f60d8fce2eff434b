import { useEffect, useRef, useState } from 'react';
import { Link, Navigate, useLocation, useNavigate, useSearchParams } from 'react-router';
import { REFUSALS, say } from '#libs/messages';
import { Enrol } from '../features/identity/enrol';
import { OtherWays } from '../features/identity/other-ways';
import { PasswordEntry } from '../features/identity/password-entry';
import { SecondStep } from '../features/identity/second-step';
import { answerOf, type Entry, get, sampleAccounts, useSession, type Ways } from '../graphql';
import { Notice, Page, useText } from '../ui';

type Stage =
  | { readonly at: 'PASSWORD'; readonly why?: string }
  | { readonly at: 'SECOND_FACTOR'; readonly ways: Ways }
  | { readonly at: 'ENROL' };

/** Where one came from, and whether that was because the sign-in ended. */
interface Came {
  readonly from?: unknown;
  readonly ended?: boolean;
}

/** Only addresses of this app; anything else would lead away after signing in. */
const safe = (from: unknown): string => (typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : '/');

const stageOf = ({ step, methods, passkeyOptions }: Entry): Stage | null => {
  if (step === 'ENROL') return { at: 'ENROL' };
  if (step !== 'SECOND_FACTOR') return null;
  return { at: 'SECOND_FACTOR', ways: { methods: methods ?? [], ...(passkeyOptions ? { passkeyOptions } : {}) } };
};

/** Goes on with a step that began elsewhere: at the directory, or by switching to another organisation. */
function useBegunStep(begun: boolean, onStage: (stage: Stage) => void): void {
  const text = useText();
  const asked = useRef(false);
  useEffect(() => {
    if (!begun || asked.current) return;
    asked.current = true;
    void answerOf<Entry>(get('/auth/step'), text).then((answer) => {
      if (!answer.ok) onStage({ at: 'PASSWORD', why: answer.message });
      else onStage(stageOf(answer.data) ?? { at: 'PASSWORD' });
    });
  }, [begun, onStage, text]);
}

/** Password, then what the organisation asks for beside it; afterwards one is back where one wanted to be. */
export function SignInPage() {
  const { t, language } = useText();
  const { me, entered } = useSession();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const came = useLocation().state as Came | null;
  const from = safe(came?.from);
  const [stage, setStage] = useState<Stage>({ at: 'PASSWORD' });
  const [email, setEmail] = useState('');
  const [practice, setPractice] = useState(false);
  const begun = query.has('step');
  useBegunStep(begun, setStage);
  useEffect(() => {
    void sampleAccounts()
      .then((accounts) => setPractice(accounts.length > 0))
      .catch(() => undefined);
  }, []);
  // Whoever is here to add what another organisation asks for is signed in already.
  if (me && stage.at === 'PASSWORD' && !begun) return <Navigate to={from} replace />;
  const goOn = async (entry: Entry, typed?: string): Promise<void> => {
    if (typed !== undefined) setEmail(typed);
    const next = stageOf(entry);
    if (next) return setStage(next);
    await entered();
    return void navigate(from, { replace: true });
  };
  const anew = (why?: string): void => setStage({ at: 'PASSWORD', ...(why ? { why } : {}) });
  if (stage.at === 'ENROL') return <Enrol onDone={() => void goOn({})} onEnded={anew} />;
  if (stage.at === 'SECOND_FACTOR')
    return <SecondStep ways={stage.ways} onEntry={goOn} onEnded={anew} onAnew={() => anew()} />;
  const code = query.get('code') as keyof typeof REFUSALS | null;
  const told = code === 'NETWORK_NOT_ALLOWED' || code === 'DIRECTORY_UNAVAILABLE' ? say(REFUSALS[code], language) : '';
  return (
    <Page key={`password ${stage.why ?? ''}`} kind="settings" title={t('entry:signInTitle')}>
      {query.has('refused') && <Notice tone="error" title={told || t('identity:directoryRefused')} />}
      {came?.ended ? <Notice title={t('identity:ended')} /> : <p className="mb-5">{t('entry:signInLead')}</p>}
      {!came?.ended && from !== '/' && <p className="mb-5 text-solid-gray-700">{t('entry:returning')}</p>}
      <div className="max-w-md">
        <PasswordEntry email={email} refused={stage.why} onEntry={goOn} />
        <OtherWays onEntry={goOn} />
      </div>
      <p className="mt-8 text-solid-gray-700">{t('entry:help')}</p>
      {practice && (
        <p className="mt-2">
          <Link className="link" to="/welcome">
            {t('entry:tryPractice')}
          </Link>
        </p>
      )}
    </Page>
  );
}
