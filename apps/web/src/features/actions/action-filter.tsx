import { type FormEvent, useId, useState } from 'react';
import type { ActionScope, ActionState } from '../../graphql/generated/graphql';
import { Button, useText } from '../../ui';

interface Props {
  scope: ActionScope;
  state: ActionState | null;
  onChange: (values: { scope: string; state: string }) => void;
}

/** Whose actions, in which state. */
export function ActionFilter({ scope, state, onChange }: Props) {
  const { t } = useText();
  const id = useId();
  const [chosen, setChosen] = useState({ scope: scope as string, state: state ?? '' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChange(chosen);
  };
  const lists = [
    {
      key: 'scope',
      label: t('actions:scope'),
      options: [
        ['MINE', t('actions:mine')],
        ['VISIBLE', t('actions:visible')],
      ],
    },
    {
      key: 'state',
      label: t('actions:state'),
      options: [
        ['', t('ui:all')],
        ...(['OPEN', 'IN_PROGRESS', 'DONE'] as const).map((code) => [code, t(`enums:action.${code}`)]),
      ],
    },
  ] as const;
  return (
    <search aria-label={t('ui:filter')}>
      <form onSubmit={submit} className="mb-4 flex flex-wrap items-end gap-3">
        {lists.map(({ key, label, options }) => (
          <div key={key} className="flex flex-col">
            <label htmlFor={`${id}-${key}`} className="text-sm">
              {label}
            </label>
            <select
              id={`${id}-${key}`}
              className="field"
              value={chosen[key]}
              onChange={(event) => setChosen({ ...chosen, [key]: event.target.value })}
            >
              {options.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </div>
        ))}
        <Button type="submit">{t('ui:filterNow')}</Button>
      </form>
    </search>
  );
}
