import { type BodyFacts, lawfulForms, sayObstacle } from '#libs/overlap';
import type { Problems } from './problems';
import type { WardBody, WardFile } from './ward-file';
import type { WardIndex } from './ward-index';

/** What the table of forms reads of a body of the file; `meetingDates` in any order. */
export function factsOf(body: WardBody, meetingDates: readonly string[]): BodyFacts {
  return {
    id: body.id,
    name: body.name,
    legalBases: body.legalBasis ?? [],
    consentRule: body.consentRule as BodyFacts['consentRule'],
    secrecy: body.secrecy as BodyFacts['secrecy'],
    openness: body.openness as BodyFacts['openness'],
    caseLevel: body.caseLevel,
    tier: body.tier as BodyFacts['tier'],
    chairRank: body.chairRank ?? null,
    validFrom: body.validFrom ?? '0001-01-01',
    validTo: body.validTo ?? null,
    members: body.memberships.map((seat) => ({
      organisationId: seat.orgId,
      personId: seat.personId ?? null,
      secrecyBasis: (seat.secrecyBasis ?? 'NONE') as BodyFacts['members'][number]['secrecyBasis'],
      from: seat.from,
      to: seat.to ?? null,
    })),
    meetingDates,
  };
}

function datesOf(file: WardFile, body: string): string[] {
  return (file.meetings ?? []).filter((meeting) => meeting.bodyIds.includes(body)).map((meeting) => meeting.date);
}

/** Checks the bodies of series and that the law and the rules of the bodies allow the form on the day it takes effect. */
export function checkSeries(file: WardFile, index: WardIndex, problems: Problems): void {
  file.series?.forEach((series, at) => {
    const pointer = `/series/${at}`;
    const bodies = series.bodyIds.flatMap((id, place) => {
      const body = index.bodies.get(id);
      if (!body) problems.add(`${pointer}/bodyIds/${place}`, 'NOT_IN_FILE', id, 'bodies');
      return body ?? [];
    });
    if (bodies.length < series.bodyIds.length) return;
    const facts = bodies.map((body) => factsOf(body, datesOf(file, body.id)));
    const verdict = lawfulForms(facts, series.effectiveFrom).forms.find(({ form }) => form === series.form)!;
    if (verdict.lawful) return;
    const say = (language: 'ja' | 'en'): string =>
      verdict.reasons.map((reason) => sayObstacle(reason, language)).join(language === 'ja' ? '' : ' ');
    problems.add(`${pointer}/form`, 'FORM_UNLAWFUL', series.form, say('ja'), say('en'));
  });
}
