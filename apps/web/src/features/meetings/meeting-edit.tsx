import { useState } from 'react';
import { isFinal, MEETING_STATES } from '#libs/states';
import { graphql, useCommand } from '../../graphql';
import type { MeetingHeadFragment, Openness } from '../../graphql/generated/graphql';
import { Button, ConflictDialog, conflictText, Form, Notice, useText } from '../../ui';
import { MeetingFields, type MeetingGiven, useMeetingForm } from './meeting-fields';

const UpdateMeeting = graphql(`
  mutation UpdateMeeting($input: UpdateMeetingInput!) {
    updateMeeting(input: $input) {
      ...MeetingHead
    }
  }
`);

interface Conflict {
  readonly given: MeetingGiven;
  readonly current: Readonly<Record<string, unknown>>;
}

function EditForm({ meeting, onDone }: { meeting: MeetingHeadFragment; onDone: (saved: boolean) => void }) {
  const { t } = useText();
  const form = useMeetingForm(meeting);
  const settled = isFinal(MEETING_STATES, meeting.state);
  const command = useCommand(UpdateMeeting);
  const [version, setVersion] = useState(meeting.version);
  const [conflict, setConflict] = useState<Conflict>();
  const save = async (given: MeetingGiven, over = version): Promise<void> => {
    const { bodyIds: _fixed, openness, heldOn, ...rest } = given;
    const day = settled ? {} : { heldOn };
    const outcome = await command.run({
      input: { id: meeting.id, version: over, ...rest, ...day, openness: openness as Openness },
    });
    if (outcome.ok) return onDone(true);
    const { code, current } = outcome.refused;
    if (code === 'CONFLICT' && current) {
      command.forget();
      setConflict({ given, current });
    }
  };
  const newest = Number(conflict?.current.version ?? version);
  const texts = [
    ['heldOn', 'meetings:date'],
    ['startsAt', 'meetings:starts'],
    ['endsAt', 'meetings:ends'],
    ['place', 'meetings:place'],
    ['opennessReason', 'meetings:opennessReason'],
  ] as const;
  return (
    <>
      {conflict && (
        <ConflictDialog
          texts={texts.map(([key, label]) => ({
            label: t(label),
            theirs: conflictText(conflict.current[key]).slice(0, key.endsWith('At') ? 5 : undefined),
            mine: String(conflict.given[key]),
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
        <MeetingFields form={form} settled={settled} />
      </Form>
    </>
  );
}

/** Date and place of a meeting, editable by those who convene it. */
export function MeetingEdit({ meeting, onChanged }: { meeting: MeetingHeadFragment; onChanged: () => void }) {
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
      {saved && <Notice tone="success" title={t('meetings:edited')} />}
      {editing ? (
        <div className="mt-4 max-w-2xl rounded-12 border border-solid-gray-420 p-4">
          <EditForm meeting={meeting} onDone={done} />
        </div>
      ) : (
        <Button className="mt-3" onClick={() => setEditing(true)}>
          {t('meetings:editTitle')}
        </Button>
      )}
    </>
  );
}
