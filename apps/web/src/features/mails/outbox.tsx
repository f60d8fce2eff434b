import { useQuery } from 'urql';
import { graphql, Loaded } from '../../graphql';
import type { MailRowFragment, MailState } from '../../graphql/generated/graphql';
import {
  type ChipTone,
  type Column,
  Empty,
  MoreButton,
  StatusChip,
  Table,
  usePages,
  useFormat,
  useText,
} from '../../ui';

const OutboxQuery = graphql(`
  query Outbox($after: String) {
    outbox(first: 20, after: $after) {
      nodes {
        ...MailRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment MailRow on OutgoingMail {
    id
    receiver
    to
    state
    createdAt
    text
    organisation {
      id
      name
    }
  }
`);

const TONES: Readonly<Record<MailState, ChipTone>> = {
  QUEUED: 'going',
  SENT: 'done',
  FAILED: 'attention',
  KEPT: 'plain',
};

function Part({ after, onMore }: { after: string | undefined; onMore: ((cursor: string) => void) | undefined }) {
  const { t } = useText();
  const format = useFormat();
  const [result, execute] = useQuery({ query: OutboxQuery, variables: { after: after ?? null } });
  const columns: Column<MailRowFragment>[] = [
    { key: 'at', head: t('desks:at'), names: true, cell: ({ createdAt }) => format.instant(createdAt) },
    {
      key: 'to',
      head: t('desks:to'),
      cell: ({ organisation, to }) =>
        organisation ? t('desks:receiver.ADMINISTRATORS', { name: organisation.name }) : to,
    },
    {
      key: 'state',
      head: t('desks:state'),
      cell: ({ state }) => <StatusChip tone={TONES[state]}>{t(`desks:mail.${state}`)}</StatusChip>,
    },
    {
      key: 'text',
      head: t('desks:text'),
      cell: ({ text }) => <span className="text-sm whitespace-pre-line">{text.trim()}</span>,
    },
  ];
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ outbox }) =>
        outbox.nodes.length === 0 ? (
          <Empty>{t('desks:outboxEmpty')}</Empty>
        ) : (
          <>
            {!after && <p className="mb-2 text-sm text-solid-gray-700">{t('ui:total', { n: outbox.totalCount })}</p>}
            <Table caption={t('desks:outboxCaption')} columns={columns} rows={outbox.nodes} rowKey={({ id }) => id} />
            {onMore && <MoreButton pageInfo={outbox.pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

/** Outgoing mails, newest first: that they go and in what words, never where their links lead. */
export function Outbox() {
  const { cursors, more } = usePages();
  return cursors.map((after, index) => (
    <Part key={after ?? ''} after={after} onMore={index === cursors.length - 1 ? more : undefined} />
  ));
}
