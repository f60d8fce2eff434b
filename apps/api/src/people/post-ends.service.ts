import { Injectable } from '@nestjs/common';
import { hold } from '../platform/database/hold';
import { refusal } from '../platform/graphql';
import { type Actor, organisationOf, staffOf, visible } from '../platform/visibility';
import { Post } from './post.entity';

/** Whether the holder of a post has opened a sign-in: accepted an invitation, and not been shut out since. */
const OPENED = `EXISTS (SELECT 1 FROM account opened WHERE opened.staff_id = post.staff_id
  AND opened.closed_at > :now)`;

/** What the end of a post needs and brings about, alone or in a hand-over. */
@Injectable()
export class PostEnds {
  /**
   * A post ends after it began, and not before today. One that is over does not come back: whoever returns is invited,
   * and waits for the cases like everybody new. Days are `YYYY-MM-DD`.
   */
  requireDay(actor: Actor, post: Post, until: string, field: string): void {
    if (post.activeUntil <= actor.today) throw refusal('POST_OVER', {}, { field });
    if (until <= post.activeFrom) throw refusal('MEMBERSHIP_SPAN_INVALID', {}, { field });
    if (until < actor.today) throw refusal('DATE_INVALID', {}, { field });
  }

  /** Nobody ends their own post today, for nobody would be there to finish this. */
  requireNotOwnToday(actor: Actor, post: Post, until: string, field: string): void {
    if (post.staffId === staffOf(actor) && until <= actor.today) throw refusal('DATE_INVALID', {}, { field });
  }

  /**
   * Refuses with LAST_ADMINISTRATOR where a post stops administering on a day (`YYYY-MM-DD`) on which nobody else with a
   * sign-in does. A successor, if there is one, must have a sign-in: else SUCCESSOR_WITHOUT_SIGN_IN. Administrators of
   * an organisation change in turn.
   */
  async requireAdministrator(actor: Actor, leaving: Post, day: string, successor?: Post): Promise<void> {
    if (!leaving.administrator) return;
    const organisationId = organisationOf(actor);
    await hold(actor.manager, [organisationId]);
    const opened = await visible(actor, Post, 'post')
      .andWhere('post.organisationId = :organisationId', { organisationId })
      .andWhere(OPENED, { now: actor.now })
      .getMany();
    if (successor && !opened.some(({ id }) => id === successor.id)) throw refusal('SUCCESSOR_WITHOUT_SIGN_IN');
    if (!opened.some(({ id }) => id === leaving.id)) return;
    const others = opened.filter(
      ({ id, administrator }) => id === successor?.id || (administrator && id !== leaving.id),
    );
    if (!others.some(({ activeFrom, activeUntil }) => activeFrom <= day && day < activeUntil))
      throw refusal('LAST_ADMINISTRATOR');
  }

  /** Ends what a person has open for the acting organisation, if they hold no post in it any more. */
  async endLogins(actor: Actor, staffId: string): Promise<void> {
    await actor.manager.query('SELECT end_logins($1)', [staffId]);
  }
}
