import { useState } from 'react';
import { useParams } from 'react-router';
import { CaseOpenings } from '../features/originals/case-openings';
import { OpeningForm } from '../features/originals/opening-form';
import { SealedOriginalsQuery } from '../features/originals/original-query';
import { Loaded, useWatched } from '../graphql';
import { Empty, Notice, NotShown, Page, Section, useText } from '../ui';

/** Sealed originals of the reader's own papers of a conference: asking for one, how that stands, reading it. */
export function ConferenceOriginalsPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const [asked, setAsked] = useState(0);
  const [result, again] = useWatched({ query: SealedOriginalsQuery, variables: { id } });
  return (
    <Loaded result={result} again={again}>
      {({ conference }) => {
        if (!conference) return <NotShown />;
        return (
          <Page
            kind="documents"
            title={t('originals:pageTitle', { code: conference.code })}
            crumbs={[
              { label: t('cases:title'), to: '/cases' },
              { label: t('conferences:one', { code: conference.code }), to: `/conferences/${id}` },
            ]}
          >
            <p>{t('originals:lead')}</p>
            {asked > 0 && <Notice tone="success" title={t('originals:asked')} />}
            <Section title={t('originals:list')}>
              <CaseOpenings key={asked} caseId={conference.caseId} conferenceId={id} />
            </Section>
            <Section title={t('originals:ask')}>
              {conference.sealedOriginals.length === 0 ? (
                <Empty>{t('originals:none')}</Empty>
              ) : (
                <div className="max-w-2xl">
                  <OpeningForm
                    conferenceId={id}
                    papers={conference.sealedOriginals}
                    onAsked={() => {
                      setAsked(asked + 1);
                      scrollTo(0, 0);
                    }}
                  />
                </div>
              )}
            </Section>
          </Page>
        );
      }}
    </Loaded>
  );
}
