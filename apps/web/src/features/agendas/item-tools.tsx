import { useState } from 'react';
import { useCommand } from '../../graphql';
import type { AgendaItemWholeFragment, Direction } from '../../graphql/generated/graphql';
import { Button, Notice, useText } from '../../ui';
import { MoveItem } from './agenda-commands';
import { Withdraw } from './proposals';
import { DecisionDesk } from './decision-desk';
import { ItemEdit } from './item-edit';

interface Props {
  item: AgendaItemWholeFragment;
  first: boolean;
  last: boolean;
  onChanged: () => void;
}

/** What those who convene may do with an item: its place in the order, its text, its decisions. */
export function ItemTools({ item, first, last, onChanged }: Props) {
  const { t } = useText();
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
  const move = useCommand(MoveItem);
  if (!item.abilities.includes('update')) return null;
  const go = async (direction: Direction): Promise<void> => {
    if (move.busy) return;
    const outcome = await move.run({ input: { id: item.id, version: item.version, direction } });
    if (!outcome.ok) return;
    setSaid(t('agendas:moved'));
    onChanged();
  };
  const n = item.number;
  return (
    <div className="no-print mt-2">
      <div className="flex flex-wrap items-center gap-1">
        {!first && (
          <Button
            look="quiet"
            className="min-h-11"
            aria-label={t('agendas:upNamed', { n })}
            onClick={() => void go('UP')}
          >
            {t('agendas:up')}
          </Button>
        )}
        {!last && (
          <Button
            look="quiet"
            className="min-h-11"
            aria-label={t('agendas:downNamed', { n })}
            onClick={() => void go('DOWN')}
          >
            {t('agendas:down')}
          </Button>
        )}
        {!editing && (
          <Button
            look="quiet"
            className="min-h-11"
            aria-label={t('agendas:editNamed', { n })}
            onClick={() => setEditing(true)}
          >
            {t('agendas:edit')}
          </Button>
        )}
        <DecisionDesk item={item} onChanged={onChanged} />
        <Withdraw item={item} onChanged={onChanged} />
        <output className="text-sm">{said}</output>
      </div>
      {move.refused && (
        <Notice tone="error" title={move.refused.code === 'CONFLICT' ? t('ui:conflictNewer') : move.refused.message} />
      )}
      {editing && (
        <ItemEdit
          key={item.version}
          item={item}
          onDone={(saved) => {
            setEditing(false);
            setSaid(saved ? t('agendas:saved') : '');
            onChanged();
          }}
        />
      )}
    </div>
  );
}
