import type { CaseSectionName, EntryKind, Urgency } from '#libs/consent';
import { entryWords, say, sectionWords, urgencyWords } from '#libs/messages';
import { cellOf, columnHead, heading, imprint, paragraph, rowHead, rowOf } from './blocks';
import { type Assigned, assignedLine, type ConferenceOutcome, outcomeBlocks, paperWord } from './conference-outcome';
import type { Block, MinutesDocument } from './document';
import { whenOf } from './labels';
import { discussionBlocks } from './theme-blocks';
import { word } from './words';

/** A part of the paper: a heading and what stands below it. A part that its reader may not have is not there at all. */
export interface ConferencePart {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What one reader's paper of a case conference says, already filtered for that reader. */
export interface ConferencePaperInput {
  readonly issuedAt: string;
  /** For whom it is, at the foot of each page. */
  readonly edition: string;
  /** Counted per reader, from 1; a later one is marked as a partial copy, and not why (公文書: the original stays). */
  readonly number: number;
  readonly logHead?: string;
  readonly code: string;
  readonly when: { readonly date: string; readonly start: string; readonly end: string };
  /** '' without. */
  readonly place: string;
  readonly parts: readonly ConferencePart[];
  /** Null before the conference has ended with something. */
  readonly outcome: ConferenceOutcome | null;
}

/** One section of a case presentation as a part of the paper. */
export function sectionPart({
  section,
  text,
  couldNotBeAsked,
}: {
  readonly section: CaseSectionName;
  readonly text: string;
  readonly couldNotBeAsked: boolean;
}): ConferencePart {
  const asked = couldNotBeAsked ? [paragraph(paperWord('notAsked'))] : [];
  return { heading: say(sectionWords(section), 'ja'), blocks: [...asked, ...discussionBlocks(text)] };
}

/** One entry of the record as a part of the paper: how urgent a policy of support is, and who has a task. */
export function entryPart({
  kind,
  urgency,
  text,
  confirmed,
  assigned = null,
}: {
  readonly kind: EntryKind;
  readonly urgency: Urgency;
  readonly text: string;
  readonly confirmed: boolean;
  readonly assigned?: Assigned | null;
}): ConferencePart {
  const urgent = kind === 'POLICY' ? [paragraph(say(urgencyWords(urgency), 'ja'))] : [];
  const tasks = assigned === null ? [] : [paragraph(assignedLine(assigned))];
  const open = confirmed ? [] : [paragraph(paperWord('unconfirmed'), { stub: true })];
  return { heading: say(entryWords(kind), 'ja'), blocks: [...open, ...urgent, ...discussionBlocks(text), ...tasks] };
}

function headerBlocks({ code, when, place }: ConferencePaperInput): Block[] {
  const facts: [string, string][] = [
    [paperWord('code'), code],
    [word('dateAndTime'), whenOf(when)],
    [word('place'), place],
  ];
  return [
    heading(2, paperWord('headerHeading')),
    {
      kind: 'table',
      summary: paperWord('headerSummary'),
      columns: [22, 78],
      header: [rowOf(columnHead(word('item')), columnHead(word('content')))],
      body: facts.filter(([, text]) => text !== '').map(([name, text]) => rowOf(rowHead(name), cellOf(text))),
    },
  ];
}

/**
 * The paper of a case conference for one reader. Nothing in it counts, numbers or leaves room for what another reader
 * has besides: parts carry no numbers, and the title is the same for every conference.
 */
export function buildConferencePaper(input: ConferencePaperInput): MinutesDocument {
  const title = paperWord('title');
  const copy = input.number > 1 ? [paragraph(paperWord('copy', { number: input.number }), { stub: true })] : [];
  return {
    title,
    lang: 'ja-JP',
    issuedAt: input.issuedAt,
    footer: word('edition', { name: input.edition }),
    blocks: [
      heading(1, title),
      ...copy,
      ...headerBlocks(input),
      // Before what it speaks of, so that it is read first and never taken for a part of the last section.
      paragraph(paperWord('handling'), { align: 'left' }),
      heading(2, paperWord('contentHeading')),
      ...input.parts.flatMap((part) => [heading(3, part.heading), ...part.blocks]),
      ...(input.outcome === null ? [] : outcomeBlocks(input.outcome)),
      ...imprint(input.logHead),
    ],
  };
}
