import type { Eyes } from './oracle-reader';
import type { Rule } from './oracle-rule';
import type { Row, World } from './world';

const CONVENERS = ['SECRETARIAT', 'CHAIR'];

/** Whoever keeps all of these bodies; whoever runs the platform or reads its log keeps none. */
const keepsAll = (bodies: readonly string[], eyes: Eyes): boolean =>
  eyes.platformRole === 'NONE' && bodies.every((body) => eyes.sits(body, ...CONVENERS));

/** A paper through its own bodies: a seat on its day, or an invitation; one taken back, for its keepers alone. */
export const seesPaper: Rule = (row, eyes, world) => {
  const guests = world.where('invitation', 'meeting_id', row.meeting_id);
  const reached = row.body_ids.some(
    (body) =>
      eyes.sat(body, row.held_on) ||
      guests.some((guest) => guest.body_id === body && guest.organisation_id === eyes.organisation),
  );
  return reached && (row.withdrawn_at === 'infinity' || keepsAll(row.body_ids, eyes));
};

/** What a writer of papers is asked. */
interface Writer {
  readonly eyes: Eyes;
  sees(table: string, id: unknown): boolean;
}
type WriteRule = (row: Row, writer: Writer, world: World) => boolean;

const inside = (part: readonly string[], whole: readonly string[]): boolean => part.every((id) => whole.includes(id));

/** For bodies that the writer keeps, of a meeting in sight and of its day; below an item in sight, as the item is. */
const keptPaper: WriteRule = (row, { eyes, sees }, world) => {
  const meeting = sees('meeting', row.meeting_id) ? world.one('meeting', row.meeting_id) : undefined;
  const item = sees('agenda_item', row.agenda_item_id) ? world.one('agenda_item', row.agenda_item_id) : undefined;
  const asItem =
    row.agenda_item_id === null ||
    (item?.meeting_id === row.meeting_id && item.body_ids.join() === row.body_ids.join());
  return (
    keepsAll(row.body_ids, eyes) &&
    meeting?.held_on === row.held_on &&
    inside(row.body_ids, meeting?.body_ids ?? []) &&
    asItem
  );
};

/** Who may write papers; what is changed must also be seen as it then is. */
export const PAPER_WRITES: Readonly<Record<string, { readonly added?: WriteRule; readonly changed?: WriteRule }>> = {
  paper: {
    added: (row, writer, world) =>
      keptPaper(row, writer, world) &&
      writer.eyes.organisation !== null &&
      row.uploaded_by_organisation_id === writer.eyes.organisation &&
      writer.eyes.staff !== null &&
      row.uploaded_by_staff_id === writer.eyes.staff,
    changed: (row, writer, world) => keptPaper(row, writer, world) && seesPaper(row, writer.eyes, world),
  },
  paper_file: {
    added: (row, { eyes, sees }, world) => {
      const paper = world.one('paper', row.paper_id);
      return paper !== undefined && sees('paper', paper.id) && keepsAll(paper.body_ids, eyes);
    },
  },
};
