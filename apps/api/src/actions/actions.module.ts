import { Module } from '@nestjs/common';
import { ItemActionFields, MeetingActionFields } from './action.fields';
import { ActionsQueries } from './actions.queries';
import { ActionsResolver } from './actions.resolver';
import { ActionsService } from './actions.service';

@Module({ providers: [ActionsQueries, ActionsService, ActionsResolver, MeetingActionFields, ItemActionFields] })
export class ActionsModule {}
