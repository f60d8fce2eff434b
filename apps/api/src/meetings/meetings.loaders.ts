import { groupBy, loader } from '../platform/graphql';
import { isId } from '../platform/ids/ids';
import { type Actor, visible, visibleById } from '../platform/visibility';
import { Attendance } from './attendance.entity';
import { GroupParticipant } from './group-participant.entity';
import { HeadCount } from './head-count.entity';
import { Invitation } from './invitation.entity';
import { Lecturer } from './lecturer.entity';
import { MeetingFor } from './meeting-for.entity';
import { MeetingGroup } from './meeting-group.entity';
import { Meeting } from './meeting.entity';
import { type MeetingModel, toMeeting } from './meeting.model';

/** The row of a meeting, or null where it is missing or hidden. */
export async function findMeetingRow(actor: Actor, id: string): Promise<Meeting | null> {
  if (!isId(id)) return null;
  return loader<string, Meeting | null>(actor, 'meeting', (ids) => visibleById(actor, Meeting, ids)).load(id);
}

/** The meeting with this id, or null where it is missing or hidden. */
export async function findMeeting(actor: Actor, id: string): Promise<MeetingModel | null> {
  const row = await findMeetingRow(actor, id);
  return row && toMeeting(row, actor);
}

/** Rows of one kind below something, in the given order; one query for all that a request asks for. */
function below<T extends object>(
  entity: new () => T,
  name: string,
  parent: keyof T & string,
  order: readonly (keyof T & string)[],
) {
  return (actor: Actor, id: string): Promise<T[]> =>
    loader<string, T[]>(actor, `meeting-${name}`, async (ids) => {
      const query = visible(actor, entity, 'part').andWhere(`part.${parent} = ANY(:ids)`, { ids });
      for (const key of order) query.addOrderBy(`part.${key}`, 'ASC');
      return groupBy(await query.getMany(), ids, (row) => String(row[parent]));
    }).load(id);
}

/** The bodies of a meeting of which the reader may know: of a joint one only those through which it is reached. */
export const heldForOf = below(MeetingFor, 'for', 'meetingId', ['position', 'id']);
export const attendanceOf = below(Attendance, 'attendance', 'meetingId', ['id']);
export const headCountsOf = below(HeadCount, 'head-count', 'meetingId', ['id']);
export const groupsOf = below(MeetingGroup, 'group', 'meetingId', ['position', 'id']);
export const participantsOf = below(GroupParticipant, 'participant', 'groupId', ['position', 'id']);
export const lecturersOf = below(Lecturer, 'lecturer', 'meetingId', ['position', 'id']);
export const invitationsOf = below(Invitation, 'invitation', 'meetingId', ['id']);
