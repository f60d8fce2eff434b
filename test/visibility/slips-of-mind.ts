import { CASE_SECTIONS, CATEGORIES } from '../../libs/consent';
import { runJobs } from '../support/editions';
import { Sight } from './slip-looks';
import type { Name, OwnCase, Person, SlipWard } from './slip-ward';
import { aCase, grant, listed, said, type Slip, struck, takeBack, twoKinds } from './slips-of-hand';

const HOUR_MS = 3_600_000;
const LISTENERS: readonly Name[] = ['partner', 'school', 'helper', 'stranger', 'neighbour', 'operator', 'nobody'];

/** A page that was opened before something changed, and is used after it. */
export const SECOND_TAB: Readonly<Record<string, Slip>> = {
  'that saves over a newer draft': async (ward, draw) => {
    const [own, section] = [aCase(ward, 0), draw.pick(CASE_SECTIONS)];
    const version = await ward.version(own.id, section);
    await ward.save(own, section);
    const stale = await ward.act(own.presenter, 'saveDraft', { caseId: own.id, section, text: ward.text(), version });
    expect(stale.code).toBe('CONFLICT');
    return { cases: [own] };
  },
  'that records consent to the text before': async (ward, draw) => {
    const own = aCase(ward, 0);
    const input = await said(ward, own, ward.who('partner'), twoKinds(draw));
    await ward.save(own, draw.pick(CASE_SECTIONS));
    await ward.publish(own);
    expect((await ward.act(own.presenter, 'recordConsents', input)).code).toBe('CONSENT_TEXT_CHANGED');
    return { cases: [own] };
  },
  'that reads while the other withdraws': async (ward, draw) => {
    const [own, to] = [aCase(ward, 0), ward.who('partner')];
    await grant(ward, own, to, twoKinds(draw));
    // What she had agreed to may be told to whoever asked before her no came about.
    const until = (await Sight.of(ward)).due(to).texts;
    const read = to.client.ask(`query($id: ID!) { case(id: $id) { sections { section text } } }`, { id: own.id });
    const [{ text }] = await Promise.all([read, takeBack(ward, own)]);
    ward.told.push({ by: to, text, sent: '', until });
    return { cases: [own] };
  },
  'in which somebody else is signed in': async (ward, draw) => {
    const [own, section] = [aCase(ward, 0), draw.pick(CASE_SECTIONS)];
    const by = ward.who(draw.pick(LISTENERS));
    const version = await ward.version(own.id, section);
    const whom = { staffId: by.staff || own.id, organisationId: by.organisation || own.id };
    const tried: [string, object][] = [
      ['saveDraft', { caseId: own.id, section, text: ward.text(), version }],
      ['attestAnonymity', { caseId: own.id }],
      ['publishCase', { caseId: own.id }],
      ['recordConsents', await said(ward, own, ward.who('school'), twoKinds(draw))],
      ['addCaseReader', { caseId: own.id, ...whom }],
      ['issueConferencePaper', { conferenceId: own.conference }],
      ['withdrawConsent', { caseId: own.id }],
    ];
    for (const [mutation, input] of tried) expect((await ward.act(by, mutation, input)).code).not.toBeNull();
    return { cases: [own] };
  },
  'that moves the conference as it was before': async (ward, draw) => {
    const own = aCase(ward, 1);
    const version = await ward.number('SELECT version AS n FROM case_conference WHERE id = $1', own.conference);
    const input = { id: own.conference, version };
    await ward.done(own.presenter, 'changeConference', { ...input, place: `第${draw.int(1, 9)}会議室` });
    expect((await ward.act(own.presenter, 'moveConference', { ...input, to: 'CANCELLED' })).code).toBe('CONFLICT');
    return { cases: [own] };
  },
  'that publishes while the other types': async (ward, draw) => {
    const [own, section] = [aCase(ward, 0), draw.pick(CASE_SECTIONS)];
    await ward.save(own, section);
    await ward.done(own.presenter, 'attestAnonymity', { caseId: own.id });
    const version = await ward.version(own.id, section);
    const typed = { caseId: own.id, section, text: ward.text(), version };
    await Promise.all([
      ward.act(own.presenter, 'publishCase', { caseId: own.id }),
      ward.act(own.presenter, 'saveDraft', typed),
    ]);
    return { cases: [own] };
  },
};

