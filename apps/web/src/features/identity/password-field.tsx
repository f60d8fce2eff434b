import { type ComponentProps, useState } from 'react';
import { Button, TextField, useText } from '../../ui';

/** Characters of a password as the server counts them. */
const lengthOf = (text: string): number => [...text].length;

/** Whether a chosen password is long enough; nothing but its length is asked. */
export const longEnough = (text: string, least: number): boolean => lengthOf(text) >= least;

/** How much of the needed length is there, in words and as a bar. */
function Length({ typed, least }: { typed: string; least: number }) {
  const { t } = useText();
  const n = lengthOf(typed);
  const enough = n >= least;
  return (
    <p className="flex min-w-0 flex-1 flex-wrap items-center gap-2 text-sm">
      <progress
        aria-hidden="true"
        className="h-3 w-32 appearance-none border border-solid-gray-700 bg-white [&::-moz-progress-bar]:bg-solid-gray-700 [&::-webkit-progress-bar]:bg-white [&::-webkit-progress-value]:bg-solid-gray-700"
        value={Math.min(n, least)}
        max={least}
      />
      <span>
        {enough && <span aria-hidden="true">✓ </span>}
        {enough ? t('identity:lengthEnough', { n }) : t('identity:lengthMore', { n, more: least - n })}
      </span>
    </p>
  );
}

type Props = Omit<ComponentProps<typeof TextField>, 'type'> & {
  /** For a password that is being chosen: how long it must be, and what stands there now. */
  chosen?: { readonly least: number; readonly typed: string };
};

/** A password that can be looked at while it is typed. */
export function PasswordField({ chosen, ...rest }: Props) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  return (
    <div>
      <TextField {...rest} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" />
      <div className="mt-1 flex flex-wrap items-center gap-x-3">
        <Button
          look="quiet"
          className="-ml-2 min-h-11 text-sm"
          aria-label={t(shown ? 'identity:passwordHideNamed' : 'identity:passwordShowNamed', { label: rest.label })}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'identity:passwordHide' : 'identity:passwordShow')}
        </Button>
        {chosen && <Length {...chosen} />}
      </div>
    </div>
  );
}
