import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ProveYourself } from '../features/identity/prove-yourself';
import { type AuthAnswer, answerOf, type Proof, sendBare, setGuard, useSession, type Ways } from '../graphql';
import { Button, Notice, useText } from '../ui';

type Settle = (given: boolean) => void;

/**
 * Asks for a fresh sign-in over the page, whenever the server wants one before a change. The change then goes on by
 * itself; whoever would rather not keeps the form as it is.
 */
export function StepUp() {
  const [asked, setAsked] = useState(false);
  const waiting = useRef<Settle[]>([]);
  useEffect(
    () =>
      setGuard('fresh', () => {
        setAsked(true);
        return new Promise((resolve) => waiting.current.push(resolve));
      }),
    [],
  );
  const settle: Settle = (given) => {
    setAsked(false);
    for (const goOn of waiting.current.splice(0)) goOn(given);
  };
  return asked ? <StepUpDialog onSettled={settle} /> : null;
}

function StepUpDialog({ onSettled }: { onSettled: Settle }) {
  const text = useText();
  const { t } = text;
  const { me, locked, ask } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [ways, setWays] = useState<Ways>();
  const [refused, setRefused] = useState<string>();
  const options = async (): Promise<Ways | null> => {
    const answer = await ask<Ways>('/auth/fresh/options');
    if (answer.ok) setWays(answer.data);
    setRefused(answer.ok ? undefined : answer.message);
    return answer.ok ? answer.data : null;
  };
  // Unlocking the screen by what the organisation asks is a fresh sign-in by itself, and the server says where it was
  // less; without a session there is nothing left to go on with.
  const covered = useRef(false);
  useEffect(() => {
    if (me === null) onSettled(false);
    else if (covered.current && !locked) onSettled(true);
    covered.current = locked;
  }, [me, locked, onSettled]);
  const first = useRef(options);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    void first.current();
    return () => shown?.close();
  }, []);
  const prove = async (proof: Proof): Promise<AuthAnswer<unknown>> => {
    const answer = await answerOf(sendBare('/auth/fresh', proof), text);
    if (answer.ok) onSettled(true);
    return answer;
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="fresh-title"
      onCancel={(event) => {
        event.preventDefault();
        onSettled(false);
      }}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-12 border-2 border-solid-gray-900 bg-white p-5"
    >
      <h2 id="fresh-title" ref={heading} tabIndex={-1} className="text-xl font-bold">
        {t('identity:freshTitle')}
      </h2>
      <p className="mt-1 mb-5">{t('identity:freshLead')}</p>
      {refused && <Notice tone="error" title={refused} />}
      {ways && (
        <ProveYourself
          methods={ways.methods}
          passkeyOptions={async () => (await options())?.passkeyOptions ?? null}
          onProof={prove}
        />
      )}
      <Button look="quiet" className="mt-5" onClick={() => onSettled(false)}>
        {t('ui:cancel')}
      </Button>
    </dialog>
  );
}
