import { useRef } from 'react';
import { graphql, useCommand } from '../../graphql';
import type { InvitationRowFragment } from '../../graphql/generated/graphql';
import { Button, Notice, TwoSteps, useText } from '../../ui';
import type { Told } from './told';

const Confirm = graphql(`
  mutation ConfirmInvitation($input: InvitationStepInput!) {
    confirmInvitation(input: $input) {
      ...InvitationRow
    }
  }
`);
const Decline = graphql(`
  mutation DeclineInvitation($input: InvitationStepInput!) {
    declineInvitation(input: $input) {
      ...InvitationRow
    }
  }
`);
const Withdraw = graphql(`
  mutation WithdrawInvitation($input: InvitationStepInput!) {
    withdrawInvitation(input: $input) {
      ...InvitationRow
    }
  }
`);
const Renew = graphql(`
  mutation RenewInvitation($input: InvitationStepInput!) {
    renewInvitation(input: $input) {
      ...InvitationRow
    }
  }
`);

interface Props {
  invitation: InvitationRowFragment;
  onTold: (told: Told | undefined) => void;
}

/** What may be done with an invitation: only what the server offers. Each says what it means before it is done. */
export function InvitationMoves({ invitation, onTold }: Props) {
  const { t } = useText();
  const confirm = useCommand(Confirm);
  const decline = useCommand(Decline);
  const withdraw = useCommand(Withdraw);
  const renew = useCommand(Renew);
  const { id, version, abilities, name, email } = invitation;
  // After a new link the list comes again a moment later; who presses before that has not met somebody else's change.
  const own = useRef(version);
  const step = () => ({ input: { id, version: Math.max(version, own.current) } });
  const busy = [confirm, decline, withdraw, renew].some((one) => one.busy);
  const refused = [confirm, decline, withdraw, renew].find((one) => one.refused)?.refused;
  const forget = (): void => {
    onTold(undefined);
    for (const one of [confirm, decline, withdraw, renew]) one.forget();
  };
  const carryOut = async (move: 'confirm' | 'decline' | 'withdraw' | 'renew'): Promise<void> => {
    if (busy) return;
    forget();
    if (move === 'confirm') {
      const told = await confirm.run(step());
      if (told.ok) onTold({ title: t('inviting:confirmed', { name }), link: told.data.confirmInvitation.link });
    } else if (move === 'renew') {
      const told = await renew.run(step());
      if (told.ok) own.current = told.data.renewInvitation.version;
      if (told.ok) onTold({ title: t('inviting:renewed', { name }), link: told.data.renewInvitation.link });
    } else {
      const told = await (move === 'decline' ? decline : withdraw).run(step());
      if (told.ok) onTold({ title: t(move === 'decline' ? 'inviting:declined' : 'inviting:withdrawn', { name }) });
    }
  };
  return (
    <>
      {abilities.includes('confirm') && (
        <TwoSteps
          label={t('inviting:confirm')}
          about={name}
          ask={t('inviting:confirmAsk', { name, email, organisation: invitation.organisation.name })}
          sure={t('inviting:confirmSure')}
          busy={busy}
          onSure={() => void carryOut('confirm')}
        />
      )}
      {abilities.includes('decline') && (
        <TwoSteps
          label={t('inviting:decline')}
          about={name}
          ask={t('inviting:declineAsk')}
          sure={t('inviting:declineSure')}
          busy={busy}
          look="quiet"
          onSure={() => void carryOut('decline')}
        />
      )}
      {abilities.includes('renew') && (
        <Button
          className="min-h-11"
          aria-label={`${t('inviting:renew')}: ${name}`}
          onClick={() => void carryOut('renew')}
        >
          {t('inviting:renew')}
        </Button>
      )}
      {abilities.includes('withdraw') && (
        <TwoSteps
          label={t('inviting:withdraw')}
          about={name}
          ask={t('inviting:withdrawAsk')}
          sure={t('inviting:withdrawSure')}
          busy={busy}
          look="quiet"
          onSure={() => void carryOut('withdraw')}
        />
      )}
      {refused && (
        <div className="w-full">
          <Notice tone="error" title={refused.code === 'CONFLICT' ? t('ui:conflictNewer') : refused.message} />
        </div>
      )}
    </>
  );
}
