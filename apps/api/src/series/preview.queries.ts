import { Injectable } from '@nestjs/common';
import { labelsFor } from '#libs/minutes';
import { type BodyFacts, isInForce, mergePreview, type MergePreview, sayEffect, sayObstacle } from '#libs/overlap';
import { findBody, type MeetingBodyModel } from '../bodies';
import { getOrganisation, type OrganisationModel } from '../organisations';
import { missing, refusal } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { visibleFacts, seriesFacts } from './merge-facts';
import { judgedOn } from './merge-rules';
import type { MeetingSeries, MergeForm } from './meeting-series.entity';
import { approverOf } from './moves';
import type { FormVerdictModel, MergePreviewModel, SharedTopicModel } from './preview.model';
import { factsOfItems, type Sitting, sittingsOf } from './timeline';

type PreviewSitting = Sitting & { readonly bodyIds: readonly string[] };

@Injectable()
export class PreviewQueries {
  /** The preview of a merge of these bodies, for one who may propose it: a member of all, approver of at least one. */
  async ofBodies(actor: Actor, wanted: readonly string[]): Promise<MergePreviewModel> {
    const bodyIds = [...new Set(wanted)];
    const bodies = await Promise.all(bodyIds.map((id) => findBody(actor, id)));
    if (bodies.some((body) => body === null)) throw missing();
    if (bodyIds.length < 2) throw refusal('MERGE_NEEDS_TWO_BODIES', {}, { field: 'bodyIds' });
    if (approverOf(actor, { bodyIds }).length === 0) throw refusal('MERGE_NOT_APPROVER');
    return this.preview(actor, bodies as MeetingBodyModel[], await visibleFacts(actor, bodyIds), actor.today);
  }

  /** The preview of a proposed merge for its approvers; of bodies the reader does not sit in it knows the form's rules only. */
  async ofSeries(actor: Actor, series: MeetingSeries): Promise<MergePreviewModel | null> {
    if (!['PROPOSED', 'APPROVED'].includes(series.state) || approverOf(actor, series).length === 0) return null;
    const bodies = await Promise.all(series.bodyIds.map((id) => findBody(actor, id)));
    const known = bodies.filter((body) => body !== null);
    const facts = await seriesFacts(actor, series);
    return this.preview(actor, known, facts, judgedOn(actor, series.effectiveFrom), series.form);
  }

  private async preview(
    actor: Actor,
    bodies: readonly MeetingBodyModel[],
    facts: readonly BodyFacts[],
    day: string,
    form?: MergeForm,
  ): Promise<MergePreviewModel> {
    const own = new Set(bodies.map(({ id }) => id));
    const sittings: PreviewSitting[] = (await sittingsOf(actor, [...own])).map((sitting) => ({
      ...sitting,
      bodyIds: sitting.numbers.map(({ bodyId }) => bodyId),
    }));
    const items = (await Promise.all(sittings.map((sitting) => factsOfItems(actor, sitting)))).flat();
    const seen = facts.filter(({ id }) => own.has(id));
    const organisations = await this.organisationsOf(actor, seen, day);
    // Members of a body in which the reader does not sit are counted by the rules, and named to nobody.
    const visible = mergePreview({ day, bodies: seen, organisations, meetings: sittings, items, form });
    const forms = seen.length === facts.length ? visible : mergePreview({ ...EMPTY, day, bodies: facts });
    const nameOf = (id: string): string => facts.find((body) => body.id === id)?.name ?? '';
    const labels = labelsFor(sittings);
    const titlesIn = (meetingId: string): string[] =>
      visible.commonTopics.flatMap(({ occurrences }) =>
        occurrences.filter((one) => one.meetingId === meetingId).map(({ title }) => title),
      );
    const organisationOf = new Map(organisations.map((organisation) => [organisation.id, organisation]));
    return {
      bodies,
      sharedOrganisations: visible.commonOrganisations.map(({ organisation }) => organisationOf.get(organisation.id)!),
      organisationCounts: bodies.map(
        ({ id }) =>
          membersToday(
            facts.find((body) => body.id === id),
            day,
          ).length,
      ),
      sharedTopics: this.topicsOf(visible, sittings, nameOf),
      nearestDays: visible.nearestDays,
      memberEffects: visible.effects.map(({ organisation, gains, loses, keeps }) => ({
        organisation: organisationOf.get(organisation.id)!,
        gains: gains.map((effect) => sayEffect(effect, nameOf, actor.language)),
        loses: loses.map((effect) => sayEffect(effect, nameOf, actor.language)),
        keeps: keeps.map((effect) => sayEffect(effect, nameOf, actor.language)),
      })),
      numbering: visible.numbering.map(({ meeting: sitting, running }) => ({
        running,
        label: labels.short(running, sitting),
        heldOn: sitting.date,
        startsAt: sitting.start,
        endsAt: sitting.meeting.endsAt,
        sharedTitles: titlesIn(sitting.id),
      })),
      forms: ranked(forms, actor.language),
      obstacles: sentences(
        forms.obstacles.filter(({ refuses }) => refuses.length === 0),
        actor.language,
      ),
    };
  }

