import { DEFAULT_POST, LONG_AGO } from './defaults.data';
import { type Drafts, partKey } from './drafts';
import type { WardBody, WardFile } from './ward-file';

const OPEN_END = 'infinity';

/** Drafts organisations and the posts that persons of the file stand for. */
export function planPeople(file: WardFile, drafts: Drafts): void {
  file.organisations.forEach((organisation, at) => {
    const { id, name, kind, sortOrder } = organisation;
    const row = { name, kind, sort_order: sortOrder ?? (at + 1) * 10 };
    drafts.add('organisation', id, `organisations/${id}`, row);
  });
  for (const { id, orgId, rank, post } of file.persons ?? []) {
    const record = `persons/${id}`;
    const staff = drafts.idOf('staff', id);
    const title = post ?? DEFAULT_POST;
    drafts.add(
      'staff',
      id,
      record,
      {},
      {
        birth: [{ table: 'staff_name', owner: 'staff_id', rows: [{ staff_id: staff, name: title }] }],
      },
    );
    const row = { staff_id: staff, organisation_id: drafts.idOf('organisation', orgId), title, rank };
    drafts.add('post', id, record, row, { once: { active_from: LONG_AGO } });
  }
}

function planMemberships(body: WardBody, drafts: Drafts): void {
  const occurrences = new Map<string, number>();
  for (const seat of body.memberships) {
    const plain = [body.id, seat.orgId, seat.personId ?? '', seat.role, seat.from];
    const occurrence = (occurrences.get(plain.join('\n')) ?? 0) + 1;
    occurrences.set(plain.join('\n'), occurrence);
    drafts.add('membership', partKey(...plain, occurrence), `bodies/${body.id}`, {
      body_id: drafts.idOf('meeting_body', body.id),
      organisation_id: drafts.idOf('organisation', seat.orgId),
      staff_id: seat.personId == null ? null : drafts.idOf('staff', seat.personId),
      role: seat.role,
      secrecy_basis: seat.secrecyBasis ?? 'NONE',
      valid_from: seat.from,
      valid_to: seat.to ?? OPEN_END,
    });
  }
}

function planCharters(body: WardBody, drafts: Drafts): void {
  for (const charter of body.charters ?? [])
    drafts.add('charter', partKey(body.id, charter.no), `bodies/${body.id}`, {
      body_id: drafts.idOf('meeting_body', body.id),
      number: charter.no,
      title: charter.title,
      effective_from: charter.effectiveFrom,
      convening_rights: charter.conveningRights ?? ['SECRETARIAT', 'CHAIR'],
      merge_approver: charter.approver ?? 'CHAIR',
    });
  for (const { id, name } of body.subGroups ?? [])
    drafts.add('sub_group', partKey(body.id, id), `bodies/${body.id}`, {
      body_id: drafts.idOf('meeting_body', body.id),
      name,
    });
}

const firstDay = (body: WardBody): string => body.memberships.map((seat) => seat.from).sort()[0] ?? LONG_AGO;

/** Drafts meeting bodies with laws, charters, sub-groups and dated memberships. `newCode` draws a public code. */
export function planBodies(file: WardFile, drafts: Drafts, newCode: () => string): void {
  for (const body of file.bodies) {
    const id = drafts.idOf('meeting_body', body.id);
    const laws = (body.legalBasis ?? []).map(({ law, article }, position) => ({ body_id: id, law, article, position }));
    const row = {
      ...(body.code === undefined ? {} : { code: body.code }),
      name: body.name,
      short_name: body.shortName ?? body.name,
      purpose: body.purpose ?? '',
      tier: body.tier,
      consent_rule: body.consentRule,
      secrecy: body.secrecy,
      openness: body.openness,
      case_level: body.caseLevel,
      convener_organisation_id: body.convenerOrgId == null ? null : drafts.idOf('organisation', body.convenerOrgId),
      chair_rank: body.chairRank ?? 0,
      per_year: body.perYear ?? 0,
      paper_number_template: body.paperNumberTemplate ?? '',
      valid_from: body.validFrom ?? firstDay(body),
      valid_to: body.validTo ?? OPEN_END,
    };
    drafts.add('meeting_body', body.id, `bodies/${body.id}`, row, {
      once: body.code === undefined ? { code: newCode() } : {},
      leaves: [{ table: 'legal_basis', owner: 'body_id', rows: laws }],
    });
    planCharters(body, drafts);
    planMemberships(body, drafts);
  }
}
