import { useParams } from 'react-router';
import { caseCrumbs } from '../features/cases/case-crumbs';
import { DraftsQuery, WriterQuery } from '../features/cases/draft-query';
import { WriteDesk } from '../features/cases/write-desk';
import { useOnce, useWatched } from '../graphql';
import { ErrorState, Loading, NotShown, Page, useText } from '../ui';

/** The form of a presentation with the check beside it, for those who present the case. */
export function WriteCasePage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const { data, refused, again } = useOnce(DraftsQuery, { id });
  const [{ data: writer }] = useWatched({ query: WriterQuery, variables: { id } });
  if (writer && !writer.case?.abilities.includes('present')) return <NotShown />;
  if (refused) return <ErrorState message={refused.message} again={() => void again()} />;
  if (!data) return <Loading />;
  if (!data.case?.abilities.includes('present')) return <NotShown />;
  return (
    <Page kind="documents" title={t('cases:writeTitle', { code: data.case.code })} crumbs={caseCrumbs(t, data.case)}>
      <p className="hidden print:block">{t('cases:noPrint')}</p>
      <WriteDesk key={id} data={data.case} />
    </Page>
  );
}
