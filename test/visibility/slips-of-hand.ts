import { randomUUID } from 'node:crypto';
import { CASE_SECTIONS, CATEGORIES, type Category } from '../../libs/consent';
import { runJobs } from '../support/editions';
import type { Draw } from './draw';
import type { Name, OwnCase, Person, SlipWard } from './slip-ward';

/** What happened, and what is done about it once it is noticed; the slip says about which cases everybody is asked. */
export interface Made {
  readonly cases: readonly OwnCase[];
  readonly mended?: () => Promise<void>;
}

/** One thing that goes wrong by mistake. */
export type Slip = (ward: SlipWard, draw: Draw) => Promise<Made>;

export const aCase = ({ cases }: SlipWard, at: number): OwnCase => {
  const one = cases[at];
  if (!one) throw new Error(`There is no case ${at}`);
  return one;
};

/** What she said of one kind of information and one organisation, as the form of consent sends it. */
export const said = async (
  ward: SlipWard,
  own: OwnCase,
  to: Person,
  categories: readonly Category[],
  { decision = 'GRANTED', publication = undefined as number | undefined, conference = own.conference } = {},
): Promise<object> => ({
  caseId: own.id,
  conferenceId: conference,
  form: 'WRITTEN',
  publication: publication ?? (await ward.publication(own.id)),
  explainedByStaffId: own.presenter.staff,
  language: 'ja',
  rows: categories.map((category) => ({ recipientOrganisationId: to.organisation, category, decision })),
});

export const grant = async (ward: SlipWard, own: OwnCase, to: Person, categories: readonly Category[]): Promise<void> =>
  ward.done(own.presenter, 'recordConsents', await said(ward, own, to, categories));

export const takeBack = (ward: SlipWard, own: OwnCase, of: object = {}): Promise<void> =>
  ward.done(own.presenter, 'withdrawConsent', { caseId: own.id, ...of });

/** Puts somebody on the list of readers. */
export const listed = (ward: SlipWard, own: OwnCase, { staff, organisation }: Person): Promise<void> =>
  ward.done(own.presenter, 'addCaseReader', { caseId: own.id, staffId: staff, organisationId: organisation });

/** Takes somebody off it. */
export const struck = (ward: SlipWard, own: OwnCase, { staff, organisation }: Person): Promise<void> =>
  ward.done(own.presenter, 'removeCaseReader', { caseId: own.id, staffId: staff, organisationId: organisation });

/** Two kinds of information that differ. */
export function twoKinds(draw: Draw): [Category, Category] {
  const [one, other] = draw.some(CATEGORIES, 2, 2) as [Category, Category];
  return draw.chance(0.5) ? [one, other] : [other, one];
}

async function endExclusions(ward: SlipWard, own: OwnCase): Promise<void> {
  const { rows } = await ward.owner.query<{ id: string }>(
    `SELECT id FROM access_exclusion WHERE case_id = $1 AND ended_at = 'infinity'`,
    [own.id],
  );
  for (const { id } of rows) await ward.done(own.presenter, 'endExclusion', { caseId: own.id, exclusionId: id });
}

/** The row beside the one that was meant. */
export const WRONG_ROW: Readonly<Record<string, Slip>> = {
  'consent to another kind of information': async (ward, draw) => {
    const [own, [wrong, right]] = [aCase(ward, 0), twoKinds(draw)];
    const to = ward.who('partner');
    await grant(ward, own, to, [wrong]);
    const mended = async (): Promise<void> => {
      if (draw.chance(0.5)) await takeBack(ward, own, { category: wrong, recipientOrganisationId: to.organisation });
      else
        await ward.done(own.presenter, 'recordConsents', await said(ward, own, to, [wrong], { decision: 'REFUSED' }));
      await grant(ward, own, to, [right]);
    };
    return { cases: [own], mended };
  },
  'consent in the case below': async (ward, draw) => {
    const [own, other, kinds] = [aCase(ward, 0), aCase(ward, 1), draw.some(CATEGORIES, 1, 4)];
    await grant(ward, other, ward.who('partner'), kinds);
    const mended = async (): Promise<void> => {
      await takeBack(ward, other);
      await grant(ward, own, ward.who('partner'), kinds);
    };
    return { cases: [own, other], mended };
  },
  'consent for the conference of another case': async (ward, draw) => {
    const [own, other] = [aCase(ward, 0), aCase(ward, 1)];
    const input = await said(ward, own, ward.who('partner'), twoKinds(draw), { conference: other.conference });
    expect((await ward.act(own.presenter, 'recordConsents', input)).code).toBe('INVALID_INPUT');
    return { cases: [own, other] };
  },
  'text typed into another section and published': async (ward, draw) => {
    const [own, section] = [aCase(ward, 0), draw.pick(CASE_SECTIONS)];
    await ward.save(own, section);
    await ward.publish(own);
    const mended = async (): Promise<void> => {
      await ward.save(own, section);
      await ward.publish(own);
    };
    return { cases: [own], mended };
  },
  'text typed into the case below and published': async (ward, draw) => {
    const other = aCase(ward, 1);
    const section = draw.pick(CASE_SECTIONS);
    await ward.save(other, section);
    await ward.publish(other);
    const mended = async (): Promise<void> => {
      await ward.save(other, section);
      await ward.publish(other);
      await grant(ward, other, ward.who('helper'), [draw.pick(CATEGORIES)]);
    };
    return { cases: [other], mended };
  },
  'exclusion of somebody else': async (ward, draw) => {
    const own = aCase(ward, 0);
    const wrong = ward.who(draw.pick(['school', 'partner', 'colleague'] as const));
    const whole = wrong.organisation !== own.presenter.organisation && draw.chance(0.5);
    const whom = whole ? { organisationId: wrong.organisation } : { staffId: wrong.staff };
    await ward.done(own.presenter, 'excludeFromCase', { caseId: own.id, ...whom });
    return { cases: [own], mended: () => endExclusions(ward, own) };
  },
  'withdrawal of another kind of information': async (ward, draw) => {
    const [own, [wrong, right]] = [aCase(ward, 0), twoKinds(draw)];
    await grant(ward, own, ward.who('school'), [wrong, right]);
    await takeBack(ward, own, { category: wrong });
    return { cases: [own], mended: () => takeBack(ward, own, { category: right }) };
  },
};

