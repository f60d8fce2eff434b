export * from './agenda-slot.entity';
export * from './agenda-item.entity';
export * from './decision.entity';
export { AgendaItemModel, toAgendaItem } from './agenda-item.model';
export { agendaOf, decisionsOf, findAgendaItemRow, itemsOf, pointsOf } from './agendas.loaders';
export { AgendasModule } from './agendas.module';
