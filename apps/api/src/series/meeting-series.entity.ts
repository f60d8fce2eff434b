import { Check, Column, Entity, Index } from 'typeorm';
import { Day, OneOf, Text, Thing } from '../platform/database/columns';

export const MERGE_FORMS = ['MULTI_BASIS', 'JOINT', 'BACK_TO_BACK', 'SUCCESSION'] as const;
export const SERIES_STATES = ['PROPOSED', 'APPROVED', 'IN_EFFECT', 'UNDONE', 'WITHDRAWN'] as const;
export type MergeForm = (typeof MERGE_FORMS)[number];
export type SeriesState = (typeof SERIES_STATES)[number];

/** Bodies whose meetings are read as one series. It names nobody: names stand in `SeriesMember`, the title in `SeriesCover`. */
@Entity()
@Check('meeting_series_merges', 'cardinality(body_ids) > 1')
export class MeetingSeries extends Thing {
  @Index({ unique: true })
  @Text()
  code: string;

  @OneOf('meeting_series', MERGE_FORMS)
  form: MergeForm;

  @OneOf('meeting_series', SERIES_STATES, 'PROPOSED')
  state: SeriesState;

  @Day()
  effectiveFrom: string;

  @Day({ open: true })
  closedOn: string;

  @Column({ type: 'uuid', array: true })
  bodyIds: string[];
}
