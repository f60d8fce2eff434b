import { isStorable, refusal } from '../platform/graphql';
import { isId } from '../platform/ids/ids';
import { PAPER_CLASSES, PAPER_HANDLINGS, type PaperClass, type PaperHandling } from './paper.entity';

/** What comes along with a file: to which meeting it belongs and what it is called. */
export interface PaperOffer {
  readonly meetingId: string;
  readonly agendaItemId: string | null;
  readonly bodyIds: string[] | null;
  readonly number: string;
  readonly title: string;
  readonly handling: PaperHandling;
  readonly class: PaperClass;
}

const LONGEST = 8_000;
const LONGEST_TITLE = 200;
const LONGEST_NUMBER = 20;

function parsed(header: string): Record<string, unknown> {
  if (!header || header.length > LONGEST) throw refusal('INVALID_INPUT');
  try {
    const value: unknown = JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw refusal('INVALID_INPUT');
}

function text(value: unknown, field: string, longest: number): string {
  if (value === undefined || value === null) return '';
  if (!isStorable(value) || value.length > longest) throw refusal('TEXT_INVALID', { max: longest }, { field });
  return value.trim();
}

function oneOf<Word extends string>(value: unknown, words: readonly Word[], field: string): Word {
  const found = words.find((word) => word === (value ?? words[0]));
  if (!found) throw refusal('INVALID_INPUT', {}, { field });
  return found;
}

/** Reads what stands beside a file: JSON in base64url, because headers hold no Japanese and addresses are logged. */
export function offerOf(header: string | undefined): PaperOffer {
  const given = parsed(header ?? '');
  const { meetingId, agendaItemId, bodyIds } = given;
  const title = text(given.title, 'title', LONGEST_TITLE);
  if (!title) throw refusal('TEXT_REQUIRED', {}, { field: 'title' });
  const ids = Array.isArray(bodyIds) ? bodyIds.filter((id): id is string => typeof id === 'string' && isId(id)) : null;
  if (ids && (ids.length === 0 || ids.length !== (bodyIds as unknown[]).length))
    throw refusal('INVALID_INPUT', {}, { field: 'bodyIds' });
  return {
    meetingId: typeof meetingId === 'string' ? meetingId : '',
    agendaItemId: typeof agendaItemId === 'string' && agendaItemId ? agendaItemId : null,
    bodyIds: ids && [...new Set(ids)],
    number: text(given.number, 'number', LONGEST_NUMBER),
    title,
    handling: oneOf(given.handling, PAPER_HANDLINGS, 'handling'),
    class: oneOf(given.class, PAPER_CLASSES, 'class'),
  };
}
