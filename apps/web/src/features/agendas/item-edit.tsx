import { useCommand, useVersioned } from '../../graphql';
import type { AgendaItemKind, AgendaItemWholeFragment } from '../../graphql/generated/graphql';
import { ConflictDialog, conflictText, Form, useText } from '../../ui';
import { UpdateItem } from './agenda-commands';
import { ItemFields, type ItemGiven, useItemForm } from './item-fields';

/** The form of one item; on a conflict both texts are shown and nothing is lost. */
export function ItemEdit({ item, onDone }: { item: AgendaItemWholeFragment; onDone: (saved: boolean) => void }) {
  const { t } = useText();
  const form = useItemForm(
    {
      title: item.title,
      openTitle: item.openTitle,
      kind: item.kind,
      plannedMinutes:
        item.plannedMinutes === null || item.plannedMinutes === undefined ? '' : String(item.plannedMinutes),
      bodyIds: [],
      discussion: item.discussion,
    },
    0,
  );
  const command = useCommand(UpdateItem);
  const { save, conflict, ways } = useVersioned<ItemGiven>({
    version: item.version,
    command,
    send: ({ bodyIds: _unchanged, kind, ...rest }, version) =>
      command.run({ input: { id: item.id, version, ...rest, kind: kind as AgendaItemKind } }),
    onSaved: () => onDone(true),
    onTheirs: () => onDone(false),
  });
  const texts = [
    ['title', 'agendas:itemTitle'],
    ['openTitle', 'agendas:openTitle'],
    ['discussion', 'agendas:discussion'],
  ] as const;
  return (
    <div className="mt-3 max-w-2xl rounded-12 border border-solid-gray-420 p-4">
      <h4 className="mb-3 font-bold">{t('agendas:editNamed', { n: item.number })}</h4>
      {conflict && (
        <ConflictDialog
          texts={texts.map(([key, label]) => ({
            label: t(label),
            theirs: conflictText(conflict.current[key]),
            mine: conflict.given[key],
          }))}
          {...ways}
        />
      )}
      <Form
        form={form}
        onSubmit={save}
        submit={t('ui:save')}
        busy={command.busy}
        refused={command.refused?.message}
        onCancel={() => onDone(false)}
      >
        <ItemFields form={form} bodies={[]} withOutcome />
      </Form>
    </div>
  );
}