  /** The organisations that sit in one of the bodies on the day, in organisational order. */
  private async organisationsOf(actor: Actor, facts: readonly BodyFacts[], day: string): Promise<OrganisationModel[]> {
    const ids = [...new Set(facts.flatMap((body) => membersToday(body, day)))];
    const found = await Promise.all(ids.map((id) => getOrganisation(actor, id)));
    return found.toSorted((a, b) => a.sortOrder - b.sortOrder || (a.id < b.id ? -1 : 1));
  }

  private topicsOf(
    preview: MergePreview<PreviewSitting>,
    sittings: readonly PreviewSitting[],
    nameOf: (id: string) => string,
  ): SharedTopicModel[] {
    const labels = labelsFor(sittings);
    const cite = (meetingId: string): string => {
      const sitting = sittings.find(({ id }) => id === meetingId);
      return sitting ? labels.cite(sitting) : '';
    };
    return preview.commonTopics.map(({ core, nearest: { days, from, to } }) => {
      const bodyA = from.bodyIds.find((id) => !to.bodyIds.includes(id)) ?? from.bodyIds[0]!;
      const bodyB = to.bodyIds.find((id) => id !== bodyA) ?? to.bodyIds[0]!;
      return {
        core,
        titleA: from.title,
        titleB: to.title,
        nearestDays: days,
        bodyA: nameOf(bodyA),
        bodyB: nameOf(bodyB),
        meetingA: cite(from.meetingId),
        meetingB: cite(to.meetingId),
      };
    });
  }
}

const EMPTY = { organisations: [], meetings: [], items: [] } as const;

const membersToday = (body: BodyFacts | undefined, day: string): string[] => [
  ...new Set((body?.members ?? []).filter((seat) => isInForce(seat, day)).map(({ organisationId }) => organisationId)),
];

const sentences = (obstacles: Parameters<typeof sayObstacle>[0][], language: 'ja' | 'en'): string[] => [
  ...new Set(obstacles.map((obstacle) => sayObstacle(obstacle, language))),
];

/** The advised form first, then what is lawful, then what is refused; the order of the table within each. */
function ranked(
  { forms, recommended }: Pick<MergePreview<unknown>, 'forms' | 'recommended'>,
  language: 'ja' | 'en',
): FormVerdictModel[] {
  const rank = (form: { form: string; lawful: boolean }): number =>
    form.form === recommended ? 0 : form.lawful ? 1 : 2;
  return forms
    .map(({ form, lawful, reasons }) => ({
      form,
      lawful,
      recommended: form === recommended,
      reasons: sentences([...reasons], language),
    }))
    .toSorted((a, b) => rank(a) - rank(b));
}