/** Sends the same twice at once: one tap that counted double, or two taps. */
async function twice(ward: SlipWard, draw: Draw, by: Person, mutation: string, input: object): Promise<void> {
  const keys = draw.chance(0.5) ? [randomUUID()] : [randomUUID(), randomUUID()];
  await Promise.all([0, 1].map((at) => ward.act(by, mutation, input, keys[at % keys.length])));
}

/** Twice at once what was meant once. */
export const DOUBLE_TAP: Readonly<Record<string, Slip>> = {
  'on the consent form': async (ward, draw) => {
    const [own, to] = [aCase(ward, 0), ward.who(draw.pick(['partner', 'school'] as const))];
    await twice(ward, draw, own.presenter, 'recordConsents', await said(ward, own, to, twoKinds(draw)));
    return { cases: [own], mended: () => takeBack(ward, own, { recipientOrganisationId: to.organisation }) };
  },
  'on the withdrawal': async (ward, draw) => {
    const own = aCase(ward, 0);
    await grant(ward, own, ward.who('partner'), twoKinds(draw));
    await twice(ward, draw, own.presenter, 'withdrawConsent', { caseId: own.id });
    return { cases: [own] };
  },
  'on the withdrawal by its code': async (ward, draw) => {
    const own = aCase(ward, 0);
    await grant(ward, own, ward.who('partner'), twoKinds(draw));
    await twice(ward, draw, own.presenter, 'withdrawByCode', { code: own.code });
    return { cases: [own] };
  },
  'on publishing': async (ward, draw) => {
    const [own, section] = [aCase(ward, 0), draw.pick(CASE_SECTIONS)];
    await ward.save(own, section);
    await ward.done(own.presenter, 'attestAnonymity', { caseId: own.id });
    await twice(ward, draw, own.presenter, 'publishCase', { caseId: own.id });
    return { cases: [own] };
  },
  'on saving': async (ward, draw) => {
    const [own, section] = [aCase(ward, 2), draw.pick(CASE_SECTIONS)];
    const input = { caseId: own.id, section, text: ward.text(), version: await ward.version(own.id, section) };
    await twice(ward, draw, own.presenter, 'saveDraft', input);
    return { cases: [own], mended: () => ward.publish(own) };
  },
  'on adding a reader': async (ward, draw) => {
    const [own, whom] = [aCase(ward, 1), ward.who('school')];
    const input = { caseId: own.id, staffId: whom.staff, organisationId: whom.organisation };
    await twice(ward, draw, own.presenter, 'addCaseReader', input);
    return { cases: [own], mended: () => struck(ward, own, whom) };
  },
  'on issuing the papers': async (ward, draw) => {
    const own = aCase(ward, draw.int(0, 2));
    await grant(ward, own, ward.who(own === aCase(ward, 2) ? 'helper' : 'partner'), draw.some(CATEGORIES, 1, 5));
    await twice(ward, draw, own.presenter, 'issueConferencePaper', { conferenceId: own.conference });
    await runJobs(ward.app);
    return { cases: [own], mended: () => takeBack(ward, own, { category: draw.pick(CATEGORIES) }) };
  },
  'on the exclusion': async (ward, draw) => {
    const [own, whom] = [aCase(ward, 0), ward.who('school')];
    const input = { caseId: own.id, organisationId: whom.organisation };
    await twice(ward, draw, own.presenter, 'excludeFromCase', input);
    return { cases: [own], mended: () => endExclusions(ward, own) };
  },
  'on the freeze, by whoever heard of it': async (ward, draw) => {
    const own = aCase(ward, 0);
    const by = ward.who(draw.pick(['stranger', 'partner', 'neighbour', 'outsider'] as readonly Name[]));
    await twice(ward, draw, by, 'freezeCase', { code: own.code });
    const mended = async (): Promise<void> => {
      const { rows } = await ward.owner.query<{ id: string }>(
        `SELECT id FROM case_freeze WHERE case_id = $1 AND settled_at = 'infinity'`,
        [own.id],
      );
      for (const { id } of rows) await ward.done(own.presenter, 'settleFreeze', { freezeId: id });
    };
    return { cases: [own], mended };
  },
};
