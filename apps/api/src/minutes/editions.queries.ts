import { Injectable } from '@nestjs/common';
import { EDITION_WORDS, MINUTES_WORDS, say } from '#libs/messages';
import { labelsFor, toText } from '#libs/minutes';
import { NAME_MARK } from '#libs/overlap';
import { heldForOf } from '../meetings';
import { getOrganisation } from '../organisations';
import { type ConnectionOf, loader, missing, page, refusal } from '../platform/graphql';
import { isId } from '../platform/ids/ids';
import { type Actor, organisationOf, visible, visibleById } from '../platform/visibility';
import { titleOf } from '../series';
import { documentFor, type Subject } from './documents';
import type { EditionsArgs, MinutesPreviewArgs } from './edition.inputs';
import { type MinutesEditionModel, type MinutesPreviewModel, toEdition } from './edition.model';
import { MinutesEdition } from './minutes-edition.entity';

/** The one thing that is asked for; asking for both or neither is refused. */
export function subjectOf({ seriesId, meetingId }: MinutesPreviewArgs): Subject {
  if (Boolean(seriesId) === Boolean(meetingId)) throw refusal('INVALID_INPUT', {}, { field: 'seriesId' });
  return { seriesId: seriesId ?? null, meetingId: meetingId ?? null };
}

@Injectable()
export class EditionsQueries {
  /** The register of editions that the reader received or asked for, newest first. */
  async list(actor: Actor, { seriesId, meetingId, ...args }: EditionsArgs): Promise<ConnectionOf<MinutesEditionModel>> {
    const query = visible(actor, MinutesEdition, 'edition');
    for (const [column, id] of Object.entries({ seriesId, meetingId })) {
      if (!id) continue;
      // What is not an id belongs to no edition.
      query.andWhere(isId(id) ? `edition.${column} = :${column}` : 'FALSE', { [column]: id });
    }
    return page(
      query,
      [
        { key: 'requestedAt', direction: 'DESC', type: 'timestamptz' },
        { key: 'id', direction: 'ASC', type: 'uuid' },
      ],
      args,
      (row) => toEdition(row, actor),
    );
  }

  async find(actor: Actor, id: string): Promise<MinutesEditionModel | null> {
    if (!isId(id)) return null;
    const editions = loader<string, MinutesEdition | null>(actor, 'edition', (ids) =>
      visibleById(actor, MinutesEdition, ids),
    );
    const row = await editions.load(id);
    return row && toEdition(row, actor);
  }

  /** The reader's own edition as text, not registered. */
  async preview(actor: Actor, args: MinutesPreviewArgs): Promise<MinutesPreviewModel> {
    const own = await getOrganisation(actor, organisationOf(actor));
    const document = await documentFor(actor, subjectOf(args), { edition: own.name });
    if (!document) throw missing();
    return { title: document.title, text: toText(document) };
  }

  /** The title of an edition as this reader may know it; a neutral one where the thing is out of sight. */
  async title(actor: Actor, { seriesId, meetingId }: Subject): Promise<string> {
    const neutral = say(EDITION_WORDS.neutralTitle, actor.language);
    if (seriesId !== null) return (await titleOf(actor, seriesId)) || neutral;
    const numbers = meetingId === null ? [] : await heldForOf(actor, meetingId);
    if (numbers.length === 0) return neutral;
    const labels = labelsFor([{ numbers }]);
    const meetings = numbers.map((number) => `${number.bodyName} ${labels.own(number)}`).join(NAME_MARK);
    return say(MINUTES_WORDS.meetingTitle, actor.language, { meetings });
  }
}
