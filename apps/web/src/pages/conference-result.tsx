import { useParams } from 'react-router';
import { ConferenceChips } from '../features/conferences/conference-table';
import { ResultDesk } from '../features/results/result-desk';
import { useRecord } from '../features/results/use-record';
import { Loaded } from '../graphql';
import { LinkButton, NotShown, Page, useText, When } from '../ui';

/** What one conference ended with, for the readers of its case. */
export function ConferenceResultPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const { conference, one, present, again, tell } = useRecord(id);
  return (
    <Loaded result={conference} again={again}>
      {() =>
        present ? (
          <Loaded result={one} again={again}>
            {({ case: of }) =>
              of ? (
                <Page
                  kind="documents"
                  title={t('results:pageTitle', { code: present.code })}
                  crumbs={[
                    { label: t('cases:title'), to: '/cases' },
                    { label: t('cases:one', { code: of.code }), to: `/cases/${of.id}` },
                    { label: t('conferences:one', { code: present.code }), to: `/conferences/${id}` },
                  ]}
                  below={
                    <>
                      <p className="font-bold">
                        <When {...present} />
                      </p>
                      <p className="mt-1">
                        <ConferenceChips {...present} />
                      </p>
                    </>
                  }
                  actions={<LinkButton to={`/conferences/${id}/record`}>{t('results:toRecord')}</LinkButton>}
                >
                  <ResultDesk key={id} conference={present} one={of} onChanged={tell} again={again} />
                </Page>
              ) : (
                <NotShown />
              )
            }
          </Loaded>
        ) : (
          <NotShown />
        )
      }
    </Loaded>
  );
}
