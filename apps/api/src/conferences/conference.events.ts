import { NewsOf } from '../platform/events';

/** A conference is about to be marked as held; whoever knows why it may not open refuses it. */
export interface ConferenceOpens {
  readonly conferenceId: string;
}

export const CONFERENCE_OPENS = new NewsOf<ConferenceOpens>('CONFERENCE_OPENS');
