import { type FormEvent, useState } from 'react';
import { useCommand } from '../../graphql';
import { Button, Notice, TextField, useText } from '../../ui';
import { FreezeCase } from './consent-query';

/** Stops a case by its code, for anybody who heard her wish; the answer is the same for every code. */
export function FreezeDesk() {
  const { t } = useText();
  const command = useCommand(FreezeCase);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDone(false);
    setMissing(code.trim() === '');
    if (code.trim() === '' || command.busy) return;
    if (!asked) return setAsked(true);
    const outcome = await command.run({ input: { code: code.trim() } });
    setAsked(false);
    if (!outcome.ok) return;
    setDone(true);
    setCode('');
  };
  return (
    <form noValidate className="max-w-2xl" onSubmit={(event) => void submit(event)}>
      {done && <Notice tone="success" title={t('returns:frozen')} />}
      {command.refused && <Notice tone="error" title={command.refused.message} />}
      <TextField
        label={t('returns:freezeCode')}
        name="code"
        required
        className="w-48"
        hint={t('returns:freezeCodeHint')}
        error={missing ? t('ui:fieldRequired', { label: t('returns:freezeCode') }) : undefined}
        value={code}
        onChange={({ target }) => {
          setCode(target.value);
          setAsked(false);
        }}
      />
      {asked && <Notice tone="warning" title={t('returns:freezeAsk')} />}
      <Button look="primary" type="submit" className="mt-4" aria-disabled={command.busy || undefined}>
        {command.busy ? t('ui:saving') : t(asked ? 'returns:freezeSure' : 'returns:freezeNow')}
      </Button>
    </form>
  );
}
