import { graphql } from '../../graphql';
import type { AttendanceStatus, MeetingPeopleFragment } from '../../graphql/generated/graphql';
import { type ChipTone, type Column, Empty, Section, StatusChip, Table, useText } from '../../ui';

export const MeetingPeople = graphql(`
  fragment MeetingPeople on Meeting {
    attendance {
      id
      label
      status
      part
      version
      organisation {
        id
        name
      }
      proxyFor {
        id
        name
      }
    }
    headCounts {
      count
      qualifier
    }
    groups {
      id
      name
      version
      facilitatorPost
      facilitatorOrganisation {
        id
        name
      }
      participants {
        id
        name
      }
    }
    lecturers {
      id
      label
    }
    invitations {
      id
      organisation {
        id
        name
      }
    }
  }
`);

type Row = MeetingPeopleFragment['attendance'][number];

const TONES: Record<AttendanceStatus, ChipTone> = { PRESENT: 'done', ABSENT: 'plain', PROXY: 'going', LEFT: 'caution' };

/** Who came: organisation by organisation, or as a head count. */
export function AttendanceTable({ meeting }: { meeting: MeetingPeopleFragment }) {
  const { t } = useText();
  const columns: Column<Row>[] = [
    {
      key: 'organisation',
      head: t('meetings:organisation'),
      names: true,
      cell: ({ organisation, label }) => (label ? `${organisation.name} ${label}` : organisation.name),
    },
    {
      key: 'status',
      head: t('meetings:status'),
      cell: ({ status, proxyFor }) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          <StatusChip tone={TONES[status]}>{t(`enums:attendance.${status}`)}</StatusChip>
          {proxyFor && t('meetings:proxyFor', { name: proxyFor.name })}
        </span>
      ),
    },
    { key: 'part', head: t('meetings:part'), cell: ({ part }) => t(`enums:part.${part}`) },
  ];
  return (
    <>
      {meeting.headCounts.map(({ count, qualifier }) => (
        <p key={`${count}${qualifier}`} className="mb-3">
          {t('meetings:headCount')}: {t('meetings:headCountRow', { n: count, qualifier })}
        </p>
      ))}
      {meeting.attendance.length > 0 ? (
        <Table
          caption={t('meetings:attendanceCaption')}
          columns={columns}
          rows={meeting.attendance}
          rowKey={({ id }) => id}
        />
      ) : (
        meeting.headCounts.length === 0 && <Empty>{t('meetings:attendanceEmpty')}</Empty>
      )}
    </>
  );
}

/** Groups inside a meeting: the facilitator's post apart, the departments counted; then lecturers and guests. */
export function GroupsAndGuests({ meeting }: { meeting: MeetingPeopleFragment }) {
  const { t } = useText();
  return (
    <>
      {meeting.groups.length > 0 && (
        <Section title={t('meetings:groups')}>
          <div className="grid gap-4 sm:grid-cols-2">
            {meeting.groups.map((group) => (
              <div key={group.id} className="rounded-8 border border-solid-gray-420 p-4">
                <h3 className="font-bold">{group.name}</h3>
                {(group.facilitatorPost || group.facilitatorOrganisation) && (
                  <p>
                    {t('meetings:facilitator')}: {group.facilitatorOrganisation?.name} {group.facilitatorPost}
                  </p>
                )}
                <p className="mt-1 text-sm text-solid-gray-700">
                  {t('meetings:participants', { n: group.participants.length })}
                </p>
                <ul className="list-disc pl-5">
                  {group.participants.map(({ id, name }) => (
                    <li key={id}>{name}</li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </Section>
      )}
      {meeting.lecturers.length > 0 && (
        <Section title={t('meetings:lecturers')}>
          <ul className="list-disc pl-5">
            {meeting.lecturers.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </Section>
      )}
      {meeting.invitations.length > 0 && (
        <Section title={t('meetings:invitations')}>
          <ul className="list-disc pl-5">
            {meeting.invitations.map(({ id, organisation }) => (
              <li key={id}>{organisation.name}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
