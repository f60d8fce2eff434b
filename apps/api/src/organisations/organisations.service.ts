import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { saveVersioned } from '../platform/graphql/conflict';
import { Readers, refusal } from '../platform/graphql';
import { newId } from '../platform/ids/ids';
import { type Actor, Visibility } from '../platform/visibility';
import { Organisation } from './organisation.entity';
import type { CreateOrganisationInput, UpdateOrganisationInput } from './organisation.inputs';
import { type OrganisationModel, toOrganisation } from './organisation.model';

@Injectable()
export class OrganisationsService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('Organisation', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<OrganisationModel> {
    return toOrganisation(await this.visibility.require(actor, 'read', Organisation, id), actor);
  }

  async create(actor: Actor, input: CreateOrganisationInput): Promise<OrganisationModel> {
    if (!actor.ability.can('create', 'Organisation')) throw refusal('NOT_ALLOWED');
    const id = newId();
    await add(actor.manager, Organisation, { id, ...input });
    await this.audit.record(actor, 'ORGANISATION_CREATED', 'Organisation', id);
    return this.get(actor, id);
  }

  async update(actor: Actor, { id, version, ...patch }: UpdateOrganisationInput): Promise<OrganisationModel> {
    await this.visibility.require(actor, 'update', Organisation, id);
    await saveVersioned(actor, Organisation, { id, version }, patch, () => this.get(actor, id));
    await this.audit.record(actor, 'ORGANISATION_CHANGED', 'Organisation', id);
    return this.get(actor, id);
  }
}
