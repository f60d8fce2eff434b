import { useState } from 'react';
import { Link } from 'react-router';
import type { CaseActionRowFragment, OwnRolesFragment as Data } from '../../graphql/generated/graphql';
import { Section, useText } from '../../ui';
import { RoleLine } from './role-line';

type Own = Data['caseActions'][number];

/** What one's organisation has still to do about cases, by their codes; nothing at all where there is none. */
export function OwnRoles({ data }: { data: Data | undefined }) {
  const { t } = useText();
  /** Those that were moved here: a finished one is in no list any more, and can be taken back in place. */
  const [moved, setMoved] = useState<ReadonlyMap<string, Own>>(new Map());
  const there = data?.caseActions ?? [];
  const newest = (row: Own): Own => {
    const told = moved.get(row.id);
    return told && told.version > row.version ? told : row;
  };
  const gone = [...moved.values()].filter(({ id }) => !there.some((row) => row.id === id));
  const rows = [...there.map(newest), ...gone];
  if (rows.length === 0) return null;
  const tell = (row: Own, next: CaseActionRowFragment): void =>
    setMoved((before) => new Map([...before, [row.id, { ...row, ...next }]]));
  return (
    <Section title={t('results:ownTasks')}>
      <p className="mb-2">{t('results:ownTasksLead')}</p>
      <ul className="divide-y divide-solid-gray-420 border-b border-solid-gray-420">
        {rows.map((row) => (
          <RoleLine
            key={row.id}
            row={row}
            about={`${t(`results:kind.${row.kind}`)} ${row.case.code}`}
            above={
              <p className="text-sm">
                <Link className="link inline-block py-0.5" to={`/cases/${row.caseId}`}>
                  {t('cases:one', { code: row.case.code })}
                </Link>
              </p>
            }
            onTold={(next) => tell(row, next)}
          />
        ))}
      </ul>
    </Section>
  );
}
