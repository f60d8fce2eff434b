export { ActionBody } from './action-body.entity';
export * from './action-item.entity';
export { ActionItemModel, toActionItem } from './action-item.model';
export { actionsOfItem, actionsOfMeeting } from './actions.loaders';
export { HandOver } from './hand-over.entity';
export { WORK_IS_HANDED_OVER, type WorkIsHandedOver } from './hand-over.events';
export { ActionsModule } from './actions.module';
