import { CATEGORIES, type Category } from '#libs/consent';
import type { CaseConsentsFragment, ConsentDecision, CoverageReason } from '../../graphql/generated/graphql';

/** What a cell of the matrix says: consent for the present text, for an older one, or why it is open or not, or opens later. */
export type Standing = Exclude<CoverageReason, 'CONSENT'> | 'SHARED' | 'CHANGED' | 'LATER';

export interface Cell {
  readonly category: Category;
  readonly standing: Standing;
  /** Of the text that is open by consent; 0 without. */
  readonly upTo: number;
  /** From when it opens by itself, where it is not open. */
  readonly opensAt?: string;
}

export interface RecipientCells {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** The kinds of information in which something is published, in the order of the form. */
export function kindsWithText({ sections }: Pick<CaseConsentsFragment, 'sections'>): Category[] {
  return CATEGORIES.filter((category) =>
    sections.some((section) => section.category === category && (section.publishedIn ?? 0) > 0),
  );
}

/** Every organisation that coverage speaks of, by name, with what is open to it and why. */
export function recipientsOf(one: Pick<CaseConsentsFragment, 'sections' | 'coverage'>): RecipientCells[] {
  const kinds = kindsWithText(one);
  const names = new Map(one.coverage.map(({ organisation }) => [organisation.id, organisation.name]));
  return [...names]
    .map(([id, name]) => ({
      id,
      name,
      cells: kinds.flatMap((category): Cell[] => {
        const found = one.coverage.find((row) => row.organisation.id === id && row.category === category);
        if (!found) return [];
        const ofKind = one.sections.filter((section) => section.category === category);
        const latest = Math.max(...ofKind.map(({ publishedIn }) => publishedIn ?? 0));
        const later = found.opensAt && found.opensUpTo >= latest ? found.opensAt : undefined;
        if (later && !OPEN.includes(found.reason)) return [{ category, standing: 'LATER', upTo: 0, opensAt: later }];
        if (found.reason !== 'CONSENT') return [{ category, standing: found.reason, upTo: 0 }];
        return [{ category, standing: found.upTo >= latest ? 'SHARED' : 'CHANGED', upTo: found.upTo }];
      }),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'ja'));
}

/** The same for what belongs to one conference; of the case as long as none is chosen. */
export function recipientsIn(
  { sections, coverage, conferences }: Pick<CaseConsentsFragment, 'sections' | 'coverage' | 'conferences'>,
  conferenceId: string,
): RecipientCells[] {
  const conference = conferences.find(({ id }) => id === conferenceId);
  return recipientsOf({ sections, coverage: conference?.coverage ?? coverage });
}

const ENDED_BY_A_NO: readonly Standing[] = ['SHARED', 'CHANGED', 'LATER', 'BODY_RULE', 'OTHER_CONFERENCE'];

/** Whether her no ends something: what is open on her word, also for another conference, or by the rule of a body. */
export const isEndedByNo = ({ standing }: Cell): boolean => ENDED_BY_A_NO.includes(standing);

const OPEN: readonly CoverageReason[] = ['CONSENT', 'BODY_RULE', 'EXCEPTION'];

/** Organisations to which a kind is open, or any: with nothing published of it, what was said of it may be. */
export const openTo = ({ coverage }: Pick<CaseConsentsFragment, 'coverage'>, kind?: Category): ReadonlySet<string> =>
  new Set(
    coverage
      .filter(({ category, reason }) => OPEN.includes(reason) && (kind === undefined || category === kind))
      .map(({ organisation }) => organisation.id),
  );

/** The answers of a form: '' where nothing was asked, by organisation and kind. */
export type Answers = Record<string, Record<string, string>>;
export type Answer = '' | ConsentDecision;

/** Her yes to what she agreed to before, said once more: for another span of time. */
export const AGAIN = 'AGAIN';

/** What is known already. What nobody asked is no answer, of violence neither: it is not shared, and nothing is recorded. */
export const knownAnswer = ({ standing }: Cell): Answer =>
  standing === 'SHARED' || standing === 'LATER' ? 'GRANTED' : standing === 'REFUSED' ? 'REFUSED' : '';

export const answersOf = (recipients: readonly RecipientCells[]): Answers =>
  Object.fromEntries(
    recipients.map(({ id, cells }) => [
      id,
      Object.fromEntries(cells.map((cell) => [cell.category, knownAnswer(cell)])),
    ]),
  );

/** Answers when another conference is chosen, or more is known: what was chosen stays, all else begins with what is known. */
export function carriedAnswers(
  before: readonly RecipientCells[],
  now: readonly RecipientCells[],
  answers: Answers,
): Answers {
  const [known, fresh] = [answersOf(before), answersOf(now)];
  const carried = (id: string, category: string, begins: string): string => {
    const given = answers[id]?.[category];
    // A yes for another span is about the one that stood: it does not outlive that.
    if (given === AGAIN && begins !== 'GRANTED') return begins;
    return given === undefined || given === known[id]?.[category] ? begins : given;
  };
  return Object.fromEntries(
    Object.entries(fresh).map(([id, cells]) => [
      id,
      Object.fromEntries(Object.entries(cells).map(([category, begins]) => [category, carried(id, category, begins)])),
    ]),
  );
}

/** Whether she has still to be asked: of this conference at all, or of the present text. */
export const isToAsk = ({ standing }: Cell): boolean => standing === 'NOT_CONFIRMED' || standing === 'OTHER_CONFERENCE';

export interface AnsweredRow {
  readonly recipientOrganisationId: string;
  readonly category: Category;
  readonly decision: ConsentDecision;
}

const decided = (answer: string): ConsentDecision => (answer === AGAIN ? 'GRANTED' : (answer as ConsentDecision));

/** What is new among the answers: nothing of an organisation about which nothing was touched. */
export function newRows(recipients: readonly RecipientCells[], answers: Answers): AnsweredRow[] {
  return recipients.flatMap(({ id, cells }) => {
    const given = (cell: Cell): string => answers[id]?.[cell.category] ?? '';
    if (cells.every((cell) => given(cell) === knownAnswer(cell))) return [];
    return cells
      .filter((cell) => given(cell) !== '' && given(cell) !== knownAnswer(cell))
      .map((cell) => ({
        recipientOrganisationId: id,
        category: cell.category,
        decision: decided(given(cell)),
      }));
  });
}

export const PRESETS = ['SAME', 'BASIC', 'NONE'] as const;
export type Preset = (typeof PRESETS)[number];

/** The answers of one organisation chosen at once; what was withdrawn is never chosen again by "as last time". */
export function presetAnswers(
  preset: Preset,
  { id, cells }: RecipientCells,
  consents: CaseConsentsFragment['consents'],
): Record<string, Answer> {
  const last = (category: Category): Answer =>
    consents.filter((row) => row.recipient.id === id && row.category === category).at(-1)?.decision ?? '';
  return Object.fromEntries(
    cells.map((cell) => {
      if (preset === 'SAME')
        return [cell.category, cell.standing === 'WITHDRAWN' ? '' : last(cell.category) || knownAnswer(cell)];
      return [cell.category, preset === 'BASIC' && cell.category === 'BASIC' ? 'GRANTED' : 'REFUSED'];
    }),
  );
}
