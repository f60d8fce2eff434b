import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, Loaded } from '../../graphql';
import type { LogKind } from '../../graphql/generated/graphql';
import { Button, Empty, MoreButton, usePages, useText } from '../../ui';
import { AuditFilter, type AuditFilterValues, WHOLE_LOG } from './audit-filter';
import { LogExport } from './log-export';
import { LogTable } from './log-table';
import { shortId } from './log-words';

const AuditLogQuery = graphql(`
  query AuditLog($kind: LogKind, $organisationId: ID, $staffId: ID, $from: LocalDate, $to: LocalDate, $after: String) {
    auditLog(
      kind: $kind
      organisationId: $organisationId
      staffId: $staffId
      from: $from
      to: $to
      first: 50
      after: $after
    ) {
      nodes {
        ...LogRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface PartProps {
  filter: AuditFilterValues;
  after: string | undefined;
  onMore: ((cursor: string) => void) | undefined;
  onPerson: (staffId: string) => void;
}

function Part({ filter, after, onMore, onPerson }: PartProps) {
  const { t } = useText();
  const [result, execute] = useQuery({
    query: AuditLogQuery,
    variables: {
      kind: (filter.kind || null) as LogKind | null,
      organisationId: filter.organisationId || null,
      staffId: filter.staffId || null,
      from: filter.from || null,
      to: filter.to || null,
      after: after ?? null,
    },
    requestPolicy: 'network-only',
  });
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ auditLog }) =>
        auditLog.nodes.length === 0 ? (
          <Empty>{t('desks:logEmpty')}</Empty>
        ) : (
          <>
            {!after && <output className="mb-2 block text-sm">{t('ui:total', { n: auditLog.totalCount })}</output>}
            <LogTable entries={auditLog.nodes} onPerson={onPerson} />
            {onMore && <MoreButton pageInfo={auditLog.pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

/** Everybody's entries for the auditor: narrowed down by kind, organisation, days and person; as a file too. */
export function AuditLog({
  organisations,
}: {
  organisations: readonly { readonly id: string; readonly name: string }[];
}) {
  const { t } = useText();
  const pages = usePages();
  const [filter, setFilter] = useState(WHOLE_LOG);
  const [round, setRound] = useState(0);
  const change = (values: Partial<AuditFilterValues>): void => {
    pages.restart();
    setFilter({ ...filter, ...values });
    setRound(round + 1);
  };
  return (
    <>
      <AuditFilter organisations={organisations} onChange={change} />
      {filter.staffId && (
        <p className="mt-4">
          <output>{t('desks:onlyNow', { id: shortId(filter.staffId) })}</output>{' '}
          <Button look="quiet" onClick={() => change({ staffId: '' })}>
            {t('desks:everyone')}
          </Button>
        </p>
      )}
      <LogExport key={round} filter={filter} />
      <p className="mb-2 text-sm text-solid-gray-700">{t('desks:logIds')}</p>
      {pages.cursors.map((after, index) => (
        <Part
          key={`${round} ${after ?? ''}`}
          filter={filter}
          after={after}
          onMore={index === pages.cursors.length - 1 ? pages.more : undefined}
          onPerson={(staffId) => change({ staffId })}
        />
      ))}
    </>
  );
}
