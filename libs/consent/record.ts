import type { Category } from './sections';

/** One thing that she said, as it was recorded; instants as ISO 8601. */
export interface SaidFact {
  readonly id: string;
  readonly purpose: string;
  readonly category: Category;
  readonly recipientId: string;
  /** For the conference alone for which it was given, under a name that tells nothing of it. */
  readonly conference: string;
  readonly decision: 'GRANTED' | 'REFUSED';
  readonly form: 'WRITTEN' | 'VERBAL_RECORDED' | 'ELECTRONIC';
  readonly language: string;
  /** Of the text that was explained to her. */
  readonly publication: number;
  readonly givenAt: string;
  readonly validFrom: string;
  /** Null where she named no end. */
  readonly validUntil: string | null;
}

/** What she took back: of everything or one category, from everybody or one organisation. */
export interface TakenBackFact {
  readonly category: Category | 'ALL';
  readonly recipientId: string | null;
  readonly at: string;
}

export interface RecordedParty {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export interface ConsentRecordFacts {
  /** Stands for her in the record; it leads back to her nowhere but where the case is kept. */
  readonly person: string;
  readonly now: string;
  readonly controller: RecordedParty;
  readonly recipients: readonly RecordedParty[];
  readonly said: readonly SaidFact[];
  readonly takenBack: readonly TakenBackFact[];
}

const SCHEMA = 'ISO/IEC TS 27560:2023';
const SENSITIVE: readonly Category[] = ['HEALTH', 'VIOLENCE_SAFETY'];
const COLLECTED = {
  WRITTEN: 'asked face to face, answered in writing',
  VERBAL_RECORDED: 'asked face to face, answered by word of mouth and written down',
  ELECTRONIC: 'asked face to face, answered on a device',
} as const;

type EventState = 'given' | 'refused' | 'withdrawn' | 'expired';

interface RecordedEvent {
  readonly event_time: string;
  readonly event_type: 'explicit consent';
  readonly event_state: EventState;
  /** The pseudonym of the person whose word it was; of a time that ran out, the controller. */
  readonly entity_id: string;
  readonly validity_duration?: { readonly from: string; readonly until: string | null };
}

/** Instants of ISO 8601 in UTC are in order as texts are. */
const byTime = (one: RecordedEvent, other: RecordedEvent): number => (one.event_time < other.event_time ? -1 : 1);

/** What became of one thing said: given or refused, later withdrawn or refused, or run out; the first end is the end. */
function eventsOf(
  said: SaidFact,
  { person, now, controller, said: all, takenBack }: ConsentRecordFacts,
): RecordedEvent[] {
  const type = 'explicit consent';
  const event = (event_time: string, event_state: EventState, entity_id = person): RecordedEvent => ({
    event_time,
    event_type: type,
    event_state,
    entity_id,
  });
  if (said.decision === 'REFUSED') return [event(said.givenAt, 'refused')];
  const withdrawn = takenBack
    .filter(({ category }) => category === 'ALL' || category === said.category)
    .filter(({ recipientId }) => recipientId === null || recipientId === said.recipientId)
    .filter(({ at }) => at >= said.givenAt)
    .map(({ at }) => event(at, 'withdrawn'));
  const refused = all
    .filter((one) => one.decision === 'REFUSED' && one.purpose === said.purpose && one.category === said.category)
    .filter((one) => one.recipientId === said.recipientId && one.givenAt >= said.givenAt)
    .map((one) => event(one.givenAt, 'refused'));
  const over =
    said.validUntil !== null && said.validUntil <= now ? [event(said.validUntil, 'expired', controller.id)] : [];
  const [end] = [...withdrawn, ...refused, ...over].toSorted(byTime);
  const given = {
    ...event(said.givenAt, 'given'),
    validity_duration: { from: said.validFrom, until: said.validUntil },
  };
  return [given, ...(end ? [end] : [])];
}

const partyOf = (role: 'PII controller' | 'recipient', { id, name, kind }: RecordedParty) => ({
  party_id: id,
  party_name: name,
  party_role: role,
  party_type: kind,
});

/**
 * The consent records of a case, one for each thing that she said, in the four parts and with the field names of ISO/IEC
 * TS 27560:2023 (header, PII processing, party identification, events). Of what was told it holds kinds and no word.
 */
export function consentRecords(facts: ConsentRecordFacts) {
  const { person, controller, recipients, now } = facts;
  const records = facts.said.map((said) => ({
    header: { schema_version: SCHEMA, record_id: said.id, pii_principal_id: person },
    pii_processing: {
      privacy_notice: { version: said.publication, language: said.language },
      language: said.language,
      purposes: [
        {
          purpose: said.purpose,
          purpose_type: 'support of the person by organisations that work together',
          lawful_basis: 'consent',
          services: [said.conference],
          pii_information: [
            { pii_type: said.category, pii_optional: true, sensitive_pii_category: SENSITIVE.includes(said.category) },
          ],
          pii_controllers: [controller.id],
          collection_method: COLLECTED[said.form],
          processing_methods: ['disclosure to the recipient'],
          recipient_third_parties: [said.recipientId],
          withdrawal_method: 'at any time and by word of mouth, without giving a reason',
          jurisdictions: ['JP'],
        },
      ],
    },
    party_identification: [
      partyOf('PII controller', controller),
      ...recipients.filter(({ id }) => id === said.recipientId).map((party) => partyOf('recipient', party)),
    ],
    events: eventsOf(said, facts),
  }));
  return { schema_version: SCHEMA, generated_at: now, records };
}
