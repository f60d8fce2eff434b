import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const VERSION = `mutation ($input: CreateMatrixVersionInput!) { createMatrixVersion(input: $input) { id versionNumber asOf title } }`;
const MEASURE = `mutation ($input: AddMeasureInput!) { addMeasure(input: $input) { id pillars { number title measures { id marker title } } } }`;
const ROW = `mutation ($input: AddMatrixRowInput!) { addMatrixRow(input: $input) { id marker issueTitle issueBullets version } }`;
const CHANGE = `mutation ($input: UpdateMatrixRowInput!) { updateMatrixRow(input: $input) { id issueTitle version } }`;
const MATRIX = `query ($id: ID!) { matrix(id: $id) { id body { name } pillars { number measures { marker rows {
  marker issueTitle issueBullets initiativeTitle initiativeBullets } } } } }`;

const ISSUE = {
  issueTitle: '相談先が見つけにくい',
  issueBullets: ['窓口が分かれている', '夜は開いていない'],
  initiativeTitle: '一つの入口',
  initiativeBullets: ['案内をそろえる'],
};

describe('policy matrix', () => {
  let app: TestApp;
  let world: World;
  let bodyId: string;
  let secretariat: Client;
  let member: Client;
  let stranger: Client;
  let matrixId: string;
  let measureId: string;
  let rowId: string;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    bodyId = await world.aBody();
    const [office, partner, school] = [
      await world.anOrganisation('男女平等推進センター'),
      await world.anOrganisation('NPO法人みなも', 'NPO'),
      await world.anOrganisation('青葉台学園', 'SCHOOL'),
    ];
    await world.aSeat(bodyId, office, 'SECRETARIAT');
    await world.aSeat(bodyId, partner);
    secretariat = await world.signIn(office);
    member = await world.signIn(partner);
    stranger = await world.signIn(school);
    const made = await secretariat.change(VERSION, { input: { bodyId, asOf: '2026-07-19', title: '課題と取組' } });
    matrixId = made.data.createMatrixVersion.id;
    const measured = await secretariat.change(MEASURE, {
      input: { matrixId, pillarNumber: 1, pillarTitle: '早期発見', marker: '①', title: '早期把握' },
    });
    measureId = measured.data.addMeasure.pillars[0].measures[0].id;
    const row = await secretariat.change(ROW, { input: { measureId, marker: 'ア', ...ISSUE } });
    rowId = row.data.addMatrixRow.id;
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('is read by the members of the body that keeps it, and by nobody else', async () => {
    const seen = await member.ask(MATRIX, { id: matrixId });
    expect(seen.data.matrix.pillars[0].measures[0].rows).toEqual([{ marker: 'ア', ...ISSUE }]);
    const hidden = await stranger.ask(MATRIX, { id: matrixId });
    expect(hidden.data.matrix).toBeNull();
    expect(hidden.text).toBe((await stranger.ask(MATRIX, { id: randomUUID() })).text);
  });

  it('is read by nobody where no body keeps it', async () => {
    const orphan = await world.add('policy_matrix', { title: '持ち主なし', as_of: '2026-04-01' });
    expect((await secretariat.ask(MATRIX, { id: orphan })).data.matrix).toBeNull();
  });

  it('keeps earlier versions when a new one begins as a copy', async () => {
    const next = await secretariat.change(VERSION, { input: { bodyId, asOf: '2026-10-01' } });
    expect(next.data.createMatrixVersion).toMatchObject({ versionNumber: 2, title: '課題と取組' });
    const copy = await secretariat.ask(MATRIX, { id: next.data.createMatrixVersion.id });
    expect(copy.data.matrix.pillars[0].measures[0].rows).toEqual([{ marker: 'ア', ...ISSUE }]);
    const { data } = await secretariat.ask(`query ($id: ID!) { body(id: $id) { matrices { versionNumber } } }`, {
      id: bodyId,
    });
    expect(data.body.matrices).toEqual([{ versionNumber: 2 }, { versionNumber: 1 }]);
  });

  it('is changed by the secretariat against the version it read', async () => {
    const input = { id: rowId, version: 1, ...ISSUE, issueTitle: '相談先が遠い' };
    expect((await member.change(CHANGE, { input })).code).toBe('NOT_ALLOWED');
    expect((await stranger.change(CHANGE, { input })).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await secretariat.change(CHANGE, { input })).data.updateMatrixRow).toMatchObject({ version: 2 });
    const stale = await secretariat.change(CHANGE, { input });
    expect(stale.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { issueTitle: '相談先が遠い' } });
    expect((await secretariat.change(CHANGE, { input: { ...input, issueBullets: [' '] } })).code).toBe('TEXT_INVALID');
  });

  it('refuses new parts from others, and a new pillar without a title', async () => {
    const row = { measureId, marker: 'イ', ...ISSUE };
    expect((await member.change(ROW, { input: row })).code).toBe('NOT_ALLOWED');
    expect((await stranger.change(ROW, { input: row })).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await secretariat.change(ROW, { input: { ...row, marker: 'イイイイイ' } })).code).toBe('TEXT_INVALID');
    const measure = { matrixId, pillarNumber: 2, marker: '②', title: '充実' };
    expect((await secretariat.change(MEASURE, { input: measure })).errors[0]?.extensions.field).toBe('pillarTitle');
    expect((await member.change(MEASURE, { input: { ...measure, pillarTitle: 'x' } })).code).toBe('NOT_ALLOWED');
    expect((await stranger.change(MEASURE, { input: { ...measure, pillarTitle: 'x' } })).code).toBe(
      'NOT_FOUND_OR_REFUSED',
    );
    const version = { bodyId, asOf: '2027-01-01' };
    expect((await member.change(VERSION, { input: version })).code).toBe('NOT_ALLOWED');
    expect((await stranger.change(VERSION, { input: version })).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await secretariat.change(VERSION, { input: { ...version, asOf: '2027-13-01' } })).code).toBe(
      'INVALID_INPUT',
    );
  });
});
