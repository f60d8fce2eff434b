import { useQuery } from 'urql';
import { AuditLog } from '../features/logs/audit-log';
import { graphql, Loaded, useMe } from '../graphql';
import { Facts, NotShown, Page, Section, useText } from '../ui';

const AuditDeskQuery = graphql(`
  query AuditDesk {
    logHead {
      hash
    }
    organisations(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

function Desk() {
  const { t } = useText();
  const [result, again] = useQuery({ query: AuditDeskQuery, requestPolicy: 'cache-and-network' });
  return (
    <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
      {({ logHead, organisations }) => (
        <>
          <AuditLog organisations={organisations.nodes} />
          <Section title={t('desks:logHead')}>
            <p className="mb-3">{t('desks:logHeadLead')}</p>
            <Facts
              facts={[
                [
                  t('desks:logHeadNow'),
                  logHead.hash === '' ? (
                    t('desks:logHeadNone')
                  ) : (
                    <code key="hash" translate="no" className="break-all select-all">
                      {logHead.hash}
                    </code>
                  ),
                ],
              ]}
            />
          </Section>
        </>
      )}
    </Loaded>
  );
}

/** The auditor's desk: the log of everybody, and its head. */
export function AuditPage() {
  const { t } = useText();
  if (useMe().platformRole !== 'AUDITOR') return <NotShown />;
  return (
    <Page kind="documents" title={t('desks:logAll')}>
      <p className="mb-4">{t('desks:logAuditorLead')}</p>
      <Desk />
    </Page>
  );
}
