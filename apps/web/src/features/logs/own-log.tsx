import { type FormEvent, useId, useState } from 'react';
import { useQuery } from 'urql';
import { graphql, Loaded } from '../../graphql';
import type { LogKind } from '../../graphql/generated/graphql';
import { Button, Empty, MoreButton, usePages, useText } from '../../ui';
import { LOG_KINDS } from './log-row';
import { LogTable } from './log-table';

const OwnLogQuery = graphql(`
  query OwnLog($kind: LogKind, $after: String) {
    myLog(kind: $kind, first: 50, after: $after) {
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
  kind: string;
  after: string | undefined;
  onMore: ((cursor: string) => void) | undefined;
}

function Part({ kind, after, onMore }: PartProps) {
  const { t } = useText();
  const [result, execute] = useQuery({
    query: OwnLogQuery,
    variables: { kind: (kind || null) as LogKind | null, after: after ?? null },
  });
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ myLog }) =>
        myLog.nodes.length === 0 ? (
          <Empty>{t('desks:logEmpty')}</Empty>
        ) : (
          <>
            {!after && <output className="mb-2 block text-sm">{t('ui:total', { n: myLog.totalCount })}</output>}
            <LogTable entries={myLog.nodes} />
            {onMore && <MoreButton pageInfo={myLog.pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

/** What the acting person did, newest first, of one kind or of all. */
export function OwnLog() {
  const { t } = useText();
  const id = useId();
  const pages = usePages();
  const [chosen, setChosen] = useState('');
  const [kind, setKind] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    pages.restart();
    setKind(chosen);
  };
  return (
    <>
      <search aria-label={t('ui:filter')}>
        <form onSubmit={submit} className="mb-6 flex flex-wrap items-end gap-3">
          <div className="flex max-w-full min-w-0 flex-col">
            <label htmlFor={id} className="text-sm">
              {t('desks:kind')}
            </label>
            <select
              id={id}
              className="field max-w-full"
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
            >
              <option value="">{t('ui:all')}</option>
              {LOG_KINDS.map((value) => (
                <option key={value} value={value}>
                  {t(`desks:kind.${value}`)}
                </option>
              ))}
            </select>
          </div>
          <Button type="submit">{t('ui:filterNow')}</Button>
        </form>
      </search>
      {pages.cursors.map((after, index) => (
        <Part
          key={`${kind} ${after ?? ''}`}
          kind={kind}
          after={after}
          onMore={index === pages.cursors.length - 1 ? pages.more : undefined}
        />
      ))}
    </>
  );
}
