import { useCommand } from '../../graphql';
import type { AgendaItemWholeFragment, MeetingProposalsFragment } from '../../graphql/generated/graphql';
import { Button, Notice, Section, StatusChip, TwoSteps, useText } from '../../ui';
import { AcceptItem, WithdrawItem } from './agenda-commands';

interface Props {
  item: AgendaItemWholeFragment;
  onChanged: () => void;
}

/** Takes an item off the agenda, or a proposal back; asks before. */
export function Withdraw({ item, onChanged }: Props) {
  const { t } = useText();
  const command = useCommand(WithdrawItem);
  if (!item.abilities.includes('withdraw')) return null;
  const run = async (): Promise<void> => {
    const outcome = await command.run({ input: { id: item.id, version: item.version } });
    if (outcome.ok) onChanged();
  };
  return (
    <>
      <TwoSteps
        look="quiet"
        label={t('agendas:withdraw')}
        about={item.title}
        ask={t('agendas:withdrawAsk')}
        sure={t('agendas:withdrawSure')}
        busy={command.busy}
        onSure={() => void run()}
      />
      {command.refused && <Notice tone="error" title={command.refused.message} />}
    </>
  );
}

function Accept({ item, onChanged }: Props) {
  const { t } = useText();
  const command = useCommand(AcceptItem);
  if (!item.abilities.includes('accept')) return null;
  const run = async (): Promise<void> => {
    if (command.busy) return;
    const outcome = await command.run({ input: { id: item.id, version: item.version } });
    if (outcome.ok) onChanged();
  };
  return (
    <>
      <Button className="min-h-11" aria-label={`${t('agendas:accept')}: ${item.title}`} onClick={() => void run()}>
        {t('agendas:accept')}
      </Button>
      {command.refused && <Notice tone="error" title={command.refused.message} />}
    </>
  );
}

/** What members have proposed and nobody has taken up yet. */
export function Proposals({ meeting, onChanged }: { meeting: MeetingProposalsFragment; onChanged: () => void }) {
  const { t } = useText();
  if (meeting.proposals.length === 0) return null;
  return (
    <Section title={t('agendas:proposals')}>
      <ul className="divide-y divide-solid-gray-420 border-b border-solid-gray-420">
        {meeting.proposals.map((item) => (
          <li key={item.id} className="py-3">
            <p className="font-bold">{item.title}</p>
            <p className="flex flex-wrap gap-1">
              <StatusChip tone="going">{t(`enums:itemState.${item.state}`)}</StatusChip>
              <StatusChip tone="plain">{t(`enums:item.${item.kind}`)}</StatusChip>
            </p>
            <div className="mt-2 flex flex-wrap items-center gap-2">
              <Accept item={item} onChanged={onChanged} />
              <Withdraw item={item} onChanged={onChanged} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
