import { isFinal, MEETING_STATES } from '#libs/states';
import { graphql, useCommand, useVersioned } from '../../graphql';
import type { MeetingHeadFragment, Openness } from '../../graphql/generated/graphql';
import { ConflictDialog, conflictText, EditInPlace, Form, useText } from '../../ui';
import { MeetingFields, type MeetingGiven, useMeetingForm } from './meeting-fields';

const UpdateMeeting = graphql(`
  mutation UpdateMeeting($input: UpdateMeetingInput!) {
    updateMeeting(input: $input) {
      ...MeetingHead
    }
  }
`);

function EditForm({ meeting, onDone }: { meeting: MeetingHeadFragment; onDone: (saved: boolean) => void }) {
  const { t } = useText();
  const form = useMeetingForm(meeting);
  const settled = isFinal(MEETING_STATES, meeting.state);
  const command = useCommand(UpdateMeeting);
  const { save, conflict, ways } = useVersioned<MeetingGiven>({
    version: meeting.version,
    command,
    send: ({ bodyIds: _fixed, openness, heldOn, ...rest }, version) => {
      const day = settled ? {} : { heldOn };
      return command.run({ input: { id: meeting.id, version, ...rest, ...day, openness: openness as Openness } });
    },
    onSaved: () => onDone(true),
    onTheirs: () => onDone(false),
  });
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
        <MeetingFields form={form} settled={settled} />
      </Form>
    </>
  );
}

/** Date and place of a meeting, editable by those who convene it. */
export function MeetingEdit({ meeting, onChanged }: { meeting: MeetingHeadFragment; onChanged: () => void }) {
  const { t } = useText();
  return (
    <EditInPlace label={t('meetings:editTitle')} saved={t('meetings:edited')} onChanged={onChanged}>
      {(onDone) => <EditForm meeting={meeting} onDone={onDone} />}
    </EditInPlace>
  );
}
