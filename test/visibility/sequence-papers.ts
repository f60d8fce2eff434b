import { printFonts } from '../../apps/api/src/platform/fonts';
import { buildConferencePaper, type MinutesDocument, toText } from '../../libs/minutes';
import { renderPdfBuffer } from '../../libs/pdf';
import { openedText } from '../support/case-key';
import { extractPdf } from '../support/pdf-text';
import { differences, type Fault } from './difference';
import { seenBy } from './oracle';
import { heardIn } from './oracle-consents';
import { eyesOf, type Reader } from './oracle-reader';
import { nameOf } from './readers';
import { wordsIn } from './sequence-words';
import type { SequenceStage } from './sequence-stage';
import type { Row, World } from './world';

const WAYS = { text: 'words of the text', pdf: 'words of the PDF' } as const;

/** Everything that a PDF says, painted or not. */
function saidInPdf(bytes: Buffer): string {
  const { pages, strings, streams, info, xmp } = extractPdf(bytes);
  const painted = pages.map((page) => page.normalize('NFKC'));
  return [...painted, ...strings, ...streams.map((one) => one.toString('latin1')), JSON.stringify(info), xmp].join(' ');
}

/** The words of what is open to a reader of the conference as it stands, by the rule alone. */
function due(world: World, reader: Reader, conference: Row): Set<string> {
  const seen = seenBy(world, reader, ['conference_entry']).get('conference_entry');
  const sections = heardIn(conference, eyesOf(world, reader), world).map((row) =>
    openedText(row.case_id, `section ${row.section}`, row.sealed),
  );
  const entries = world
    .rows('conference_entry')
    .filter(({ key }) => seen?.has(key))
    .filter(
      ({ id, conference_id }) =>
        conference_id === conference.id && !world.where('conference_entry', 'replaces_id', id).length,
    )
    .map((row) => openedText(row.case_id, `entry ${row.id}`, row.sealed));
  return wordsIn([...sections, ...entries].join(' '));
}

/** Makes the papers of a conference for each of its readers as the API does, and reads what they say. */
export class SequencePapers {
  readonly counts = { texts: 0, pdfs: 0, told: 0, withheld: 0 };
  private readonly printed = new Map<string, Set<string>>();

  constructor(private readonly stage: SequenceStage) {}

  /** Words in a paper that its reader may not read, and words that are missing from it. */
  async faults(world: World, now: Date, conference: Row, ways: readonly (keyof typeof WAYS)[]): Promise<Fault[]> {
    const faults: Fault[] = [];
    const all = world.where('case_section', 'case_id', conference.case_id).length;
    for (const reader of this.stage.readers(now)) {
      const document = await this.documentFor(reader, conference);
      const expected = due(world, reader, conference);
      this.counts.told += expected.size;
      this.counts.withheld += all - Math.min(all, expected.size);
      for (const way of ways) {
        const found = way === 'pdf' ? this.wordsOfPdf(document) : wordsIn(toText(document));
        this.counts[way === 'pdf' ? 'pdfs' : 'texts'] += 1;
        const name = `${nameOf(reader)} of ${conference.id}`;
        faults.push(
          ...differences(WAYS[way], name, new Map([['paper', expected]]), new Map([['paper', found]]), ['paper']),
        );
      }
    }
    return faults;
  }

  private async documentFor(reader: Reader, { id, case_id: caseId }: Row): Promise<MinutesDocument> {
    const { parts, outcome } = await this.stage.as(reader, (actor) => this.stage.parts.of(actor, { id, caseId }));
    return buildConferencePaper({
      issuedAt: reader.now.toISOString(),
      edition: '',
      number: 1,
      code: '',
      when: { date: '2026-04-01', start: '10:00', end: '11:00' },
      place: '',
      parts,
      outcome,
    });
  }

  /** A document that says the same is printed once. */
  private wordsOfPdf(document: MinutesDocument): Set<string> {
    const said = JSON.stringify(document.blocks);
    const words =
      this.printed.get(said) ?? wordsIn(saidInPdf(renderPdfBuffer(document, { fonts: printFonts() }).bytes));
    this.printed.set(said, words);
    return words;
  }
}
