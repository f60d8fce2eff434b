import { OpenFreezesQuery } from '../features/consents/consent-query';
import { LedgerQuery } from '../features/results/action-query';
import { LedgerTable } from '../features/results/ledger-table';
import { Loaded, useWatched } from '../graphql';
import { Empty, MoreButton, Page, usePages, useText } from '../ui';

interface PartProps {
  after: string | undefined;
  onMore: ((cursor: string) => void) | undefined;
}

function Part({ after, onMore }: PartProps) {
  const { t } = useText();
  const [result, again] = useWatched({ query: LedgerQuery, variables: { after: after ?? null } });
  const [{ data: frozen }] = useWatched({ query: OpenFreezesQuery, variables: {} });
  const stopped = new Set(frozen?.openFreezes.map(({ caseId }) => caseId));
  return (
    <Loaded result={result} again={again}>
      {({ caseLedger: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <Empty>{t('cases:empty')}</Empty>
        ) : (
          <>
            <LedgerTable rows={nodes} stopped={stopped} />
            {onMore && <MoreButton pageInfo={pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

/** 進行管理台帳: how the cases that one reads go on, by their codes; no other case leaves a trace here. */
export function LedgerPage() {
  const { t } = useText();
  const { cursors, more } = usePages();
  return (
    <Page kind="documents" title={t('closing:ledger')} crumbs={[{ label: t('cases:title'), to: '/cases' }]}>
      <p className="mb-4">{t('closing:ledgerLead')}</p>
      {cursors.map((after, index) => (
        <Part key={after ?? 'first'} after={after} onMore={index === cursors.length - 1 ? more : undefined} />
      ))}
    </Page>
  );
}
