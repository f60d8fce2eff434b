import type { LogRowFragment } from '../../graphql/generated/graphql';
import { Button, type Column, Table, useFormat, useText } from '../../ui';
import { actWord, refWord, shortId, subjectWord } from './log-words';

interface Props {
  entries: readonly LogRowFragment[];
  /** Everybody's entries name the person; a press narrows the list down to that one. */
  onPerson?: (staffId: string) => void;
}

function Person({ staffId, onPerson }: { staffId: string | null | undefined; onPerson: (staffId: string) => void }) {
  const { t } = useText();
  if (!staffId) return t('desks:noPerson');
  const id = shortId(staffId);
  return (
    <span className="whitespace-nowrap">
      <code translate="no">{id}</code>{' '}
      <Button
        look="quiet"
        className="min-h-11"
        aria-label={t('desks:onlyPersonNamed', { id })}
        onClick={() => onPerson(staffId)}
      >
        {t('desks:onlyPerson')}
      </Button>
    </span>
  );
}

/** Entries of the log: when, what (each act belongs to one kind), to which kind of thing, for whom; ids, never content. */
export function LogTable({ entries, onPerson }: Props) {
  const { t } = useText();
  const format = useFormat();
  const columns: Column<LogRowFragment>[] = [
    {
      key: 'at',
      head: t('desks:at'),
      names: true,
      cell: ({ at }) => <span className="whitespace-nowrap">{format.instant(at)}</span>,
    },
    { key: 'act', head: t('desks:act'), cell: ({ act }) => actWord(t, act) },
    {
      key: 'subject',
      head: t('desks:subject'),
      cell: ({ subject, subjectRef }) => (
        <>
          {subjectWord(t, subject)}{' '}
          {subjectRef !== '' && (refWord(t, subjectRef) ?? <code translate="no">{shortId(subjectRef)}</code>)}
        </>
      ),
    },
    ...(onPerson
      ? [
          {
            key: 'who',
            head: t('desks:who'),
            cell: ({ staffId }: LogRowFragment) => <Person staffId={staffId} onPerson={onPerson} />,
          },
        ]
      : []),
    { key: 'organisation', head: t('desks:organisation'), cell: ({ organisation }) => organisation?.name ?? '' },
  ];
  return <Table caption={t('desks:logCaption')} columns={columns} rows={entries} rowKey={({ id }) => id} />;
}
