import { firstForOthers, isProposer, lacksAdministrator, toldLacking, worksOnlyHere } from './oracle-invitations';
import type { Eyes } from './oracle-reader';
import { ofOwnOrganisation, sitsBeside } from './oracle-rule';
import type { Row, World } from './world';

interface Writer {
  readonly eyes: Eyes;
  sees(table: string, id: unknown): boolean;
}
type Rule = (row: Row, writer: Writer, world: World) => boolean;

const NOBODY = '00000000-0000-0000-0000-000000000000';

const byOwnAdministrator: Rule = (row, { eyes }, world) => eyes.administers && ofOwnOrganisation(row, eyes, world);

/** The own house invites at once; operator and secretariat only propose, and say whether it is a first administrator. */
const invites: Rule = (row, writer, world) => {
  const { eyes } = writer;
  if (!isProposer(row, eyes, world)) return false;
  const inviting =
    byOwnAdministrator(row, writer, world) &&
    row.state === 'CONFIRMED' &&
    row.confirmed_by_staff_id === eyes.staff &&
    eyes.platformRole === 'NONE' &&
    !row.first_administrator;
  const operator = eyes.platformRole === 'OPERATOR';
  const first = row.administrator && operator && lacksAdministrator(row.organisation_id, eyes, world);
  const proposing =
    row.kind === 'NEW' &&
    row.state === 'PROPOSED' &&
    row.confirmed_by_staff_id === NOBODY &&
    row.first_administrator === first &&
    (operator || sitsBeside(row.organisation_id, eyes, world, 'SECRETARIAT'));
  return inviting || proposing;
};

/** Whoever decides is not whoever proposed, unless it is the own house; a proposer may only take back. */
const decides: Rule = (row, writer, world) => {
  const { eyes } = writer;
  const mine = row.confirmed_by_staff_id === eyes.staff;
  const byAnother = row.proposed_by_staff_id !== eyes.staff;
  // No first administrator is confirmed by the house that proposed it, and nobody at all by who runs the platform.
  const otherHand = eyes.platformRole === 'NONE' && (!row.first_administrator || !byHouse(row, eyes.organisation));
  const confirms = row.state === 'CONFIRMED' && mine && otherHand;
  const ownHouse =
    byOwnAdministrator(row, writer, world) &&
    (['DECLINED', 'WITHDRAWN'].includes(row.state) || (confirms && (byHouse(row, row.organisation_id) || byAnother)));
  const takesBack = isProposer(row, eyes, world) && row.state === 'WITHDRAWN';
  const first = firstForOthers(row, eyes, world) && (confirms || (row.state === 'DECLINED' && mine)) && byAnother;
  return ownHouse || takesBack || first;
};

const byHouse = (row: Row, organisation: unknown): boolean => row.proposed_by_organisation_id === organisation;

/** The writer confirmed this person as a first administrator, who has not come in yet. */
const confirmedFirst = (staff: string, writer: Writer, world: World, organisation?: string): boolean =>
  world
    .where('staff_invitation', 'staff_id', staff)
    .some(
      (row) =>
        writer.sees('staff_invitation', row.id) &&
        row.first_administrator &&
        row.kind === 'NEW' &&
        row.state === 'CONFIRMED' &&
        row.accepted_at === null &&
        row.confirmed_by_staff_id === writer.eyes.staff &&
        toldLacking(row.organisation_id, writer.eyes, world) &&
        (organisation === undefined || row.organisation_id === organisation),
    );

/** Who may write what about people and how they come in. */
export const PEOPLE_WRITES: Readonly<Record<string, { readonly added?: Rule; readonly changed?: Rule }>> = {
  staff: {
    added: (row, writer, world) =>
      row.platform_role === 'NONE' && (writer.eyes.administers || confirmedFirst(row.id, writer, world)),
  },
  staff_name: {
    added: ({ staff_id }, writer, world) => writer.eyes.administers || confirmedFirst(staff_id, writer, world),
  },
  post: {
    added: (row, writer, world) =>
      byOwnAdministrator(row, writer, world) || confirmedFirst(row.staff_id, writer, world, row.organisation_id),
    changed: byOwnAdministrator,
  },
  staff_invitation: { added: invites, changed: decides },
  // A link is made by whoever confirmed, for a person of that house alone, under the confirmed address.
  invitation_token: {
    added: (row, writer, world) => {
      const invitation = world.one('staff_invitation', row.invitation_id);
      return (
        invitation !== undefined &&
        writer.sees('staff_invitation', invitation.id) &&
        invitation.staff_id === row.staff_id &&
        invitation.email === row.email &&
        invitation.state === 'CONFIRMED' &&
        invitation.confirmed_by_staff_id === writer.eyes.staff &&
        (invitation.organisation_id === writer.eyes.organisation ||
          toldLacking(invitation.organisation_id, writer.eyes, world)) &&
        worksOnlyHere(invitation.staff_id, invitation.organisation_id, writer.eyes, world)
      );
    },
  },
};
