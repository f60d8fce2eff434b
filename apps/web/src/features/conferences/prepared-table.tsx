import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { inSpokenOrder } from '#libs/consent';
import { useMe } from '../../graphql';
import type { ConferencePreparationQuery } from '../../graphql/generated/graphql';
import { type ChipTone, type Column, personKey, StatusChip, Table, useText } from '../../ui';

export type Prepared = NonNullable<ConferencePreparationQuery['conference']>['preparation'][number];
type Part = Prepared['sections'][number];

/** In the order in which they are told; the rest are reasons why something is open. */
const CLOSING = ['FROZEN', 'WITHDRAWN', 'REFUSED', 'OTHER_CONFERENCE', 'NOT_CONFIRMED'] as const;
const TONES: Record<'ALL' | 'SOME' | 'NONE', ChipTone> = { ALL: 'done', SOME: 'caution', NONE: 'plain' };

/** Why a part of the case stays closed to a person, and where that is mended. */
function Hindrance({ why, parts, children }: { why: string; parts?: string; children: ReactNode }) {
  return (
    <div className="mb-2 last:mb-0">
      {parts && <p className="font-bold">{parts}</p>}
      <p>{why}</p>
      <p>{children}</p>
    </div>
  );
}

interface Props {
  caseId: string;
  readers: readonly Prepared[];
  /** What the readers are called, by person and organisation. */
  names: ReadonlyMap<string, string>;
}

/** Everybody on the reader list: what they will read, what not and why, and what comes next. */
export function PreparedTable({ caseId, readers, names }: Props) {
  const { t } = useText();
  const me = useMe();
  const listed = (parts: readonly Part[]): string =>
    inSpokenOrder(parts.map(({ section }) => section))
      .map((section) => t(`cases:section.${section}`))
      .join(t('consents:listMark'));
  const way = (to: string, words: string): ReactNode => (
    <Link className="link inline-block py-0.5" to={to}>
      {words}
    </Link>
  );
  const what = ({ obstacle, sections }: Prepared): ReactNode => {
    const open = sections.filter(({ readable }) => readable);
    const much = open.length === 0 || obstacle ? 'NONE' : open.length === sections.length ? 'ALL' : 'SOME';
    return (
      <>
        <StatusChip tone={TONES[much]}>
          {much === 'NONE' && <span aria-hidden="true">× </span>}
          {t(`preparation:reads.${much}`)}
        </StatusChip>
        {much === 'SOME' && <p className="mt-1">{listed(open)}</p>}
      </>
    );
  };
  const missing = ({ obstacle, sections }: Prepared): ReactNode => {
    if (obstacle)
      return (
        <Hindrance why={t(`preparation:obstacle.${obstacle}`)}>
          {obstacle === 'EXCLUDED' ? (
            way(`/cases/${caseId}`, t('preparation:cure.EXCLUDED'))
          ) : (
            <>
              {t(`preparation:cure.${obstacle}`)}{' '}
              {obstacle === 'ACCOUNT' && way(`/cases/${caseId}`, t('preparation:toReaders'))}
            </>
          )}
        </Hindrance>
      );
    if (sections.length === 0)
      return <Hindrance why={t('cases:nothingPublished')}>{way(`/cases/${caseId}/write`, t('cases:write'))}</Hindrance>;
    const closed = CLOSING.map((reason) => ({
      reason,
      parts: sections.filter((part) => !part.readable && part.reason === reason),
    })).filter(({ parts }) => parts.length > 0);
    if (closed.length === 0) return t('preparation:nothingMissing');
    return closed.map(({ reason, parts }) => (
      <Hindrance key={reason} parts={listed(parts)} why={t(`preparation:reason.${reason}`)}>
        {reason === 'REFUSED'
          ? t('preparation:next.REFUSED')
          : way(`/cases/${caseId}/consents`, t(`preparation:next.${reason}`))}
      </Hindrance>
    ));
  };
  const columns: Column<Prepared>[] = [
    {
      key: 'who',
      head: t('preparation:who'),
      names: true,
      cell: ({ staffId, organisation }) => (
        <>
          <b>
            {names.get(personKey(staffId, organisation.id)) ?? t('cases:readerNameless')}
            {staffId === me.staffId && organisation.id === me.organisation.id && `（${t('conferences:you')}）`}
          </b>
          <span className="block text-sm">{organisation.name}</span>
        </>
      ),
    },
    {
      key: 'presence',
      head: t('conferences:presence'),
      cell: ({ presence }) => (presence ? t(`conferences:presence.${presence}`) : t('preparation:notInvited')),
    },
    { key: 'reads', head: t('preparation:reads'), cell: what },
    { key: 'readsNot', head: t('preparation:readsNot'), cell: missing },
  ];
  return (
    <Table
      caption={t('preparation:caption')}
      columns={columns}
      rows={readers}
      rowKey={({ staffId, organisation }) => `${staffId} ${organisation.id}`}
    />
  );
}
