export * from './meeting-body.entity';
export * from './legal-basis.entity';
export * from './charter.entity';
export * from './sub-group.entity';
export * from './membership.entity';
