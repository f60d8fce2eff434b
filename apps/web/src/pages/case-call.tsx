import { useNavigate, useParams } from 'react-router';
import { caseCrumbs } from '../features/cases/case-crumbs';
import { CallForm } from '../features/conferences/call-form';
import { graphql, Loaded, useWatched } from '../graphql';
import { Empty, NotShown, Page, useText } from '../ui';

const CallQuery = graphql(`
  query CaseToCall($id: ID!) {
    case(id: $id) {
      id
      code
      abilities
    }
    bodies(first: 50) {
      nodes {
        id
        name
        consentRule
      }
    }
  }
`);

/** Calls a conference about one case: a meeting of its own, which no other list knows. */
export function CallPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const [result, again] = useWatched({ query: CallQuery, variables: { id } });
  return (
    <Loaded result={result} again={again}>
      {({ case: one, bodies }) => {
        if (!one?.abilities.includes('callConference')) return <NotShown />;
        const fit = bodies.nodes.filter(({ consentRule }) => consentRule !== 'NO_CASES');
        return (
          <Page kind="documents" title={t('conferences:callTitle', { code: one.code })} crumbs={caseCrumbs(t, one)}>
            <p className="mb-5">{t('conferences:callLead')}</p>
            <div className="max-w-2xl">
              {fit.length === 0 ? (
                <Empty>{t('conferences:noBodies')}</Empty>
              ) : (
                <CallForm
                  caseId={id}
                  bodies={fit}
                  onCalled={(conference) => void navigate(`/conferences/${conference}`, { state: { called: true } })}
                />
              )}
            </div>
          </Page>
        );
      }}
    </Loaded>
  );
}
