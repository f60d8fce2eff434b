import type { Problems } from './problems';
import type { WardFile, WardMeeting } from './ward-file';
import type { WardIndex } from './ward-index';

function requireKnown(
  keys: readonly (string | null | undefined)[] | undefined,
  list: 'organisations' | 'persons' | 'bodies',
  pointer: string,
  index: WardIndex,
  problems: Problems,
): void {
  keys?.forEach((key, at) => {
    if (key != null && !index[list].has(key)) problems.add(`${pointer}/${at}`, 'NOT_IN_FILE', key, list);
  });
}

function checkNumbers(meeting: WardMeeting, pointer: string, problems: Problems): void {
  if (!meeting.ordinals) return;
  const numbered = new Set<string>();
  meeting.ordinals.forEach(({ bodyId }, at) => {
    const place = `${pointer}/ordinals/${at}/bodyId`;
    if (!meeting.bodyIds.includes(bodyId)) problems.add(place, 'BODY_NOT_OF_MEETING', bodyId);
    if (numbered.has(bodyId)) problems.add(place, 'ID_REPEATS', bodyId);
    numbered.add(bodyId);
  });
  for (const body of meeting.bodyIds)
    if (!numbered.has(body)) problems.add(`${pointer}/ordinals`, 'ORDINAL_MISSING', body);
}

function checkGuests(meeting: WardMeeting, pointer: string, index: WardIndex, problems: Problems): void {
  const guests = new Set<string>();
  meeting.invitations?.forEach(({ orgId, bodyId }, at) => {
    const place = `${pointer}/invitations/${at}`;
    if (!index.organisations.has(orgId)) problems.add(`${place}/orgId`, 'NOT_IN_FILE', orgId, 'organisations');
    if (bodyId != null && !meeting.bodyIds.includes(bodyId))
      problems.add(`${place}/bodyId`, 'BODY_NOT_OF_MEETING', bodyId);
    const guest = `${bodyId ?? meeting.bodyIds[0]} ${orgId}`;
    if (guests.has(guest)) problems.add(place, 'LIST_REPEATS');
    guests.add(guest);
  });
  meeting.proxies?.forEach((proxy, at) => {
    for (const key of ['orgId', 'forOrgId'] as const)
      if (!index.organisations.has(proxy[key]))
        problems.add(`${pointer}/proxies/${at}/${key}`, 'NOT_IN_FILE', proxy[key], 'organisations');
  });
}

function checkPeople(meeting: WardMeeting, pointer: string, index: WardIndex, problems: Problems): void {
  const { attendance } = meeting;
  const place = `${pointer}/attendance`;
  requireKnown(attendance?.personIds, 'persons', `${place}/personIds`, index, problems);
  requireKnown(attendance?.orgIds, 'organisations', `${place}/orgIds`, index, problems);
  requireKnown(attendance?.absentOrgIds, 'organisations', `${place}/absentOrgIds`, index, problems);
  requireKnown(attendance?.leftOrgIds, 'organisations', `${place}/leftOrgIds`, index, problems);
  const groups = new Set<string>();
  meeting.groups?.forEach((group, at) => {
    if (groups.has(group.id)) problems.add(`${pointer}/groups/${at}/id`, 'ID_REPEATS', group.id);
    groups.add(group.id);
    requireKnown(group.orgIds, 'organisations', `${pointer}/groups/${at}/orgIds`, index, problems);
    if (group.facilitatorOrgId != null && !index.organisations.has(group.facilitatorOrgId))
      problems.add(`${pointer}/groups/${at}/facilitatorOrgId`, 'NOT_IN_FILE', group.facilitatorOrgId, 'organisations');
  });
  meeting.lecturers?.forEach(({ agendaItemId }, at) => {
    if (agendaItemId == null) return;
    const where = `${pointer}/lecturers/${at}/agendaItemId`;
    const item = index.items.get(agendaItemId);
    if (!item) problems.add(where, 'NOT_IN_FILE', agendaItemId, 'agendaItems');
    else if (item.meetingId !== meeting.id) problems.add(where, 'OTHER_MEETING', agendaItemId);
  });
}

/** Checks times, numbers and what points from meetings to other records of the file. */
export function checkMeetings(file: WardFile, index: WardIndex, problems: Problems): void {
  file.meetings?.forEach((meeting, at) => {
    const pointer = `/meetings/${at}`;
    requireKnown(meeting.bodyIds, 'bodies', `${pointer}/bodyIds`, index, problems);
    if (meeting.end <= meeting.start) problems.add(`${pointer}/end`, 'SPAN_EMPTY');
    if (meeting.subGroupId != null) {
      const body = index.subGroups.get(meeting.subGroupId);
      if (body === undefined) problems.add(`${pointer}/subGroupId`, 'NOT_IN_FILE', meeting.subGroupId, 'subGroups');
      else if (!meeting.bodyIds.includes(body)) problems.add(`${pointer}/subGroupId`, 'OTHER_BODY', meeting.subGroupId);
    }
    checkNumbers(meeting, pointer, problems);
    checkGuests(meeting, pointer, index, problems);
    checkPeople(meeting, pointer, index, problems);
  });
}
