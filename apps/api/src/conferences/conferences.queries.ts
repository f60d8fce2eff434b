import { Injectable } from '@nestjs/common';
import { findBody, type MeetingBodyModel, type PageArgs } from '../bodies';
import { type ConnectionOf, groupBy, loader, page } from '../platform/graphql';
import { type Actor, visible, visibleById } from '../platform/visibility';
import { CaseConference } from './case-conference.entity';
import {
  type CaseConferenceModel,
  type ConferenceAttendanceModel,
  toCaseConference,
  toConferenceAttendance,
} from './conference.model';
import { ConferenceAttendance } from './conference-attendance.entity';
import { ConferenceBody } from './conference-body.entity';

@Injectable()
export class ConferencesQueries {
  async find(actor: Actor, id: string): Promise<CaseConferenceModel | null> {
    const [row] = await visibleById(actor, CaseConference, [id]);
    return row ? toCaseConference(row, actor) : null;
  }

  /** The conferences about the cases that the reader reads, the latest first. */
  list(actor: Actor, args: PageArgs): Promise<ConnectionOf<CaseConferenceModel>> {
    return page(
      visible(actor, CaseConference, 'conference'),
      [
        { key: 'heldOn', direction: 'DESC', type: 'date' },
        { key: 'id', direction: 'DESC', type: 'uuid' },
      ],
      args,
      (row) => toCaseConference(row, actor),
    );
  }

  /** The conferences about one case, the earliest first. */
  async ofCase(actor: Actor, caseId: string): Promise<CaseConferenceModel[]> {
    const rows = await loader<string, CaseConference[]>(actor, 'case-conferences', async (ids) => {
      const found = await visible(actor, CaseConference, 'conference')
        .andWhere('conference.caseId = ANY(:ids)', { ids })
        .orderBy('conference.heldOn', 'ASC')
        .addOrderBy('conference.id', 'ASC')
        .getMany();
      return groupBy(found, ids, (row) => row.caseId);
    }).load(caseId);
    return rows.map((row) => toCaseConference(row, actor));
  }

  /** Those of its bodies that the reader knows. */
  async bodiesOf(actor: Actor, conferenceId: string): Promise<MeetingBodyModel[]> {
    const ids = await this.bodyIdsOf(actor, conferenceId);
    const bodies = await Promise.all(ids.map((id) => findBody(actor, id)));
    return bodies.filter((body) => body !== null);
  }

  async bodyIdsOf(actor: Actor, conferenceId: string): Promise<string[]> {
    const rows = await loader<string, ConferenceBody[]>(actor, 'conference-bodies', async (ids) => {
      const found = await visible(actor, ConferenceBody, 'called')
        .andWhere('called.conferenceId = ANY(:ids)', { ids })
        .orderBy('called.bodyId', 'ASC')
        .getMany();
      return groupBy(found, ids, (row) => row.conferenceId);
    }).load(conferenceId);
    return rows.map(({ bodyId }) => bodyId);
  }

  attendanceOf(actor: Actor, conferenceId: string): Promise<ConferenceAttendance[]> {
    return loader<string, ConferenceAttendance[]>(actor, 'conference-attendance', async (ids) => {
      const found = await visible(actor, ConferenceAttendance, 'attendance')
        .andWhere('attendance.conferenceId = ANY(:ids)', { ids })
        .orderBy('attendance.kind', 'DESC')
        .addOrderBy('attendance.id', 'ASC')
        .getMany();
      return groupBy(found, ids, (row) => row.conferenceId);
    }).load(conferenceId);
  }

  async attendanceModelsOf(actor: Actor, conferenceId: string): Promise<ConferenceAttendanceModel[]> {
    return (await this.attendanceOf(actor, conferenceId)).map(toConferenceAttendance);
  }
}
