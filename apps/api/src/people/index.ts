export * from './staff.entity';
export * from './staff-name.entity';
export * from './post.entity';
