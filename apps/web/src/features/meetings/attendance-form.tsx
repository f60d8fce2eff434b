import { type FormEvent, useId, useState } from 'react';
import { graphql, useCommand } from '../../graphql';
import type { AttendancePart, AttendanceStatus, MeetingPeopleFragment } from '../../graphql/generated/graphql';
import { Button, Notice, useText } from '../../ui';

const RecordAttendance = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      id
      version
    }
  }
`);

const STATUSES: readonly AttendanceStatus[] = ['PRESENT', 'ABSENT', 'PROXY', 'LEFT'];

interface Organisation {
  readonly id: string;
  readonly name: string;
}

interface Line {
  readonly key: string;
  readonly organisation: Organisation;
  readonly label: string;
  readonly part: AttendancePart;
  readonly proxyFor: string | null;
  readonly status: AttendanceStatus | '';
}

/** Rows that are there, then those of organisations that could come and are not recorded yet. */
const linesOf = (meeting: MeetingPeopleFragment, organisations: readonly Organisation[]): Line[] => {
  const recorded = meeting.attendance.map(({ id, organisation, label, part, status, proxyFor }): Line => ({
    key: id,
    organisation,
    label,
    part,
    status,
    proxyFor: proxyFor?.id ?? null,
  }));
  const known = new Set(recorded.map(({ organisation }) => organisation.id));
  const open = organisations
    .filter(({ id }) => !known.has(id))
    .map((organisation): Line => ({
      key: organisation.id,
      organisation,
      label: '',
      part: 'PARTICIPANT',
      status: '',
      proxyFor: null,
    }));
  return [...recorded, ...open];
};

interface Props {
  meeting: MeetingPeopleFragment & { id: string; version: number };
  organisations: readonly Organisation[];
  onChanged: () => void;
}

/** Attendance of all organisations at once: one choice each, saved together. */
export function AttendanceForm({ meeting, organisations, onChanged }: Props) {
  const { t } = useText();
  const id = useId();
  const [lines, setLines] = useState(() => linesOf(meeting, organisations));
  const [saved, setSaved] = useState(false);
  const command = useCommand(RecordAttendance);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (command.busy) return;
    setSaved(false);
    const rows = lines.flatMap(({ organisation, label, part, status, proxyFor }) =>
      status === ''
        ? []
        : [
            {
              organisationId: organisation.id,
              label,
              part,
              status,
              ...(proxyFor ? { proxyForOrganisationId: proxyFor } : {}),
            },
          ],
    );
    const outcome = await command.run({ input: { meetingId: meeting.id, version: meeting.version, rows } });
    if (!outcome.ok) return;
    setSaved(true);
    onChanged();
  };
  const change = (key: string, status: string): void =>
    setLines(lines.map((line) => (line.key === key ? { ...line, status: status as Line['status'] } : line)));
  return (
    <form onSubmit={(event) => void submit(event)} className="max-w-2xl">
      {saved && <Notice tone="success" title={t('meetings:recorded')} />}
      {command.refused && (
        <Notice
          tone="error"
          title={command.refused.code === 'CONFLICT' ? t('ui:conflictNewer') : command.refused.message}
        />
      )}
      <ul className="divide-y divide-solid-gray-420">
        {lines.map((line, index) => (
          <li key={line.key} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <label htmlFor={`${id}-${index}`} className="min-w-0 flex-1 basis-48">
              {line.organisation.name} {line.label}
            </label>
            <select
              id={`${id}-${index}`}
              className="field"
              value={line.status}
              onChange={(event) => change(line.key, event.target.value)}
            >
              <option value="">{t('meetings:notRecorded')}</option>
              {STATUSES.map((status) => (
                <option key={status} value={status}>
                  {t(`enums:attendance.${status}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <Button type="submit" look="primary" className="mt-4" aria-disabled={command.busy || undefined}>
        {command.busy ? t('ui:saving') : t('meetings:recordSubmit')}
      </Button>
    </form>
  );
}
