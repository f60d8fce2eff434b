import { daysBetween } from '#libs/calendar';
import { isInForce, type BodyFacts } from './facts';
import { lawfulForms, type Forms } from './forms';
import type { MergeForm, Verdict } from './forms.data';
import { groupBy } from './group';
import { runningNumbers, type SittingFacts } from './series';
import { topicsOf, type ItemFacts } from './topics';

export interface PreviewOrganisation {
  readonly id: string;
  readonly name: string;
}

export interface PreviewMeeting extends SittingFacts {
  readonly bodyIds: readonly string[];
}

/** Rows that the asker may see. `organisations` names those that stand in the memberships, in the order to print. */
export interface PreviewInput<Meeting extends PreviewMeeting> {
  readonly day: string;
  readonly bodies: readonly BodyFacts[];
  readonly organisations: readonly PreviewOrganisation[];
  readonly meetings: readonly Meeting[];
  readonly items: readonly ItemFacts[];
  /** The form to show effects for; the recommended one when left out. */
  readonly form?: MergeForm;
}

export interface TopicOccurrence {
  readonly itemId: string;
  readonly meetingId: string;
  readonly bodyIds: readonly string[];
  readonly date: string;
  readonly title: string;
}

/** A core that came up in more than one of the bodies. */
export interface CommonTopic {
  readonly core: string;
  readonly occurrences: readonly TopicOccurrence[];
  /** The two occurrences of different bodies that lie closest in time, earlier first, and the days between them. */
  readonly nearest: { readonly days: number; readonly from: TopicOccurrence; readonly to: TopicOccurrence };
}

export type EffectCode =
  | 'SITS_WITH_OTHER_BODY'
  | 'SAME_DAY_AS_OTHER_BODY'
  | 'SEES_NUMBER_AND_SLOT_ONLY'
  | 'ONE_SITTING_FOR_TWO'
  | 'ONE_DAY_FOR_TWO'
  | 'GAINS_NO_PAST_RECORDS'
  | 'KEEPS_OWN_RECORDS';

/** `bodyId` is the body the effect speaks of, `ownId` one of the organisation's own bodies. */
export interface Effect {
  readonly code: EffectCode;
  readonly bodyId: string;
  readonly ownId: string;
}

export interface MemberEffects {
  readonly organisation: PreviewOrganisation;
  /** The bodies it sits in today. */
  readonly bodyIds: readonly string[];
  readonly gains: readonly Effect[];
  /** No form takes rights or records from a member: what stays is said in `keeps`. */
  readonly loses: readonly Effect[];
  readonly keeps: readonly Effect[];
}

export interface MergePreview<Meeting> extends Forms {
  readonly form: Verdict;
  /** Organisations that sit in at least two of the bodies. */
  readonly commonOrganisations: readonly {
    readonly organisation: PreviewOrganisation;
    readonly bodyIds: readonly string[];
  }[];
  readonly commonTopics: readonly CommonTopic[];
  /** The fewest days between meetings of different bodies with an equal core; null without a common topic. */
  readonly nearestDays: number | null;
  readonly effects: readonly MemberEffects[];
  readonly numbering: readonly { readonly meeting: Meeting; readonly running: number }[];
}

function seatsOf(input: PreviewInput<PreviewMeeting>): { organisation: PreviewOrganisation; bodyIds: string[] }[] {
  return input.organisations.flatMap((organisation) => {
    const seats = input.bodies.filter((body) =>
      body.members.some((member) => member.organisationId === organisation.id && isInForce(member, input.day)),
    );
    return seats.length === 0 ? [] : { organisation, bodyIds: seats.map(({ id }) => id) };
  });
}

const betweenBodies = (a: TopicOccurrence, b: TopicOccurrence) => a.bodyIds.some((x) => b.bodyIds.some((y) => x !== y));

function nearestOf(occurrences: readonly TopicOccurrence[]): CommonTopic['nearest'] | null {
  const pairs = occurrences.flatMap((from, index) =>
    occurrences
      .slice(index + 1)
      .filter((to) => betweenBodies(from, to))
      .map((to) => ({
        days: daysBetween(from.date, to.date),
        from,
        to,
      })),
  );
  return pairs.toSorted((a, b) => a.days - b.days)[0] ?? null;
}

function commonTopicsOf(input: PreviewInput<PreviewMeeting>): CommonTopic[] {
  const ids = new Set(input.bodies.map(({ id }) => id));
  const byMeeting = groupBy(input.items, ({ meetingId }) => meetingId);
  const topics = runningNumbers(input.meetings).flatMap(({ meeting }) =>
    topicsOf(byMeeting.get(meeting.id) ?? []).map((topic) => ({ ...topic, date: meeting.date })),
  );
  return [...groupBy(topics, ({ core }) => core)].flatMap(([core, found]) => {
    const occurrences = found
      .map(({ itemId, meetingId, date, title, bodyIds }) => ({
        itemId,
        meetingId,
        date,
        title,
        bodyIds: bodyIds.filter((id) => ids.has(id)),
      }))
      .filter(({ bodyIds }) => bodyIds.length > 0);
    const nearest = nearestOf(occurrences);
    return nearest ? { core, occurrences, nearest } : [];
  });
}

/** What the form changes for a member: how it sits, never what it may read (visibility rule 3 still holds). */
function effectsOf(
  form: Verdict,
  bodies: readonly BodyFacts[],
  own: readonly string[],
): Pick<MemberEffects, 'gains' | 'keeps'> {
  const others = bodies.map(({ id }) => id).filter((id) => !own.includes(id));
  const [first, ...rest] = own;
  const say = (code: EffectCode, bodyId: string): Effect => ({ code, bodyId, ownId: first! });
  const keeps = own.map((ownId) => ({ code: 'KEEPS_OWN_RECORDS' as const, bodyId: ownId, ownId }));
  if (form === 'KEEP_APART') return { gains: [], keeps };
  const apart = form === 'BACK_TO_BACK';
  return {
    gains: [
      ...rest.map((bodyId) => say(apart ? 'ONE_DAY_FOR_TWO' : 'ONE_SITTING_FOR_TWO', bodyId)),
      ...others.map((bodyId) => say(apart ? 'SAME_DAY_AS_OTHER_BODY' : 'SITS_WITH_OTHER_BODY', bodyId)),
      ...others.filter(() => !apart).map((bodyId) => say('SEES_NUMBER_AND_SLOT_ONLY', bodyId)),
    ],
    keeps: [...keeps, ...others.map((bodyId) => say('GAINS_NO_PAST_RECORDS', bodyId))],
  };
}

/**
 * What a merge would mean, computed from rows and never written: common organisations and topics, the days between
 * them, what each member gains and keeps, the numbering, obstacles and refused forms. It carries no score.
 */
export function mergePreview<Meeting extends PreviewMeeting>(input: PreviewInput<Meeting>): MergePreview<Meeting> {
  const forms = lawfulForms(input.bodies, input.day);
  const form = input.form ?? forms.recommended;
  const seats = seatsOf(input);
  const commonTopics = commonTopicsOf(input);
  const days = commonTopics.map(({ nearest }) => nearest.days);
  return {
    ...forms,
    form,
    commonOrganisations: seats.filter(({ bodyIds }) => bodyIds.length > 1),
    commonTopics,
    nearestDays: days.length === 0 ? null : Math.min(...days),
    effects: seats.map(({ organisation, bodyIds }) => ({
      organisation,
      bodyIds,
      loses: [],
      ...effectsOf(form, input.bodies, bodyIds),
    })),
    numbering: runningNumbers(input.meetings),
  };
}
