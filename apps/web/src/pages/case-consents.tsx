import { useState } from 'react';
import { useParams } from 'react-router';
import { caseCrumbs } from '../features/cases/case-crumbs';
import { Collected } from '../features/consents/collected';
import { ConsentHistory } from '../features/consents/consent-history';
import { ConsentsQuery } from '../features/consents/consent-query';
import { CoverageTable } from '../features/consents/coverage-table';
import { EvidenceDesk } from '../features/consents/evidence-desk';
import { FrozenNotice } from '../features/consents/frozen-notice';
import { RecordDesk } from '../features/consents/record-desk';
import { kindsWithText, recipientsOf } from '../features/consents/standing';
import { StillToAsk } from '../features/consents/still-to-ask';
import { SheetDesk } from '../features/sheets/sheet-desk';
import { Loaded, useTold, useWatched } from '../graphql';
import type { CaseConsentsFragment } from '../graphql/generated/graphql';
import { Empty, LinkButton, Notice, NotShown, Page, Section, useText } from '../ui';

/** What the record still waits for, with the way there; nothing once it can be made. */
function Missing({ one, called }: { one: CaseConsentsFragment; called: boolean }) {
  const { t } = useText();
  if (one.publication === 0)
    return (
      <>
        <Empty>{t('consents:recordUnpublished')}</Empty>
        <LinkButton className="mt-3" to={`/cases/${one.id}/write`}>
          {t('cases:write')}
        </LinkButton>
      </>
    );
  if (one.coverage.length === 0) return <Empty next={t('consents:nowEmptyNext')}>{t('consents:nowEmpty')}</Empty>;
  if (called) return null;
  return (
    <>
      <Empty>{t('consents:recordUncalled')}</Empty>
      <LinkButton className="mt-3" to={`/cases/${one.id}/call`}>
        {t('conferences:call')}
      </LinkButton>
    </>
  );
}

function Desk({ of }: { of: CaseConsentsFragment }) {
  const { t } = useText();
  const [one, setTold] = useTold(of);
  const [recorded, setRecorded] = useState<number>();
  /** Counts what was recorded here; what somebody else records meanwhile takes no answer out of the form. */
  const [times, setTimes] = useState(0);
  const recipients = recipientsOf(one);
  const conferences = one.conferences.filter(({ state }) => state !== 'CANCELLED');
  const ready = one.publication > 0 && recipients.length > 0 && conferences.length > 0;
  return (
    <>
      <p>{t('consents:lead')}</p>
      <FrozenNotice freezes={one.freezes} onSettled={setTold} />
      {recorded !== undefined && <Notice tone="success" title={t('consents:recorded', { n: recorded })} />}
      {one.publication > 0 && (
        <Section title={t('consents:now')}>
          <CoverageTable kinds={kindsWithText(one)} recipients={recipients} />
          <StillToAsk conferences={conferences} />
          <ConsentHistory of={one} />
        </Section>
      )}
      {/* What is printed is how things stand, not what can be done. */}
      <div className="no-print">
        {ready && (
          <Section title={t('consents:withPerson')}>
            <p className="mb-3">{t('consents:withPersonLead')}</p>
            <LinkButton to={`/with-person/${one.id}`}>{t('consents:withPerson')}</LinkButton>
          </Section>
        )}
        <Section title={t('consents:record')}>
          {ready ? (
            <RecordDesk
              key={`${times} ${one.publication}`}
              one={one}
              conferences={conferences}
              onRecorded={(next, count) => {
                setTold(next);
                setRecorded(count);
                setTimes(times + 1);
                scrollTo(0, 0);
              }}
            />
          ) : (
            <Missing one={one} called={conferences.length > 0} />
          )}
        </Section>
        <Section title={t('consents:evidence')}>
          <EvidenceDesk of={one} />
        </Section>
        <Section title={t('sheets:title')}>
          <SheetDesk caseId={one.id} conferences={conferences} />
        </Section>
        <Section title={t('consents:withdraw')}>
          <p className="mb-3">{t('consents:withdrawLead')}</p>
          <LinkButton to={`/cases/${one.id}/withdraw`}>{t('consents:withdraw')}</LinkButton>
        </Section>
        <Section title={t('grounds:title')}>
          <p className="mb-3">{t('grounds:lead')}</p>
          <LinkButton to={`/cases/${one.id}/grounds`}>{t('grounds:open')}</LinkButton>
        </Section>
      </div>
      <Section title={t('consents:returns')}>
        <Collected of={one} />
      </Section>
    </>
  );
}

/** What she agreed to and what not, for those who present the case. */
export function CaseConsentsPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const [result, again] = useWatched({ query: ConsentsQuery, variables: { id } });
  return (
    <Loaded result={result} again={again}>
      {({ case: one }) => {
        if (!one?.abilities.includes('manageConsents')) return <NotShown />;
        return (
          <Page kind="documents" title={t('consents:pageTitle', { code: one.code })} crumbs={caseCrumbs(t, one)}>
            <Desk key={id} of={one} />
          </Page>
        );
      }}
    </Loaded>
  );
}
