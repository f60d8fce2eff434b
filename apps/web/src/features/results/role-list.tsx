import { useState } from 'react';
import type { Category } from '#libs/consent';
import type { CaseActionRowFragment, RecordCaseFragment } from '../../graphql/generated/graphql';
import { Button, Empty, Notice, useLettersOf, useText } from '../../ui';
import { RoleHand, RoleReword } from './role-change';
import { RoleLine } from './role-line';
import { ACTIONS } from './sources';
import { useNames } from './use-names';
import { Opener, useSealed } from './use-sealed';

interface RowProps {
  of: CaseActionRowFragment;
  one: RecordCaseFragment;
  text: string | undefined;
  recordable: readonly Category[];
  onReworded: (text: string) => void;
}

function Role({ of, one, text, recordable, onReworded }: RowProps) {
  const { t } = useText();
  const nameOf = useNames(one);
  const [told, setTold] = useState<CaseActionRowFragment>();
  const [changing, setChanging] = useState<'hand' | 'reword'>();
  /** What is reworded stays in its form, also when the text is taken from the screen. */
  const [former, setFormer] = useState('');
  const [said, setSaid] = useState<'handed' | 'reworded'>();
  const row = told && told.version > of.version ? told : of;
  const what = t(`results:kind.${row.kind}`);
  const name = row.assigneeStaffId ? nameOf(row.assigneeStaffId, row.assignee.id) : undefined;
  const about = `${what} ${row.assignee.name}`;
  const toDo = row.state === 'OPEN' || row.state === 'IN_PROGRESS';
  const mayAssign = one.state === 'OPEN' && toDo && row.abilities.includes('assign');
  const change = (to: 'hand' | 'reword'): void => {
    setSaid(undefined);
    setFormer(text ?? '');
    setChanging(to);
  };
  const form = {
    row,
    one,
    onDone: (next: CaseActionRowFragment, words?: string) => {
      setTold(next);
      if (words !== undefined) onReworded(words);
      setSaid(changing === 'hand' ? 'handed' : 'reworded');
      setChanging(undefined);
    },
    onCancel: () => setChanging(undefined),
  };
  return (
    <RoleLine row={row} name={name} text={text} about={about} onTold={setTold}>
      {said && <Notice tone="success" title={t(`results:${said}`)} />}
      {mayAssign && !changing && (
        <div className="no-print flex flex-wrap gap-2">
          <Button
            look="quiet"
            aria-label={t('results:handNamed', { what, who: row.assignee.name })}
            onClick={() => change('hand')}
          >
            {t('results:hand')}
          </Button>
          {row.kind === 'ROLE' && text && (
            <Button
              look="quiet"
              aria-label={t('results:rewordNamed', { what, who: row.assignee.name })}
              onClick={() => change('reword')}
            >
              {t('results:reword')}
            </Button>
          )}
        </div>
      )}
      {changing && (
        <div className="no-print mt-2 max-w-2xl rounded-12 border border-solid-gray-420 p-4">
          {changing === 'hand' ? (
            <RoleHand {...form} />
          ) : (
            <RoleReword {...form} text={former} recordable={recordable} />
          )}
        </div>
      )}
    </RoleLine>
  );
}

interface Props {
  actions: readonly CaseActionRowFragment[];
  one: RecordCaseFragment;
  recordable: readonly Category[];
}

/** Who does what about a case; what it is stands behind one button, because opening it is recorded, and on the lease. */
export function RoleList({ actions, one, recordable }: Props) {
  const { t } = useText();
  const shown = actions.map(({ id }) => id);
  const sealed = useSealed(shown);
  const { words, state } = sealed;
  useLettersOf(one.id, words && [...words.values()]);
  if (actions.length === 0) return <Empty>{t('results:rolesNone')}</Empty>;
  return (
    <>
      {state === 'ended' && <Notice tone="warning" title={t('entries:leaseEnded')} />}
      {actions.some(({ kind, state: how }) => kind === 'ROLE' || how === 'DROPPED') && (
        <div className="no-print mb-2">
          {state === 'open' ? (
            <Button onClick={sealed.close}>{t('results:closeWords')}</Button>
          ) : (
            <>
              <p className="mb-3">{t('results:wordsLead')}</p>
              <Button onClick={sealed.open}>{t('results:openWords')}</Button>
            </>
          )}
          {words?.size === 0 && <p className="mt-2">{t('results:wordsNone')}</p>}
        </div>
      )}
      {state === 'open' && <Opener key={sealed.round} id={one.id} source={ACTIONS} sealed={sealed} shown={shown} />}
      <ul
        aria-label={t('results:rolesCaption')}
        className="divide-y divide-solid-gray-420 border-b border-solid-gray-420"
      >
        {actions.map((row) => (
          <Role
            key={row.id}
            of={row}
            one={one}
            text={words?.get(row.id)}
            recordable={recordable}
            onReworded={(text) => {
              if (words) sealed.hold(new Map([...words, [row.id, text]]));
            }}
          />
        ))}
      </ul>
    </>
  );
}
