import { useState } from 'react';
import { useCommand } from '../../graphql';
import type { AgendaItemKind } from '../../graphql/generated/graphql';
import { Button, Form, Notice, useText } from '../../ui';
import { AddItem, ProposeItem } from './agenda-commands';
import { EMPTY_ITEM, ItemFields, type ItemGiven, useItemForm } from './item-fields';

interface Props {
  meetingId: string;
  bodies: readonly { bodyId: string; bodyName: string }[];
  /** Those who convene add; members propose. */
  as: 'convener' | 'member';
  onChanged: () => void;
}

function AddForm({ meetingId, bodies, as, onDone }: Omit<Props, 'onChanged'> & { onDone: (added: boolean) => void }) {
  const { t } = useText();
  const form = useItemForm(EMPTY_ITEM, bodies.length);
  const add = useCommand(AddItem);
  const propose = useCommand(ProposeItem);
  const command = as === 'convener' ? add : propose;
  const submit = async ({ title, openTitle, kind, plannedMinutes, bodyIds }: ItemGiven): Promise<void> => {
    const given = {
      meetingId,
      title,
      kind: kind as AgendaItemKind,
      ...(bodies.length > 1 ? { takenFor: bodyIds } : {}),
      ...(plannedMinutes === null ? {} : { plannedMinutes }),
    };
    const outcome =
      as === 'convener'
        ? await add.run({ input: { ...given, ...(openTitle ? { openTitle } : {}) } })
        : await propose.run({ input: given });
    if (outcome.ok) onDone(true);
  };
  return (
    <Form
      form={form}
      onSubmit={submit}
      submit={as === 'convener' ? t('ui:add') : t('agendas:propose')}
      busy={command.busy}
      refused={command.refused?.message}
      onCancel={() => onDone(false)}
    >
      <ItemFields form={form} bodies={bodies} />
    </Form>
  );
}

/** Adds an item, or proposes one to the secretariat. */
export function ItemAdd(props: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState(false);
  const convener = props.as === 'convener';
  const label = convener ? t('agendas:add') : t('agendas:propose');
  return (
    <div className="mt-5">
      {said && <Notice tone="success" title={convener ? t('agendas:added') : t('agendas:proposed')} />}
      {open ? (
        <section aria-label={label} className="max-w-2xl rounded-12 border border-solid-gray-420 p-4">
          <h2 className="mb-3 text-lg font-bold">{label}</h2>
          {!convener && <p className="mb-3">{t('agendas:proposeLead')}</p>}
          <AddForm
            {...props}
            onDone={(added) => {
              setOpen(false);
              setSaid(added);
              if (added) props.onChanged();
            }}
          />
        </section>
      ) : (
        <Button look="primary" onClick={() => setOpen(true)}>
          {label}
        </Button>
      )}
    </div>
  );
}
