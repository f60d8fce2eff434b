import { Link } from 'react-router';
import { CasesQuery } from '../features/cases/case-row';
import { CaseTable } from '../features/cases/case-table';
import { Loaded, useMe, useWatched } from '../graphql';
import { Empty, LinkButton, MoreButton, Page, usePages, useText } from '../ui';

interface PartProps {
  after: string | undefined;
  onMore: ((cursor: string) => void) | undefined;
}

function Part({ after, onMore }: PartProps) {
  const { t } = useText();
  const [result, again] = useWatched({ query: CasesQuery, variables: { after: after ?? null } });
  return (
    <Loaded result={result} again={again}>
      {({ cases }) =>
        cases.nodes.length === 0 ? (
          <Empty next={<Next />}>{t('cases:empty')}</Empty>
        ) : (
          <>
            <CaseTable cases={cases.nodes} />
            {onMore && <MoreButton pageInfo={cases.pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

/** Who may not begin a case yet is told what it takes; an operator or auditor never may, and finds no such page either. */
function Next() {
  const { t } = useText();
  const { abilities } = useMe();
  if (abilities?.includes('beginCase')) return t('cases:emptyNext');
  return (
    <>
      {t('cases:needs')} <Link to="/organisation">{t('cases:toOrganisation')}</Link>
    </>
  );
}

/** The cases on whose reader list one stands, by public codes; no other case leaves a trace here, not even in a number. */
export function CasesPage() {
  const { t } = useText();
  const { abilities } = useMe();
  const { cursors, more } = usePages();
  return (
    <Page
      kind="documents"
      title={t('cases:title')}
      actions={
        abilities?.includes('beginCase') && (
          <>
            <LinkButton to="/ledger">{t('closing:ledger')}</LinkButton>
            <LinkButton look="primary" to="/cases/new">
              {t('cases:begin')}
            </LinkButton>
          </>
        )
      }
    >
      <p className="mb-4">{t('cases:lead')}</p>
      {cursors.map((after, index) => (
        <Part key={after ?? 'first'} after={after} onMore={index === cursors.length - 1 ? more : undefined} />
      ))}
    </Page>
  );
}
