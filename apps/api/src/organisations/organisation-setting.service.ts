import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service';
import { Config } from '../platform/config';
import { Readers, refusal } from '../platform/graphql';
import { inNetworks, requireFresh } from '../platform/identity';
import { type Actor, organisationOf, visible } from '../platform/visibility';
import { OrganisationSetting } from './organisation-setting.entity';
import type { ChangeOrganisationSettingInput } from './organisation-setting.inputs';
import type { OrganisationSettingModel } from './organisation-setting.model';

/** Public authorities know from where their people come; people of an NPO come from anywhere. */
const MAY_LIMIT = ['WARD_DEPT', 'STATE', 'POLICE', 'MUNICIPALITY'];
const DEFAULTS = {
  factor: 'SECOND_FACTOR',
  idleMinutes: 15,
  sessionHours: 12,
  allowedNetworks: [],
  version: 0,
} as const;

/** How the own organisation's people sign in: seen by all of them, changed by its administrator. */
@Injectable()
export class OrganisationSettingService implements OnModuleInit {
  constructor(
    private readonly audit: Audit,
    private readonly readers: Readers,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.readers.register('OrganisationSetting', (actor) => this.get(actor));
  }

  async get(actor: Actor): Promise<OrganisationSettingModel> {
    const id = organisationOf(actor);
    const row = await visible(actor, OrganisationSetting, 'setting')
      .andWhere('setting.organisationId = :id', { id })
      .getOne();
    const { factor, idleMinutes, sessionHours, allowedNetworks, version } = row ?? DEFAULTS;
    return {
      id,
      factor,
      idleMinutes,
      sessionHours,
      allowedNetworks: [...allowedNetworks],
      mayLimitNetworks: MAY_LIMIT.includes(actor.standing.organisationKind),
      version,
      abilities: actor.ability.can('update', subjectOf(id)) ? ['update'] : [],
    };
  }

  /**
   * Changes what was given, after a fresh sign-in; it holds for each sign-in and request from then on. Where another
   * factor is asked, logins by less end at once, the changing administrator's own among them. Networks without
   * the address that asks would shut out whoever chose them: NETWORKS_SHUT_OUT unless that is known.
   */
  async change(
    actor: Actor,
    input: ChangeOrganisationSettingInput,
    address: string | undefined,
  ): Promise<OrganisationSettingModel> {
    const id = organisationOf(actor);
    if (!actor.ability.can('update', subjectOf(id))) throw refusal('NOT_ALLOWED');
    requireFresh(actor);
    const now = await this.get(actor);
    const wanted = {
      factor: input.factor ?? now.factor,
      idleMinutes: input.idleMinutes ?? now.idleMinutes,
      sessionHours: input.sessionHours ?? now.sessionHours,
      allowedNetworks: [...new Set((input.allowedNetworks ?? now.allowedNetworks).map((network) => network.trim()))],
    };
    if (wanted.allowedNetworks.length > 0 && !now.mayLimitNetworks)
      throw refusal('NETWORKS_NOT_FOR_KIND', {}, { field: 'allowedNetworks' });
    if (input.allowedNetworks && !input.evenWithoutMe && !inNetworks(address, wanted.allowedNetworks))
      throw refusal('NETWORKS_SHUT_OUT', {}, { field: 'allowedNetworks' });
    if (wanted.factor === 'DIRECTORY' && !this.config.directory)
      throw refusal('DIRECTORY_NOT_CONNECTED', {}, { field: 'factor' });
    if (!(await save(actor, id, input.version, wanted)))
      throw refusal('CONFLICT', {}, { current: await this.get(actor) });
    if (wanted.factor !== now.factor) await actor.manager.query('SELECT end_lesser_logins()');
    await this.audit.record(actor, 'SETTING_CHANGED', 'OrganisationSetting', id, { kind: 'RIGHTS' });
    return this.get(actor);
  }
}

/** The setting of an organisation as a rule knows it, also while there is no row. */
const subjectOf = (organisationId: string): OrganisationSetting =>
  Object.assign(new OrganisationSetting(), { organisationId });

/** Saves against the version that was read; version 0 makes the row. False when somebody else was first. */
async function save(
  { manager }: Actor,
  organisationId: string,
  version: number,
  wanted: Pick<OrganisationSetting, 'factor' | 'idleMinutes' | 'sessionHours' | 'allowedNetworks'>,
): Promise<boolean> {
  if (version === 0) {
    const made = (await manager.query(
      `INSERT INTO organisation_setting (organisation_id, factor, idle_minutes, session_hours, allowed_networks)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (organisation_id) DO NOTHING RETURNING version`,
      [organisationId, wanted.factor, wanted.idleMinutes, wanted.sessionHours, wanted.allowedNetworks],
    )) as unknown[];
    return made.length === 1;
  }
  const { affected } = await manager
    .createQueryBuilder()
    .update(OrganisationSetting)
    .set({ ...wanted, version: () => 'version + 1' })
    .where('organisationId = :organisationId AND version = :version', { organisationId, version })
    .execute();
  return affected === 1;
}
