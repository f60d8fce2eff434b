import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { OwnDutiesFragment } from '../../graphql/generated/graphql';
import { type ChipTone, StatusChip, useFormat, useText } from '../../ui';
import { daysLeft, NEAR_DAYS } from './agreement-time';

export interface Duty {
  readonly key: string;
  readonly to: string;
  readonly label: string;
  readonly tone: ChipTone;
  readonly word: string;
  readonly more?: ReactNode;
  /** There is something to do, and the reader is who does it. */
  readonly open: boolean;
}

const textVersion = (data: OwnDutiesFragment, kind: 'AGREEMENT' | 'PLEDGE'): string =>
  data.agreementTexts.find((text) => text.kind === kind)?.version ?? '';

/** Where an organisation and the reader stand with what they promise, in the order in which it is asked of them. */
export function useDuties(data: OwnDutiesFragment): Duty[] {
  const { t } = useText();
  const format = useFormat();
  const { me } = data;
  const { attestation, agreement } = me.organisation;
  const duties: Duty[] = [];
  if (attestation) {
    const date = format.dateOnly(attestation.dueOn);
    duties.push({
      key: 'attestation',
      to: '/organisation/attestation',
      label: t('organisations:attestation'),
      tone: attestation.due ? 'todo' : 'done',
      word: attestation.due ? t('organisations:dutyDue', { date }) : t('organisations:dutyDone'),
      more: attestation.due ? undefined : t('organisations:dutyDoneNext', { date }),
      open: attestation.due && me.abilities.includes('attestStaff'),
    });
  }
  if (agreement) {
    const left = daysLeft(agreement);
    const tones = { NONE: 'todo', EXPIRED: 'attention', CURRENT: 'done' } as const;
    duties.push({
      key: 'agreement',
      to: '/organisation/agreement',
      label: t('organisations:agreement'),
      tone: agreement.state === 'EXPIRES_SOON' ? (left <= NEAR_DAYS ? 'attention' : 'caution') : tones[agreement.state],
      word:
        agreement.endedOn && agreement.state === 'EXPIRED'
          ? t('organisations:agreementState.ENDED')
          : t(`organisations:agreementState.${agreement.state}`),
      more:
        agreement.state === 'EXPIRES_SOON'
          ? t('organisations:agreementDays', { n: left })
          : agreement.state === 'CURRENT' && agreement.expiresOn
            ? t('organisations:dutyDue', { date: format.dateOnly(agreement.expiresOn) })
            : undefined,
      open: agreement.state !== 'CURRENT' && agreement.abilities.includes('sign'),
    });
  }
  if (me.abilities.includes('signPledge')) {
    const signed = me.pledge !== null && me.pledge !== undefined;
    const current = me.pledge?.textVersion === textVersion(data, 'PLEDGE');
    duties.push({
      key: 'pledge',
      to: '/organisation/pledge',
      label: t('organisations:pledge'),
      tone: signed && current ? 'done' : 'todo',
      word: t(
        signed && current ? 'organisations:dutySigned' : signed ? 'organisations:dutyNew' : 'organisations:dutyMissing',
      ),
      open: !signed || !current,
    });
  }
  return duties;
}

/** Duties one below the other, each a link to where it is done. */
export function DutyList({ duties }: { duties: readonly Duty[] }) {
  return (
    <ul className="divide-y divide-solid-gray-420 border-b border-solid-gray-420">
      {duties.map(({ key, to, label, tone, word, more }) => (
        <li key={key} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
          <Link className="link inline-block py-2 font-bold" to={to}>
            {label}
          </Link>
          <span className="flex flex-wrap items-center gap-x-3">
            {more && <span className="text-sm">{more}</span>}
            <StatusChip tone={tone}>{word}</StatusChip>
          </span>
        </li>
      ))}
    </ul>
  );
}
