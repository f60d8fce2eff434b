import type { HomeQuery } from '../../graphql/generated/graphql';
import { Section, useText } from '../../ui';
import { type Duty, DutyList, useDuties } from './duties';

/** What the organisation still has to check or sign, for whoever does it. */
export function useOpenDuties(data: HomeQuery): Duty[] {
  const { t } = useText();
  const duties = useDuties(data).filter(({ open }) => open);
  const waiting = data.staffInvitations.nodes.filter(({ abilities }) => abilities.includes('confirm'));
  const own = waiting.filter(({ organisation }) => organisation.id === data.me.organisation.id).length;
  const toConfirm = (key: string, to: string, n: number): Duty[] =>
    n === 0
      ? []
      : [
          {
            key,
            to,
            label: t('organisations:dutyConfirm'),
            tone: 'todo',
            word: t('organisations:dutyConfirmMany', { n }),
            open: true,
          },
        ];
  return [
    ...toConfirm('own', '/organisation', own),
    ...toConfirm('others', '/proposals', waiting.length - own),
    ...duties,
  ];
}

/** Open duties; nothing at all when there is nothing. */
export function OpenDuties({ duties }: { duties: readonly Duty[] }) {
  const { t } = useText();
  if (duties.length === 0) return null;
  return (
    <Section title={t('organisations:dutiesHome')}>
      <DutyList duties={duties} />
    </Section>
  );
}
