import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ActionFilter } from '../features/actions/action-filter';
import { ActionGroups } from '../features/actions/action-groups';
import { ActionsQuery } from '../features/actions/action-row';
import { OwnCaseActionsQuery } from '../features/results/action-query';
import { OwnRoles } from '../features/results/own-roles';
import { Loaded, useMe, useWatched } from '../graphql';
import type { ActionScope, ActionState } from '../graphql/generated/graphql';
import { Empty, LinkButton, MoreButton, Page, usePages, useText } from '../ui';

interface PartProps {
  scope: ActionScope;
  state: ActionState | null;
  after: string | undefined;
  last: boolean;
  onMore: (cursor: string) => void;
}

function ActionsPart({ scope, state, after, last, onMore }: PartProps) {
  const { t } = useText();
  const [result, again] = useQuery({
    query: ActionsQuery,
    variables: { first: 50, after: after ?? null, scope, state },
  });
  return (
    <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
      {({ actions }) =>
        actions.nodes.length === 0 ? (
          <Empty next={t('actions:emptyNext')}>{t('actions:empty')}</Empty>
        ) : (
          <>
            <ActionGroups actions={actions.nodes} />
            {last && <MoreButton pageInfo={actions.pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

/** Actions of one's organisation, or all that one may see, in the order of their dates. */
export function ActionsPage() {
  const { t } = useText();
  const { abilities } = useMe();
  const [address, setAddress] = useSearchParams();
  const pages = usePages();
  const [{ data: roles }] = useWatched({ query: OwnCaseActionsQuery, variables: {} });
  const scope: ActionScope = address.get('scope') === 'VISIBLE' ? 'VISIBLE' : 'MINE';
  const state = (['OPEN', 'IN_PROGRESS', 'DONE'] as const).find((known) => known === address.get('state')) ?? null;
  return (
    <Page
      kind="actions"
      title={t('actions:title')}
      actions={abilities?.includes('handOver') && <LinkButton to="/actions/handover">{t('handOver:title')}</LinkButton>}
    >
      <p className="mb-4">{t('actions:lead')}</p>
      <ActionFilter
        scope={scope}
        state={state}
        onChange={(next) => {
          pages.restart();
          setAddress(Object.fromEntries(Object.entries(next).filter(([, value]) => value)));
        }}
      />
      {pages.cursors.map((after, index) => (
        <ActionsPart
          key={`${scope}${state}${after ?? ''}`}
          scope={scope}
          state={state}
          after={after}
          last={index === pages.cursors.length - 1}
          onMore={pages.more}
        />
      ))}
      <OwnRoles data={roles} />
    </Page>
  );
}
