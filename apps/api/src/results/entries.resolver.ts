import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseConferenceModel } from '../conferences';
import { getOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { CategoryEnum } from '../sections';
import { EntriesQueries } from './entries.queries';
import { ConfirmEntriesInput, RecordEntryInput } from './entry.inputs';
import { ConferenceEntryModel, EntryConfirmationModel } from './entry.model';
import { ReadEntries } from './read-entries.service';
import { RecordEntries } from './record-entries.service';

@Resolver(() => CaseConferenceModel)
export class ConferenceEntriesResolver {
  constructor(
    private readonly recording: RecordEntries,
    private readonly reading: ReadEntries,
  ) {}

  @Mutation(() => CaseConferenceModel)
  recordEntry(@CurrentActor() actor: Actor, @Args('input') input: RecordEntryInput) {
    return this.recording.record(actor, input);
  }

  @Mutation(() => CaseConferenceModel)
  confirmEntries(@CurrentActor() actor: Actor, @Args('input') input: ConfirmEntriesInput) {
    return this.recording.confirm(actor, input);
  }

  @ResolveField(() => [ConferenceEntryModel], { description: 'What of the record is open to the reader.' })
  entries(@CurrentActor() actor: Actor, @Parent() parent: CaseConferenceModel) {
    return this.reading.of(actor, parent.id);
  }

  @ResolveField(() => [CategoryEnum], { description: 'Of which the reader may record something.' })
  recordable(@CurrentActor() actor: Actor, @Parent() parent: CaseConferenceModel) {
    return this.reading.recordable(actor, parent);
  }
}

@Resolver(() => ConferenceEntryModel)
export class EntryFieldsResolver {
  constructor(
    private readonly queries: EntriesQueries,
    private readonly reading: ReadEntries,
  ) {}

  @ResolveField(() => String, { description: 'Reading it is recorded.' })
  text(@CurrentActor() actor: Actor, @Parent() parent: ConferenceEntryModel) {
    return this.reading.text(actor, parent);
  }

  @ResolveField(() => OrganisationModel, { description: 'For which its recorder reads the case.' })
  organisation(@CurrentActor() actor: Actor, @Parent() parent: ConferenceEntryModel) {
    return getOrganisation(actor, parent.organisationId);
  }

  @ResolveField(() => Boolean, { description: 'By somebody who presents the case and one more reader.' })
  confirmed(@CurrentActor() actor: Actor, @Parent() parent: ConferenceEntryModel) {
    return this.reading.confirmed(actor, parent);
  }

  @ResolveField(() => [EntryConfirmationModel])
  confirmations(@CurrentActor() actor: Actor, @Parent() parent: ConferenceEntryModel) {
    return this.queries.confirmationsOf(actor, parent.id);
  }

  @ResolveField(() => [ConferenceEntryModel], { description: 'Empty for a reader who does not present the case.' })
  earlier(@CurrentActor() actor: Actor, @Parent() parent: ConferenceEntryModel) {
    return this.reading.earlier(actor, parent);
  }
}

@Resolver(() => EntryConfirmationModel)
export class EntryConfirmationsResolver {
  @ResolveField(() => OrganisationModel)
  organisation(@CurrentActor() actor: Actor, @Parent() parent: EntryConfirmationModel) {
    return getOrganisation(actor, parent.organisationId);
  }
}
