import { NewsOf } from '../platform/events';

/** Something of a planned conference is about to be recorded, or it is marked as held; whoever knows why it may not open refuses it. */
export interface ConferenceOpens {
  readonly conferenceId: string;
}

/** Where a conference is held, or how it is called; whoever knows that the words tell too much refuses it. */
export interface PlaceNamed {
  readonly place?: string;
  readonly callAddress?: string;
}

export const PLACE_NAMED = new NewsOf<PlaceNamed>('PLACE_NAMED');
export const CONFERENCE_OPENS = new NewsOf<ConferenceOpens>('CONFERENCE_OPENS');
