export * from './action-item.entity';
