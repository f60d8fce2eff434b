// How PostgreSQL reads what opening a conference asks, told by shape: which tables by which index, and which one whole.
// What a function asks behind the caller's back is planned from its own text, as the owner as whom it runs.
import { load } from './database.mjs';

const { ConferencesQueries } = load('./conferences/conferences.queries');
const { CasesQueries } = load('./cases/cases.queries');
const { SectionsQueries } = load('./sections/sections.queries');
const { ConferenceEditionsQueries } = load('./editions/conference-editions.queries');
const { actorSettings } = load('./platform/database/transaction');

const FUNCTIONS = [
  'readable_cases presented_cases hidden_cases case_grounds open_sections open_entries open_requests',
  'case_facts entry_facts request_facts',
].flatMap((names) => names.split(' '));

const nodesOf = (plan) => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** The nodes of a plan, and how many pages it touched, those of the functions that it called included. */
async function planned(query, sql, values) {
  const answer = await query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`, values);
  const [row] = answer.rows ?? answer;
  const roots = row['QUERY PLAN'].map(({ Plan }) => Plan);
  const pages = roots.reduce((sum, root) => sum + root['Shared Hit Blocks'] + root['Shared Read Blocks'], 0);
  return { nodes: roots.flatMap(nodesOf), pages };
}

const shapeOf = (nodes) =>
  [
    ...new Set(
      nodes
        .filter((node) => node['Relation Name'] || node['Index Name'])
        .map((node) => `${node['Node Type']} ${node['Relation Name'] ?? ''} ${node['Index Name'] ?? ''}`.trim()),
    ),
  ].toSorted();

/** Name → shape, and name → pages touched, for one reader; pages do not depend on how busy the machine is. */
export async function plans(visibility, app, owner, reader, now) {
  const { staff_id: staffId, organisation_id: organisationId, case_id: caseId, conference_id: conferenceId } = reader;
  const principal = { kind: 'PERSON', staffId, organisationId, sessionId: '', freshAt: now };
  const [shapes, pages] = [{}, {}];
  const asks = {
    'rights of the reader': (actor) => visibility.renew(actor),
    conference: (actor) => app.get(ConferencesQueries, { strict: false }).find(actor, conferenceId),
    attendance: (actor) => app.get(ConferencesQueries, { strict: false }).attendanceOf(actor, conferenceId),
    'conferences of a case': (actor) => app.get(ConferencesQueries, { strict: false }).ofCase(actor, caseId),
    readers: (actor) => app.get(CasesQueries, { strict: false }).readersOf(actor, caseId),
    sections: (actor) => app.get(SectionsQueries, { strict: false }).openOf(actor, caseId),
    'opened before': (actor) => app.get(SectionsQueries, { strict: false }).openedBefore(actor, caseId),
    papers: (actor) => app.get(ConferenceEditionsQueries, { strict: false }).ofConference(actor, conferenceId),
  };
  await visibility.as(principal, async (actor) => {
    const runner = actor.manager.queryRunner;
    const query = runner.query.bind(runner);
    for (const [name, ask] of Object.entries(asks)) {
      const sent = [];
      runner.query = (...all) => {
        sent.push(all);
        return query(...all);
      };
      await ask(actor);
      runner.query = query;
      const all = [];
      for (const [sql, values] of sent) all.push(await planned(query, sql, values));
      shapes[name] = shapeOf(all.flatMap(({ nodes }) => nodes));
      pages[name] = all.reduce((sum, one) => sum + one.pages, 0);
    }
  });
  await owner.query('BEGIN');
  for (const [name, value] of Object.entries(actorSettings(principal, now)))
    await owner.query('SELECT set_config($1, $2, true)', [name, value]);
  for (const name of FUNCTIONS) {
    const { rows } = await owner.query('SELECT prosrc AS body FROM pg_proc WHERE proname = $1', [name]);
    const one = await planned((...all) => owner.query(...all), rows[0].body, []);
    shapes[`${name}()`] = shapeOf(one.nodes);
    pages[`${name}()`] = one.pages;
  }
  await owner.query('ROLLBACK');
  return { shapes, pages };
}
