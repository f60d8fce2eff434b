import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { CATEGORIES } from '#libs/consent';
import { useCommand } from '../../graphql';
import type { ConsentCategory } from '../../graphql/generated/graphql';
import { Button, Notice, SelectField, TextField, useText } from '../../ui';
import { RecipientsQuery, WithdrawByCode } from './consent-query';

const SCOPES = ['ALL', 'CATEGORY', 'RECIPIENT'] as const;
type Scope = (typeof SCOPES)[number];

/** Which organisation loses it; those that there are, whoever reads the case. */
function Recipient({ value, error, onChoose }: { value: string; error?: string; onChoose: (id: string) => void }) {
  const { t } = useText();
  const [{ data }] = useQuery({ query: RecipientsQuery });
  return (
    <SelectField
      label={t('returns:codeRecipient')}
      name="recipient"
      required
      value={value}
      error={error}
      options={(data?.organisations.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={({ target }) => onChoose(target.value)}
    />
  );
}

/** Withdraws by the code alone, for anybody of the presenting organisation; the answer is the same for every code. */
export function CodeDesk() {
  const { t } = useText();
  const command = useCommand(WithdrawByCode);
  const [code, setCode] = useState('');
  const [scope, setScope] = useState<Scope>('ALL');
  const [part, setPart] = useState('');
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const changes = (change: () => void): void => {
    change();
    setAsked(false);
    setDone(false);
  };
  const missing = (label: string, value: string): string | undefined =>
    tried && value.trim() === '' ? t('ui:fieldRequired', { label }) : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDone(false);
    setTried(true);
    if (code.trim() === '' || (scope !== 'ALL' && part === '') || command.busy) return;
    if (!asked) return setAsked(true);
    const outcome = await command.run({
      input: {
        code: code.trim(),
        ...(scope === 'CATEGORY' && { category: part as ConsentCategory }),
        ...(scope === 'RECIPIENT' && { recipientOrganisationId: part }),
      },
    });
    setAsked(false);
    if (!outcome.ok) return;
    setTried(false);
    setDone(true);
    setCode('');
  };
  return (
    <form noValidate className="flex max-w-2xl flex-col gap-4" onSubmit={(event) => void submit(event)}>
      {done && <Notice tone="success" title={t('returns:codeDone')} />}
      {command.refused && <Notice tone="error" title={command.refused.message} />}
      <TextField
        label={t('returns:code')}
        name="withdrawn"
        required
        className="w-48"
        hint={t('returns:freezeCodeHint')}
        error={missing(t('returns:code'), code)}
        value={code}
        onChange={({ target }) => changes(() => setCode(target.value))}
      />
      <SelectField
        label={t('returns:codeScope')}
        name="codeScope"
        required
        value={scope}
        options={SCOPES.map((value) => ({ value, label: t(`returns:codeScope.${value}`) }))}
        onChange={({ target }) =>
          changes(() => {
            setScope(target.value as Scope);
            setPart('');
          })
        }
      />
      {scope === 'CATEGORY' && (
        <SelectField
          label={t('returns:codeCategory')}
          name="category"
          required
          value={part}
          error={missing(t('returns:codeCategory'), part)}
          options={CATEGORIES.map((value) => ({ value, label: t(`cases:category.${value}`) }))}
          onChange={({ target }) => changes(() => setPart(target.value))}
        />
      )}
      {scope === 'RECIPIENT' && (
        <Recipient
          value={part}
          error={missing(t('returns:codeRecipient'), part)}
          onChoose={(id) => changes(() => setPart(id))}
        />
      )}
      {asked && <Notice tone="warning" title={t('returns:codeAsk')} />}
      <Button type="submit" className="self-start" aria-disabled={command.busy || undefined}>
        {command.busy ? t('ui:saving') : t(asked ? 'returns:codeSure' : 'returns:codeNow')}
      </Button>
    </form>
  );
}
