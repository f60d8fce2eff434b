import { useState } from 'react';
import { useParams } from 'react-router';
import { caseCrumbs } from '../features/cases/case-crumbs';
import { askable, AskForm } from '../features/requests/ask-form';
import { AskedList } from '../features/requests/asked-list';
import { CaseRequestsQuery } from '../features/requests/request-query';
import { Loaded, useTold, useWatched } from '../graphql';
import type { AskingCaseFragment } from '../graphql/generated/graphql';
import { Empty, LinkButton, Notice, NotShown, Page, Section, useText } from '../ui';

function Desk({ of }: { of: AskingCaseFragment }) {
  const { t } = useText();
  const [one, setTold] = useTold(of);
  const [count, setCount] = useState(0);
  /** Counts what was asked here: each asking begins with an empty form, and none is emptied by somebody else's. */
  const [times, setTimes] = useState(0);
  const called = one.conferences.some(({ state }) => state !== 'CANCELLED');
  const ready = one.state === 'OPEN' && called && askable(one).open.length > 0;
  return (
    <>
      <p>{t('requests:askLead')}</p>
      {count > 0 && <Notice tone="success" title={t('requests:asked', { n: count })} />}
      <Section title={t('requests:askedTitle')}>
        <AskedList requests={one.informationRequests} />
      </Section>
      <Section title={t('requests:askTitle')}>
        {ready ? (
          <AskForm
            key={times}
            one={one}
            onAsked={(next, n) => {
              setTold(next);
              setCount(n);
              setTimes(times + 1);
              scrollTo(0, 0);
            }}
          />
        ) : (
          <>
            <Empty>{t('requests:notReady')}</Empty>
            <LinkButton className="mt-3" to={`/cases/${one.id}/consents`}>
              {t('consents:open')}
            </LinkButton>
          </>
        )}
      </Section>
    </>
  );
}

/** Asking organisations about a case, and their answers, for those who present it. */
export function CaseRequestsPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const [result, again] = useWatched({ query: CaseRequestsQuery, variables: { id } });
  return (
    <Loaded result={result} again={again}>
      {({ case: one }) => {
        if (!one?.abilities.includes('present')) return <NotShown />;
        return (
          <Page kind="documents" title={t('requests:pageTitle', { code: one.code })} crumbs={caseCrumbs(t, one)}>
            <Desk key={id} of={one} />
          </Page>
        );
      }}
    </Loaded>
  );
}
