import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeetingBody } from '../bodies';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { saveVersioned } from '../platform/graphql/conflict';
import { Readers, refusal } from '../platform/graphql';
import { isId, newId } from '../platform/ids/ids';
import { type Actor, Visibility, visibleById } from '../platform/visibility';
import { copyMatrix } from './copy-matrix';
import { MatrixRow } from './matrix-row.entity';
import type {
  AddMatrixRowInput,
  AddMeasureInput,
  CreateMatrixVersionInput,
  UpdateMatrixRowInput,
} from './matrix.inputs';
import { matrixRowsOf, matricesOf, measuresOf, pillarsOf } from './matrix.loaders';
import { type MatrixRowModel, type PolicyMatrixModel, toMatrixRow, toPolicyMatrix } from './matrix.model';
import { Pillar } from './pillar.entity';
import { PolicyMatrix } from './policy-matrix.entity';
import { PolicyMeasure } from './policy-measure.entity';

@Injectable()
export class MatrixService implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('PolicyMatrix', (actor, id) => this.get(actor, id));
    this.readers.register('MatrixRow', (actor, id) => this.getRow(actor, id));
  }

  async get(actor: Actor, id: string): Promise<PolicyMatrixModel> {
    return toPolicyMatrix(await this.visibility.require(actor, 'read', PolicyMatrix, id), actor);
  }

  async find(actor: Actor, id: string): Promise<PolicyMatrixModel | null> {
    const [row] = isId(id) ? await visibleById(actor, PolicyMatrix, [id]) : [];
    return row ? toPolicyMatrix(row, actor) : null;
  }

  async getRow(actor: Actor, id: string): Promise<MatrixRowModel> {
    return toMatrixRow(await this.visibility.require(actor, 'read', MatrixRow, id), actor);
  }

  /** A new version as of a day: a copy of the newest, or an empty one. Earlier versions stay as they are. */
  async createVersion(actor: Actor, input: CreateMatrixVersionInput): Promise<PolicyMatrixModel> {
    const body = await this.visibility.require(actor, 'update', MeetingBody, input.bodyId);
    const [newest] = await matricesOf(actor, body.id);
    const id = newId();
    await add(actor.manager, PolicyMatrix, {
      id,
      bodyId: body.id,
      title: input.title ?? newest?.title ?? body.name,
      asOf: input.asOf,
      versionNumber: (newest?.versionNumber ?? 0) + 1,
    });
    if (newest) await copyMatrix(actor, newest.id, { id, bodyId: body.id });
    await this.audit.record(actor, 'MATRIX_VERSION_CREATED', 'PolicyMatrix', id);
    return this.get(actor, id);
  }

  async addMeasure(actor: Actor, input: AddMeasureInput): Promise<PolicyMatrixModel> {
    const matrix = await this.visibility.require(actor, 'update', PolicyMatrix, input.matrixId);
    const below = { matrixId: matrix.id, bodyId: matrix.bodyId };
    const pillars = await pillarsOf(actor, matrix.id);
    let pillarId = pillars.find((pillar) => pillar.number === input.pillarNumber)?.id;
    if (!pillarId) {
      if (!input.pillarTitle?.trim()) throw refusal('TEXT_REQUIRED', {}, { field: 'pillarTitle' });
      pillarId = newId();
      await add(actor.manager, Pillar, {
        ...below,
        id: pillarId,
        number: input.pillarNumber,
        title: input.pillarTitle,
      });
    }
    const position = (await measuresOf(actor, pillarId)).length;
    const { marker, title } = input;
    await add(actor.manager, PolicyMeasure, { ...below, id: newId(), pillarId, position, marker, title });
    actor.loaders.clear();
    await this.audit.record(actor, 'MEASURE_ADDED', 'PolicyMatrix', matrix.id);
    return this.get(actor, matrix.id);
  }

  async addRow(actor: Actor, { measureId, ...input }: AddMatrixRowInput): Promise<MatrixRowModel> {
    const { id, matrixId, bodyId } = await this.visibility.require(actor, 'update', PolicyMeasure, measureId);
    const rowId = newId();
    const position = (await matrixRowsOf(actor, id)).length;
    await add(actor.manager, MatrixRow, { ...input, id: rowId, matrixId, bodyId, measureId, position });
    actor.loaders.clear();
    await this.audit.record(actor, 'MATRIX_ROW_ADDED', 'MatrixRow', rowId);
    return this.getRow(actor, rowId);
  }

  async updateRow(actor: Actor, { id, version, ...patch }: UpdateMatrixRowInput): Promise<MatrixRowModel> {
    await this.visibility.require(actor, 'update', MatrixRow, id);
    await saveVersioned(actor, MatrixRow, { id, version }, patch, () => this.getRow(actor, id));
    await this.audit.record(actor, 'MATRIX_ROW_CHANGED', 'MatrixRow', id);
    return this.getRow(actor, id);
  }
}
