import { createContext, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react';
import type { FieldErrors, FieldValues, UseFormReturn } from 'react-hook-form';
import { AskSure } from './ask-sure';
import { Button } from './button';
import { Notice } from './notice';
import { useText } from './text';

const Prefix = createContext('');

/** The id of a field's control, unique for the form it stands in. */
export const useFieldId = (name: string): string => `${useContext(Prefix)}-${name}`;

interface Problem {
  readonly name: string;
  readonly message: string;
}

/** Errors of nested fields (a date is one field with three parts) told once, under the outer name. */
const problemsOf = (errors: FieldErrors): Problem[] =>
  Object.entries(errors).flatMap(([name, error]) => {
    if (!error) return [];
    const own = typeof error.message === 'string' ? error.message : undefined;
    const inner = Object.values(error).find(
      (part): part is { message: string } => typeof (part as { message?: unknown } | null)?.message === 'string',
    );
    const message = own ?? inner?.message;
    return message ? [{ name, message }] : [];
  });

/** What is wrong, in the words of the fields, with a link to each; it takes the focus after a failed submit. */
export function ErrorSummary({ problems, attempt }: { problems: readonly Problem[]; attempt: number }) {
  const { t } = useText();
  const prefix = useContext(Prefix);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby={`${prefix}-errors`}
      className="my-4 rounded-8 border-2 border-l-8 border-error-1 px-4 py-3"
    >
      <p id={`${prefix}-errors`} className="font-bold">
        {t('ui:errorTitle', { n: problems.length })}
      </p>
      <ul className="list-disc pl-5">
        {problems.map(({ name, message }) => (
          <li key={name}>
            <a
              className="link"
              href={`#${prefix}-${name}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(`${prefix}-${name}`)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Puts the word for an error before the tab's title while a form stands refused. */
function useFailedTitle(failed: boolean): void {
  const { t } = useText();
  useEffect(() => {
    if (!failed) return;
    const { title } = document;
    const told = t('shell:titleError', { title });
    document.title = told;
    return () => {
      if (document.title === told) document.title = title;
    };
  }, [failed, t]);
}

/** What a form asks before it sends: whom it concerns and what will happen, and the word of the button that does it. */
export interface Sure {
  readonly ask: string;
  readonly more?: ReactNode;
  readonly sure: string;
}

interface Props<In extends FieldValues, Out> {
  form: UseFormReturn<In, unknown, Out>;
  onSubmit: (values: Out) => Promise<void> | void;
  submit: string;
  busy?: boolean;
  refused?: string | undefined;
  onCancel?: () => void;
  look?: 'primary' | 'secondary';
  /** What has grave consequences is asked once more; nothing asked where it answers undefined. */
  sure?: ((values: Out) => Sure | undefined) | undefined;
  children: ReactNode;
}

/** Keeps the Enter that confirms kanji from submitting: some browsers report it with keyCode 229 only. */
const guardComposition = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
};

/**
 * A form that keeps what was typed: it names every problem above, and a refusal of the server in the server's words. What
 * is asked once more stands in place of the fields, so that nothing is sent but what was asked about.
 */
export function Form<In extends FieldValues, Out>({
  form,
  onSubmit,
  submit,
  busy,
  refused,
  onCancel,
  look = 'primary',
  sure,
  children,
}: Props<In, Out>) {
  const { t } = useText();
  const prefix = useId();
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const shown = box.current;
    shown?.addEventListener('keydown', guardComposition);
    return () => shown?.removeEventListener('keydown', guardComposition);
  }, []);
  const problems = problemsOf(form.formState.errors);
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState<{ readonly question: Sure; readonly values: Out }>();
  const [back, setBack] = useState(0);
  useEffect(() => {
    // Only where nothing else has taken it: a success says itself what was done.
    if (back > 0 && document.activeElement === document.body) button.current?.focus();
  }, [back]);
  const leave = (): void => {
    setAsked(undefined);
    setBack((times) => times + 1);
  };
  const send = form.handleSubmit(async (values) => {
    if (busy || asked) return;
    const question = sure?.(values);
    if (question) setAsked({ question, values });
    else await onSubmit(values);
  });
  useFailedTitle(form.formState.submitCount > 0 && (problems.length > 0 || refused !== undefined));
  return (
    <Prefix value={prefix}>
      <form noValidate onSubmit={(event) => void send(event)} ref={box}>
        <ErrorSummary problems={problems} attempt={form.formState.submitCount} />
        {refused && <Notice tone="error" title={refused} />}
        <div className={asked ? 'hidden' : 'flex flex-col gap-5'}>{children}</div>
        {asked ? (
          <AskSure
            {...asked.question}
            busy={busy ?? false}
            onSure={() => void Promise.resolve(onSubmit(asked.values)).then(leave)}
            onCancel={leave}
          />
        ) : (
          <div className="mt-6 flex flex-wrap items-center gap-3">
            <Button look={look} type="submit" ref={button} aria-disabled={busy || undefined}>
              {busy ? t('ui:saving') : submit}
            </Button>
            {onCancel && (
              <Button look="quiet" onClick={onCancel}>
                {t('ui:cancel')}
              </Button>
            )}
          </div>
        )}
      </form>
    </Prefix>
  );
}
