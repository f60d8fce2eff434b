import { useState } from 'react';
import { useQuery } from 'urql';
import { SCREENS } from '#libs/messages';
import { graphql, Loaded } from '../../graphql';
import { Empty, MoreButton, Section, Table, type TextKey, usePages, useFormat, useText } from '../../ui';

const OwnSignIns = graphql(`
  query OwnSignIns($after: String) {
    myLog(kind: SIGN_IN, first: 20, after: $after) {
      nodes {
        id
        at
        act
        organisation {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What happened, in words; an act that is newer than this app has a word as well. */
const wordOf = (act: string): TextKey =>
  (Object.hasOwn(SCREENS.records, `act.${act}`) ? `records:act.${act}` : 'account:act.OTHER') as TextKey;

function Entries({ after, onMore }: { after: string | undefined; onMore: ((cursor: string) => void) | undefined }) {
  const { t } = useText();
  const format = useFormat();
  const [result, execute] = useQuery({ query: OwnSignIns, variables: { after: after ?? null } });
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ myLog }) => (
        <>
          {myLog.nodes.length === 0 && <Empty>{t('account:signInsEmpty')}</Empty>}
          {myLog.nodes.length > 0 && (
            <Table
              caption={t('account:signInsCaption')}
              rows={myLog.nodes}
              rowKey={({ id }) => id}
              columns={[
                { key: 'at', head: t('account:at'), names: true, cell: ({ at }) => format.instant(at) },
                { key: 'act', head: t('account:act'), cell: ({ act }) => t(wordOf(act)) },
                {
                  key: 'organisation',
                  head: t('account:actingFor'),
                  cell: ({ organisation }) => organisation?.name ?? '',
                },
              ]}
            />
          )}
          {onMore && <MoreButton pageInfo={myLog.pageInfo} onMore={onMore} />}
        </>
      )}
    </Loaded>
  );
}

/** What the log says of one's own sign-ins, newest first: whoever sees a strange one can tell. */
export function OwnSignInsSection() {
  const { t } = useText();
  const { cursors, more } = usePages();
  const [shown, setShown] = useState(false);
  return (
    <Section title={t('account:signIns')}>
      <p className="mb-3">{t('account:signInsLead')}</p>
      <details onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary className="link min-h-11 cursor-pointer py-2">{t('account:signInsShow')}</summary>
        {shown &&
          cursors.map((cursor, index) => (
            <Entries key={cursor ?? 'first'} after={cursor} onMore={index === cursors.length - 1 ? more : undefined} />
          ))}
      </details>
    </Section>
  );
}
