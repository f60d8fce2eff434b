import { useState } from 'react';
import { useMe } from '../../graphql';
import type { InvitationRowFragment } from '../../graphql/generated/graphql';
import { type ChipTone, StatusChip, useFormat, useText } from '../../ui';
import { InvitationMoves } from './invitation-moves';
import { type Stand, standOf } from './invitation-row';
import { type Told, ToldNotice } from './told';

const TONES: Record<Stand, ChipTone> = {
  PROPOSED: 'todo',
  CONFIRMED: 'going',
  ACCEPTED: 'done',
  EXPIRED: 'caution',
  DECLINED: 'plain',
  WITHDRAWN: 'plain',
};

function Row({
  invitation,
  withOrganisation,
  onTold,
}: {
  invitation: InvitationRowFragment;
  withOrganisation: boolean;
  onTold: (told: Told | undefined) => void;
}) {
  const { t } = useText();
  const format = useFormat();
  const stand = standOf(invitation);
  const { name, email, postTitle, activeFrom, administrator, kind, expiresAt, acceptedAt } = invitation;
  const { organisation } = useMe();
  const fromElsewhere = invitation.proposedBy.id !== organisation.id;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-bold">
          {name} <span className="font-normal">{postTitle}</span>
        </p>
        <p className="text-sm">{email}</p>
        <p className="flex flex-wrap gap-x-3 text-sm">
          {withOrganisation && <span>{invitation.organisation.name}</span>}
          {kind === 'RESET' ? (
            <span>{t('inviting:kind.RESET')}</span>
          ) : (
            <span>{t('organisations:from', { date: format.dateOnly(activeFrom) })}</span>
          )}
          {administrator && <span>{t('organisations:administrator')}</span>}
          {fromElsewhere && (
            <span>
              {t('inviting:proposedBy')}: {invitation.proposedBy.name}
            </span>
          )}
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-x-3">
        <StatusChip tone={TONES[stand]}>{t(`inviting:state.${stand}`)}</StatusChip>
        {acceptedAt && (
          <span className="text-sm">{t('inviting:acceptedOn', { date: format.instant(acceptedAt) })}</span>
        )}
        {(stand === 'PROPOSED' || stand === 'CONFIRMED') && (
          <span className="text-sm">{t('inviting:validUntil', { date: format.instant(expiresAt) })}</span>
        )}
      </p>
      {invitation.abilities.length > 0 && (
        <div className="flex w-full flex-wrap items-center gap-2">
          <InvitationMoves invitation={invitation} onTold={onTold} />
        </div>
      )}
    </li>
  );
}

interface Props {
  invitations: readonly InvitationRowFragment[];
  label: string;
  withOrganisation?: boolean;
}

/** Invitations one below the other, each with what the reader may do with it; above them what was done last. */
export function InvitationList({ invitations, label, withOrganisation = false }: Props) {
  const [told, setTold] = useState<Told>();
  return (
    <>
      {told && <ToldNotice told={told} />}
      <ul aria-label={label} className="divide-y divide-solid-gray-420 border-b border-solid-gray-420">
        {invitations.map((invitation) => (
          <Row key={invitation.id} invitation={invitation} withOrganisation={withOrganisation} onTold={setTold} />
        ))}
      </ul>
    </>
  );
}
