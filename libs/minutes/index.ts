export { balanced, cellOf, columnHead, heading, paragraph, rowHead, rowOf } from './blocks';
export type { Assigned, ConferenceOutcome } from './conference-outcome';
export {
  buildConferencePaper,
  type ConferencePaperInput,
  type ConferencePart,
  entryPart,
  sectionPart,
} from './conference-paper';
export * from './document';
export * from './input';
export { labelsFor, placeOf, whenOf, type Labels } from './labels';
export { buildMeetingMinutes } from './meeting-minutes';
export { buildSeriesReport } from './series-report';
export { toText } from './text';
export { textsOf } from './walk';
