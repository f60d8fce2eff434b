import { useState } from 'react';
import { useParams } from 'react-router';
import { caseCrumbs } from '../features/cases/case-crumbs';
import { GroundCard } from '../features/consents/ground-card';
import { GroundForm } from '../features/consents/ground-form';
import { GroundsOfCaseQuery } from '../features/consents/ground-query';
import { CaseOpenings } from '../features/originals/case-openings';
import { Loaded, useWatched } from '../graphql';
import { Empty, Notice, NotShown, Page, Section, useText } from '../ui';

/** Grounds other than consent of one case, for those who present it: what was asked for, and asking. */
export function CaseGroundsPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const [asked, setAsked] = useState(false);
  const [result, again] = useWatched({ query: GroundsOfCaseQuery, variables: { id } });
  return (
    <Loaded result={result} again={again}>
      {({ case: one, disclosureArticles }) => {
        if (!one?.abilities.includes('manageConsents')) return <NotShown />;
        return (
          <Page
            kind="documents"
            title={t('grounds:pageTitle', { code: one.code })}
            crumbs={[...caseCrumbs(t, one), { label: t('consents:title'), to: `/cases/${id}/consents` }]}
          >
            <p>{t('grounds:lead')}</p>
            {asked && <Notice tone="success" title={t('grounds:asked')} />}
            <Section title={t('grounds:list')}>
              {one.exceptions.length === 0 ? (
                <Empty>{t('grounds:empty')}</Empty>
              ) : (
                <ul className="flex flex-col gap-3">
                  {one.exceptions.toReversed().map((row) => (
                    <GroundCard key={row.id} row={row} articles={disclosureArticles} presents />
                  ))}
                </ul>
              )}
            </Section>
            <Section title={t('originals:list')}>
              <CaseOpenings caseId={id} />
            </Section>
            <Section title={t('grounds:ask')}>
              <div className="max-w-2xl">
                <GroundForm
                  one={one}
                  articles={disclosureArticles}
                  onAsked={() => {
                    setAsked(true);
                    scrollTo(0, 0);
                  }}
                />
              </div>
            </Section>
          </Page>
        );
      }}
    </Loaded>
  );
}
