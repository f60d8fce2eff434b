export * from './agenda-slot.entity';
export * from './agenda-item.entity';
export * from './decision.entity';
