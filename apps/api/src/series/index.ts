export * from './meeting-series.entity';
export * from './series-member.entity';
export * from './series-cover.entity';
export * from './merge-approval.entity';
export * from './series-event.entity';
