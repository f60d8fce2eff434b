import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { AnswerForm } from '../features/requests/answer-form';
import { AnswerChip } from '../features/requests/request-card';
import { RequestQuery } from '../features/requests/request-query';
import { RequestText } from '../features/requests/request-text';
import { Loaded, useWatched } from '../graphql';
import type { RequestRowFragment } from '../graphql/generated/graphql';
import { Facts, NotShown, Page, Section, useFormat, useText } from '../ui';

function Room({ one }: { one: RequestRowFragment }) {
  const { t } = useText();
  const format = useFormat();
  const [answered, setAnswered] = useState(0);
  return (
    <>
      <Facts
        facts={[
          [t('requests:from'), one.case.presentingOrganisation.name],
          [t('requests:to'), one.organisation.name],
          [
            t('requests:case'),
            <Link key="case" className="link" to={`/cases/${one.caseId}`}>
              {one.case.code}
            </Link>,
          ],
          [t('requests:legalBasis'), one.legalBasis],
          [t('requests:askedAt'), format.instant(one.askedAt)],
          one.answerBy ? [t('requests:answerBy'), format.date(one.answerBy)] : null,
        ]}
      />
      <p className="mt-4">{t('requests:ground', { law: one.legalBasis })}</p>
      <Section title={t('requests:content')}>
        <RequestText key={answered} id={one.id} caseId={one.caseId} />
      </Section>
      {one.abilities.includes('answer') && (
        <Section title={t('requests:answerTitle')}>
          <AnswerForm of={one} onAnswered={() => setAnswered((times) => times + 1)} />
        </Section>
      )}
    </>
  );
}

/** One request, for who asked it and for the organisation that is asked; it prints with its purpose and its law. */
export function RequestPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const [result, again] = useWatched({ query: RequestQuery, variables: { id } });
  return (
    <Loaded result={result} again={again}>
      {({ informationRequest: one }) => {
        if (!one) return <NotShown />;
        return (
          <Page
            kind="documents"
            title={t('requests:title')}
            crumbs={[{ label: t('requests:list'), to: '/requests' }]}
            below={<AnswerChip of={one} />}
          >
            <Room key={id} one={one} />
          </Page>
        );
      }}
    </Loaded>
  );
}
