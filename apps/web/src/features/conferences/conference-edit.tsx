import { useCommand, useVersioned } from '../../graphql';
import type { ConferenceRoomFragment } from '../../graphql/generated/graphql';
import { ConflictDialog, conflictText, EditInPlace, Form, useText } from '../../ui';
import { ConferenceFields, type ConferenceGiven, useConferenceForm } from './conference-fields';
import { ChangeConference } from './conference-row';

const TEXTS = [
  ['heldOn', 'conferences:date'],
  ['startsAt', 'conferences:starts'],
  ['endsAt', 'conferences:ends'],
  ['place', 'conferences:place'],
  ['callAddress', 'conferences:callAddress'],
] as const;

function EditForm({ of, onDone }: { of: ConferenceRoomFragment; onDone: (saved: boolean) => void }) {
  const { t } = useText();
  const form = useConferenceForm(of);
  const command = useCommand(ChangeConference);
  const { save, conflict, ways } = useVersioned<ConferenceGiven>({
    version: of.version,
    command,
    send: ({ bodyIds: _fixed, ...rest }, version) => command.run({ input: { id: of.id, version, ...rest } }),
    onSaved: () => onDone(true),
    onTheirs: () => onDone(false),
  });
  return (
    <>
      {conflict && (
        <ConflictDialog
          texts={TEXTS.map(([key, label]) => ({
            label: t(label),
            theirs: conflictText(conflict.current[key]).slice(0, key.endsWith('At') ? 5 : undefined),
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
        <ConferenceFields form={form} />
      </Form>
    </>
  );
}

/** Moves a planned conference to another day or room: what was agreed for it goes with it, as after a cancelling it does not. */
export function ConferenceEdit({ of, onChanged }: { of: ConferenceRoomFragment; onChanged: () => void }) {
  const { t } = useText();
  return (
    <EditInPlace label={t('conferences:edit')} saved={t('conferences:edited')} onChanged={onChanged}>
      {(onDone) => <EditForm of={of} onDone={onDone} />}
    </EditInPlace>
  );
}
