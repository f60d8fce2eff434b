import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { replacedPapers, SealedForm } from '../features/sealed/sealed-form';
import { SealedOfCaseQuery } from '../features/sealed/sealed-query';
import { Loaded } from '../graphql';
import { Empty, LinkButton, Notice, NotShown, Page, Section, useText } from '../ui';

/** Asking to open a paper of a case as it was issued, for an officer who presents the case. */
export function CaseSealedPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const [asked, setAsked] = useState(false);
  const [result, execute] = useQuery({ query: SealedOfCaseQuery, variables: { id } });
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ case: one, disclosureArticles }) => {
        if (!one?.abilities.includes('openSealed')) return <NotShown />;
        return (
          <Page
            kind="documents"
            title={t('sealed:pageTitle', { code: one.code })}
            crumbs={[
              { label: t('cases:title'), to: '/cases' },
              { label: t('cases:one', { code: one.code }), to: `/cases/${id}` },
              { label: t('consents:title'), to: `/cases/${id}/consents` },
            ]}
          >
            <p>{t('sealed:lead')}</p>
            {asked && <Notice tone="success" title={t('sealed:asked')} />}
            <LinkButton className="mt-3" to="/originals">
              {t('sealed:mine')}
            </LinkButton>
            <Section title={t('grounds:ask')}>
              {replacedPapers(one).length === 0 ? (
                <Empty>{t('sealed:none')}</Empty>
              ) : (
                <div className="max-w-2xl">
                  <SealedForm
                    one={one}
                    articles={disclosureArticles}
                    onAsked={() => {
                      setAsked(true);
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
