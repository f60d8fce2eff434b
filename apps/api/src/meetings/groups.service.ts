import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service';
import { add, cleared } from '../platform/database/change';
import { saveVersioned } from '../platform/graphql/conflict';
import { missing } from '../platform/graphql';
import { type Actor, Visibility } from '../platform/visibility';
import type { SaveGroupInput } from './attendance.inputs';
import { bodiesThrough, partOf, requireOrganisations } from './attendance.service';
import { GroupParticipant } from './group-participant.entity';
import { holdMeeting } from './hold-meeting';
import { MeetingGroup } from './meeting-group.entity';
import { toGroup } from './meeting-parts.model';
import { groupsOf } from './meetings.loaders';
import { Meeting } from './meeting.entity';
import { type MeetingModel, toMeeting } from './meeting.model';

@Injectable()
export class GroupsService {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /**
   * Adds a group to a meeting, or changes one; its participants become those given, in their order. The group is shown
   * to the bodies through which they came.
   */
  async save(actor: Actor, input: SaveGroupInput): Promise<MeetingModel> {
    const meeting = await holdMeeting(this.visibility, actor, 'convene', input.meetingId);
    await requireOrganisations(actor, [...input.participantIds, input.facilitatorOrganisationId]);
    const participants: (ReturnType<typeof partOf> & { organisationId: string; position: number })[] = [];
    for (const [position, organisationId] of [...new Set(input.participantIds)].entries()) {
      const bodyIds = await bodiesThrough(actor, meeting, organisationId);
      participants.push({ ...partOf(meeting), bodyIds, organisationId, position });
    }
    const through = meeting.bodyIds.filter((id) => participants.some((row) => row.bodyIds.includes(id)));
    const words = { ...wordsOf(input), bodyIds: through.length > 0 ? through : meeting.bodyIds };
    const groupId = input.id ? await this.change(actor, input, words) : await this.add(actor, meeting, words);
    const rows = participants.map((row) => ({ ...row, groupId }));
    await actor.manager.delete(GroupParticipant, { groupId });
    await add(actor.manager, GroupParticipant, rows);
    actor.loaders.clear();
    await this.audit.record(actor, 'GROUP_SAVED', 'MeetingGroup', groupId);
    return this.get(actor, meeting.id);
  }

  private async add(actor: Actor, meeting: Meeting, words: Words): Promise<string> {
    const part = partOf(meeting);
    const position = (await groupsOf(actor, meeting.id)).length;
    await add(actor.manager, MeetingGroup, { ...part, position, ...words });
    return part.id;
  }

  private async change(actor: Actor, input: SaveGroupInput, words: Words): Promise<string> {
    const { id = '' } = input;
    const group = (await groupsOf(actor, input.meetingId)).find((row) => row.id === id);
    if (!group) throw missing();
    const at = { id, version: input.version ?? 0 };
    const { facilitatorOrganisationId } = words;
    const changed = { ...words, facilitatorOrganisationId: cleared(facilitatorOrganisationId) };
    await saveVersioned(actor, MeetingGroup, at, changed, async () => {
      actor.loaders.clear();
      return toGroup((await groupsOf(actor, input.meetingId)).find((row) => row.id === id)!);
    });
    return id;
  }

  private async get(actor: Actor, id: string): Promise<MeetingModel> {
    return toMeeting(await this.visibility.require(actor, 'read', Meeting, id), actor);
  }
}

interface Words {
  readonly name: string;
  readonly facilitatorPost: string;
  readonly facilitatorOrganisationId: string | null;
  readonly bodyIds: string[];
}

const wordsOf = ({ name, facilitatorPost, facilitatorOrganisationId }: SaveGroupInput) => ({
  name,
  facilitatorPost: facilitatorPost ?? '',
  facilitatorOrganisationId: facilitatorOrganisationId ?? null,
});
