import { Injectable } from '@nestjs/common';
import { type Attribute, attributesIn, backTo, estimated, type Profile, smallCells, viewOf } from '#libs/anonymise';
import type { CaseSectionName } from '#libs/consent';
import { CasePresentation } from '../cases';
import { type Actor, Visibility } from '../platform/visibility';
import { CaseVault, sectionPlace } from './case-vault.service';
import { DraftsService } from './drafts.service';
import type { RareCombinationModel } from './section.model';
import { SectionsQueries } from './sections.queries';

/** An attribute and the section in which it stands. */
type Said = Attribute & { readonly section: CaseSectionName };

const isOf = (profile: Profile, { kind, value }: Attribute): boolean => profile[kind] === value;

/** What a text tells that few may share, at the places of the original. */
function toldBy(text: string): Attribute[] {
  const view = viewOf(text);
  return attributesIn(view.text).map((one) => ({ ...one, ...backTo(view, one.start, one.end) }));
}

/**
 * Warns of traits that together may point to her: that few people share by published figures, or that stand together in
 * none of the other cases which the acting person presents. Nothing else is compared: no case of another organisation,
 * nor one of a colleague that is closed to the person, for the answer would tell of it.
 */
@Injectable()
export class RareCombinations {
  constructor(
    private readonly drafts: DraftsService,
    private readonly queries: SectionsQueries,
    private readonly vault: CaseVault,
    private readonly visibility: Visibility,
  ) {}

  /** In the drafts as they are saved; places only, as of findings. */
  async of(actor: Actor, caseId: string): Promise<RareCombinationModel[]> {
    await this.visibility.require(actor, 'present', CasePresentation, caseId);
    const drafts = await this.drafts.open(actor, caseId);
    const said = drafts.flatMap(({ section, text }): Said[] => toldBy(text).map((one) => ({ ...one, section })));
    if (said.length === 0) return [];
    return smallCells(said, await this.others(actor, caseId), estimated).map(({ profile, because }) => ({
      because,
      places: said
        .filter((one) => isOf(profile, one))
        .map(({ section, start, end, kind }) => ({ section, start, end, kind })),
    }));
  }

  /** What each of the person's other cases tells as it is published; one of which nothing is published says nothing. */
  private async others(actor: Actor, caseId: string): Promise<Attribute[][]> {
    const rows = await this.queries.presentedBeside(actor, caseId);
    const cases = new Map<string, Attribute[]>();
    for (const row of rows) {
      const text = await this.vault.open(actor, row.caseId, sectionPlace(row.section), row.sealed);
      cases.set(row.caseId, [...(cases.get(row.caseId) ?? []), ...toldBy(text)]);
    }
    return [...cases.values()];
  }
}
