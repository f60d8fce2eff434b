import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';
import { Enrol } from '../features/identity/enrol';
import { dropToken, heldToken, takeToken } from '../features/identity/invitation-token';
import { longEnough, PasswordField } from '../features/identity/password-field';
import { type Entry, useSession } from '../graphql';
import { Button, ErrorState, Form, LinkButton, Loading, Notice, Page, useText } from '../ui';

interface Invited {
  readonly organisationName: string;
  readonly kind: 'NEW' | 'RESET';
  readonly factor: 'PASSWORD' | 'SECOND_FACTOR' | 'DIRECTORY';
  readonly shortestPassword: number;
}

type Stage =
  | { readonly at: 'LOOKING' | 'GONE' | 'MISSING' | 'ENROL' | 'LATER' }
  | { readonly at: 'FAILED'; readonly message: string }
  | { readonly at: 'INVITED'; readonly invited: Invited };

/** The password of one's own, with what the organisation asks for beside it told before. */
function Accept({ invited, onEntry }: { invited: Invited; onEntry: (entry: Entry | null) => Promise<void> }) {
  const { t } = useText();
  const { ask } = useSession();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const { organisationName, kind, factor, shortestPassword: least } = invited;
  const form = useForm({
    resolver: zodResolver(
      z.object({
        newPassword: z
          .string()
          .check(z.refine((text) => longEnough(text, least), t('entry:newPasswordShort', { min: least }))),
      }),
    ),
    defaultValues: { newPassword: '' },
    shouldFocusError: false,
  });
  const chosen = useWatch({ control: form.control, name: 'newPassword' });
  const submit = async ({ newPassword }: { newPassword: string }): Promise<void> => {
    setBusy(true);
    setRefused(undefined);
    const answer = await ask<Entry>('/auth/invitation/accept', { token: heldToken(), newPassword });
    if (answer.ok) await onEntry(answer.data);
    else if (answer.code === 'NOT_FOUND_OR_REFUSED') await onEntry(null);
    else setRefused(answer.message);
    setBusy(false);
  };
  return (
    <Page kind="settings" title={t(kind === 'RESET' ? 'identity:invitationReset' : 'identity:invitationTitle')}>
      <p>{t('identity:invitationLead', { organisation: organisationName })}</p>
      <p className="mt-4 font-bold">{t('identity:invitationNeeds')}</p>
      <ol className="mb-6 list-decimal pl-6">
        <li>{t('identity:invitationPassword')}</li>
        {factor !== 'PASSWORD' && <li>{t('identity:invitationSecond')}</li>}
        {factor === 'DIRECTORY' && <li>{t('identity:invitationDirectory')}</li>}
      </ol>
      <div className="max-w-md">
        <Form form={form} onSubmit={submit} submit={t('identity:invitationAccept')} busy={busy} refused={refused}>
          <PasswordField
            label={t('identity:newPassword')}
            hint={t('identity:newPasswordHint', { min: least })}
            required
            autoComplete="new-password"
            error={form.formState.errors.newPassword?.message}
            chosen={{ least, typed: chosen }}
            {...form.register('newPassword')}
          />
        </Form>
      </div>
    </Page>
  );
}

/** Where the link of an invitation leads: a password, what else the organisation asks for, and one is in. */
export function InvitationPage() {
  const { t } = useText();
  const { me, ask, entered, signOutHere } = useSession();
  const navigate = useNavigate();
  const [stage, setStage] = useState<Stage>({ at: 'LOOKING' });
  const [turn, setTurn] = useState(0);
  const again = (): void => {
    setStage({ at: 'LOOKING' });
    setTurn((before) => before + 1);
  };
  useEffect(() => {
    // A link that is pasted into a tab where this page is open changes the fragment only.
    const pasted = (): void => {
      takeToken();
      setStage({ at: 'LOOKING' });
      setTurn((before) => before + 1);
    };
    addEventListener('hashchange', pasted);
    return () => removeEventListener('hashchange', pasted);
  }, []);
  useEffect(() => {
    if (!heldToken()) return setStage({ at: 'MISSING' });
    void ask<Invited>('/auth/invitation/look', { token: heldToken() }).then((answer) => {
      if (answer.ok) setStage({ at: 'INVITED', invited: answer.data });
      else if (answer.code === 'NOT_FOUND_OR_REFUSED') setStage({ at: 'GONE' });
      else setStage({ at: 'FAILED', message: answer.message });
    });
    // Asked once for each link: the session answers with a new function whenever the language changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [turn]);
  const goOn = async (entry: Entry | null): Promise<void> => {
    dropToken();
    if (!entry) return setStage({ at: 'GONE' });
    if (entry.step === 'ENROL') return setStage({ at: 'ENROL' });
    if (entry.step === 'LATER') return setStage({ at: 'LATER' });
    if (entry.step) return void navigate(`/sign-in?step=${entry.step}`, { replace: true });
    await entered();
    return void navigate('/', { replace: true });
  };
  if (stage.at === 'ENROL') {
    return <Enrol onDone={() => void goOn({})} onEnded={() => void navigate('/sign-in', { replace: true })} />;
  }
  if (stage.at === 'INVITED' && !me) return <Accept invited={stage.invited} onEntry={goOn} />;
  return (
    <Page key={stage.at} kind="settings" title={t('identity:invitationTitle')}>
      {stage.at === 'LOOKING' && <Loading />}
      {stage.at === 'FAILED' && <ErrorState message={stage.message} again={again} />}
      {stage.at === 'GONE' && <p>{t('identity:invitationGone')}</p>}
      {stage.at === 'MISSING' && <p>{t('identity:invitationMissing')}</p>}
      {stage.at === 'LATER' && <Notice tone="success" title={t('identity:invitationLater')} />}
      {stage.at === 'INVITED' && (
        <>
          <p className="mb-4">{t('identity:invitationOther')}</p>
          <Button onClick={() => void signOutHere()}>{t('shell:signOut')}</Button>
        </>
      )}
      {(stage.at === 'GONE' || stage.at === 'MISSING' || stage.at === 'LATER') && (
        <LinkButton className="mt-6" to="/sign-in">
          {t('entry:signInTitle')}
        </LinkButton>
      )}
    </Page>
  );
}
