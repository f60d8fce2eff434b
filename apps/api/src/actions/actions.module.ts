import { Module } from '@nestjs/common';
import { ItemActionFields, MeetingActionFields } from './action.fields';
import { ActionsQueries } from './actions.queries';
import { ActionsResolver } from './actions.resolver';
import { ActionsService } from './actions.service';

import { HandOverResolver } from './hand-over.resolver';
import { HandOverService } from './hand-over.service';

@Module({
  providers: [
    ActionsQueries,
    ActionsService,
    ActionsResolver,
    HandOverService,
    HandOverResolver,
    MeetingActionFields,
    ItemActionFields,
  ],
})
export class ActionsModule {}
