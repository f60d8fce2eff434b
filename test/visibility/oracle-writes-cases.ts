import { mayTakePart, readableCases } from './oracle-cases';
import type { Eyes } from './oracle-reader';
import type { Row, World } from './world';

/** What the rules of this part need to know of whoever writes. */
export interface Writer {
  readonly eyes: Eyes;
  readonly job: boolean;
}
export type Rule = (row: Row, writer: Writer, world: World) => boolean;
export type Rules = Readonly<Record<string, { readonly added?: Rule; readonly changed?: Rule }>>;

const ofOwn: Rule = ({ organisation_id }, { eyes }) =>
  eyes.organisation !== null && organisation_id === eyes.organisation;
/** The organisation's own administrator. */
const administered: Rule = (row, writer, world) => writer.eyes.administers && ofOwn(row, writer, world);

const presented = (id: string, { eyes }: Writer, world: World): Row | undefined => {
  const found = world.one('case_presentation', id);
  return found && eyes.organisation !== null && found.presenting_organisation_id === eyes.organisation
    ? found
    : undefined;
};

/** A reader of the case, of the organisation that presents it. */
export const ofPresenter: Rule = ({ case_id }, writer, world) =>
  presented(case_id, writer, world) !== undefined && readableCases(writer.eyes, world).includes(case_id);

/** Nobody reads a case before its writer has become its first reader. */
const firstReader: Rule = ({ case_id, staff_id, organisation_id }, writer, world) =>
  presented(case_id, writer, world)?.created_by_staff_id === writer.eyes.staff &&
  mayTakePart(writer.eyes, world) &&
  staff_id === writer.eyes.staff &&
  organisation_id === writer.eyes.organisation &&
  world.where('case_reader', 'case_id', case_id).length === 0;

/** Who may write what about organisations' people, mails, trust and cases. */
export const OFFICE_WRITES: Rules = {
  organisation_setting: { added: administered, changed: administered },
  staff_attestation: {
    added: (row, writer, world) => administered(row, writer, world) && row.attested_by_staff_id === writer.eyes.staff,
  },
  hand_over: { added: administered },
  daily_run: { added: (row, writer, world) => writer.job && ofOwn(row, writer, world) },
  mail_message: { added: ofOwn },
  mail_link: { added: ofOwn },
  sharing_agreement: { added: administered, changed: administered },
  confidentiality_pledge: {
    added: (row, writer, world) =>
      ofOwn(row, writer, world) && row.staff_id === writer.eyes.staff && writer.eyes.platformRole === 'NONE',
  },
  case_presentation: {
    added: (row, { eyes }, world) =>
      eyes.organisation !== null &&
      row.presenting_organisation_id === eyes.organisation &&
      row.created_by_staff_id === eyes.staff &&
      mayTakePart(eyes, world),
    changed: ({ id, presenting_organisation_id }, { eyes }, world) =>
      presenting_organisation_id === eyes.organisation && readableCases(eyes, world).includes(id),
  },
  case_reader: {
    added: (...args) => firstReader(...args) || ofPresenter(...args),
    changed: ofPresenter,
  },
  access_exclusion: { added: ofPresenter, changed: ofPresenter },
};
