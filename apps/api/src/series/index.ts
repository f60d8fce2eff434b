export * from './meeting-series.entity';
export * from './series-member.entity';
export * from './series-cover.entity';
export * from './merge-approval.entity';
export * from './series-event.entity';
export { keptBodies, REPORTED } from './moves';
export { coverOf, findSeriesRow, membersOf, titleOf } from './series.loaders';
export { SeriesModule } from './series.module';
export { itemsOfMeeting, lastDayOf, type Sitting, sittingsOf } from './timeline';
