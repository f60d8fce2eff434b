import { useState } from 'react';
import { useCommand } from '../../graphql';
import type { ConferenceRoomFragment } from '../../graphql/generated/graphql';
import { Button, ConflictDialog, conflictText, Form, Notice, useText } from '../../ui';
import { ConferenceFields, type ConferenceGiven, useConferenceForm } from './conference-fields';
import { ChangeConference } from './conference-row';

interface Conflict {
  readonly given: ConferenceGiven;
  readonly current: Readonly<Record<string, unknown>>;
}

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
  const [version, setVersion] = useState(of.version);
  const [conflict, setConflict] = useState<Conflict>();
  const save = async (given: ConferenceGiven, over = version): Promise<void> => {
    const { bodyIds: _fixed, ...rest } = given;
    const outcome = await command.run({ input: { id: of.id, version: over, ...rest } });
    if (outcome.ok) return onDone(true);
    const { code, current } = outcome.refused;
    if (code === 'CONFLICT' && current) {
      command.forget();
      setConflict({ given, current });
    }
  };
  const newest = Number(conflict?.current.version ?? version);
  return (
    <>
      {conflict && (
        <ConflictDialog
          texts={TEXTS.map(([key, label]) => ({
            label: t(label),
            theirs: conflictText(conflict.current[key]).slice(0, key.endsWith('At') ? 5 : undefined),
            mine: conflict.given[key],
          }))}
          onKeepBoth={() => {
            setVersion(newest);
            setConflict(undefined);
          }}
          onMine={() => {
            setVersion(newest);
            setConflict(undefined);
            void save(conflict.given, newest);
          }}
          onTheirs={() => onDone(false)}
        />
      )}
      <Form
        form={form}
        onSubmit={(given) => save(given)}
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
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  const done = (changed: boolean): void => {
    setEditing(false);
    setSaved(changed);
    onChanged();
  };
  return (
    <>
      {saved && <Notice tone="success" title={t('conferences:edited')} />}
      {editing ? (
        <div className="mt-4 max-w-2xl rounded-12 border border-solid-gray-420 p-4">
          <EditForm of={of} onDone={done} />
        </div>
      ) : (
        <Button className="mt-3" onClick={() => setEditing(true)}>
          {t('conferences:edit')}
        </Button>
      )}
    </>
  );
}
