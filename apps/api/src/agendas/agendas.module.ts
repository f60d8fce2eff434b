import { Module } from '@nestjs/common';
import { AgendaItemResolver, AgendaPointResolver, DecisionResolver } from './agenda-item.resolver';
import { AgendaPlacesService } from './agenda-places.service';
import { AgendasResolver } from './agendas.resolver';
import { AgendasService } from './agendas.service';
import { DecisionsService } from './decisions.service';
import { MeetingFields } from './meeting.fields';
import { ItemSightQueries } from './sight.queries';
import { ItemSightResolver } from './sight.resolver';

@Module({
  providers: [
    AgendasService,
    AgendaPlacesService,
    DecisionsService,
    AgendasResolver,
    AgendaItemResolver,
    AgendaPointResolver,
    DecisionResolver,
    MeetingFields,
    ItemSightQueries,
    ItemSightResolver,
  ],
})
export class AgendasModule {}