/** Somebody who comes later than the rest: of an organisation that is there already, or of none. */
export const LATE_JOINER: Readonly<Record<string, Slip>> = {
  'of an organisation to which she agreed nothing': async (ward) => {
    const [own, late] = [aCase(ward, 0), ward.who('helper')];
    await listed(ward, own, late);
    return { cases: [own], mended: () => struck(ward, own, late) };
  },
  'beside a colleague to whom she agreed': async (ward, draw) => {
    const [own, late] = [aCase(ward, 0), ward.who('partnerToo')];
    await grant(ward, own, late, twoKinds(draw));
    await listed(ward, own, late);
    return { cases: [own], mended: () => struck(ward, own, late) };
  },
  'after she had taken it back': async (ward, draw) => {
    const [own, late, kinds] = [aCase(ward, 0), ward.who('partnerToo'), twoKinds(draw)];
    await grant(ward, own, late, kinds);
    await takeBack(ward, own, { recipientOrganisationId: late.organisation });
    await listed(ward, own, late);
    return { cases: [own], mended: () => grant(ward, own, late, [kinds[0]]) };
  },
  'in the body alone': async (ward) => {
    const late = await ward.join(`newcomer ${ward.people.size}`);
    await ward.builder.aSeat(ward.body, late.organisation);
    return { cases: ward.cases };
  },
  'whose account is an hour old': async (ward, draw) => {
    const own = aCase(ward, 0);
    const late = await ward.join(`beginner ${ward.people.size}`, ward.who('partner').organisation);
    const since = new Date(ward.now.getTime() - HOUR_MS);
    await ward.owner.query(`UPDATE account SET opened_at = $2 WHERE staff_id = $1`, [late.staff, since]);
    await grant(ward, own, late, draw.some(CATEGORIES, 1, 7));
    await listed(ward, own, late);
    return { cases: [own], mended: () => struck(ward, own, late) };
  },
  'who was struck off and is put back': async (ward, draw) => {
    const [own, late] = [aCase(ward, 0), ward.who('school')];
    await grant(ward, own, late, twoKinds(draw));
    await struck(ward, own, late);
    return { cases: [own], mended: () => listed(ward, own, late) };
  },
};

const invited = (own: OwnCase, { staff, organisation }: Person): object => ({
  conferenceId: own.conference,
  staffId: staff,
  organisationId: organisation,
});

/** Asks for a ground other than consent that is open at once, for an organisation. */
const urgent = async (ward: SlipWard, own: OwnCase, to: Person, partner: Person, category: string) =>
  ward.act(own.presenter, 'requestException', {
    caseId: own.id,
    recipientOrganisationId: to.organisation,
    category,
    ground: 'LIFE_BODY_PROPERTY',
    article: 'PERSONAL-27-1-2',
    reason: ward.text(),
    necessity: ward.text(),
    managerStaffId: ward.who('colleague').staff,
    partnerStaffId: partner.staff,
    partnerOrganisationId: partner.organisation,
    expiresAt: new Date(ward.now.getTime() + 30 * HOUR_MS).toISOString(),
    urgent: true,
  });

/** Somebody else than who was meant. */
export const WRONG_RECIPIENT: Readonly<Record<string, Slip>> = {
  'of a consent': async (ward, draw) => {
    const [own, kinds] = [aCase(ward, 0), twoKinds(draw)];
    const [wrong, right] = [ward.who('school'), ward.who('partner')];
    await grant(ward, own, wrong, kinds);
    const mended = async (): Promise<void> => {
      await takeBack(ward, own, { recipientOrganisationId: wrong.organisation });
      await grant(ward, own, right, kinds);
    };
    return { cases: [own], mended };
  },
  'of a consent, who is not on the list': async (ward, draw) => {
    const own = aCase(ward, 0);
    const wrong = ward.who(draw.pick(['stranger', 'outsider', 'operator'] as readonly Name[]));
    const input = await said(ward, own, wrong, twoKinds(draw));
    expect((await ward.act(own.presenter, 'recordConsents', input)).code).toBe('RECIPIENT_NOT_LISTED');
    return { cases: [own] };
  },
  'put on the list of readers': async (ward) => {
    const [own, wrong] = [aCase(ward, 0), ward.who('stranger')];
    await listed(ward, own, wrong);
    return { cases: [own], mended: () => struck(ward, own, wrong) };
  },
  'put on the list for an organisation in which they do not work': async (ward, draw) => {
    const own = aCase(ward, 0);
    const [wrong, house] = [ward.who(draw.pick(['stranger', 'outsider'] as const)), ward.who('partner')];
    const input = { caseId: own.id, staffId: wrong.staff, organisationId: house.organisation };
    expect((await ward.act(own.presenter, 'addCaseReader', input)).code).toBe('READER_UNFIT');
    return { cases: [own] };
  },
  'invited to the conference': async (ward, draw) => {
    const own = aCase(ward, 0);
    const wrong = ward.who(draw.pick(['helper', 'stranger', 'partnerToo', 'neighbour'] as readonly Name[]));
    await ward.act(own.presenter, 'inviteToConference', invited(own, wrong));
    return { cases: [own] };
  },
  'of the papers': async (ward, draw) => {
    const [own, kinds] = [aCase(ward, 0), draw.some(CATEGORIES, 1, 5)];
    const wrong = ward.who('school');
    await grant(ward, own, wrong, kinds);
    await ward.done(own.presenter, 'issueConferencePaper', { conferenceId: own.conference });
    await runJobs(ward.app);
    return { cases: [own], mended: () => takeBack(ward, own, { recipientOrganisationId: wrong.organisation }) };
  },
  'of what is urgent': async (ward, draw) => {
    const [own, category] = [aCase(ward, 0), draw.pick(CATEGORIES)];
    const [wrong, partner] = [ward.who('school'), ward.who('partner')];
    await urgent(ward, own, wrong, partner, category);
    const mended = async (): Promise<void> => {
      const { rows } = await ward.owner.query<{ id: string }>(
        `SELECT x.id FROM disclosure_exception x WHERE x.case_id = $1
           AND NOT EXISTS (SELECT 1 FROM exception_act a WHERE a.exception_id = x.id AND a.kind = 'REVOKED')`,
        [own.id],
      );
      for (const { id } of rows) await ward.done(own.presenter, 'decideException', { exceptionId: id, act: 'REVOKED' });
    };
    return { cases: [own], mended };
  },
};
