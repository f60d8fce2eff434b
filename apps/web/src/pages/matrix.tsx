import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { MatrixTable } from '../features/matrix/matrix-table';
import { graphql, Loaded } from '../graphql';
import { Empty, NotShown, Page, useFormat, useText } from '../ui';

const MatrixQuery = graphql(`
  query Matrix($id: ID!) {
    matrix(id: $id) {
      ...MatrixWhole
      body {
        id
        name
      }
    }
  }
`);

/** The policy matrix of a body: issues and initiatives side by side. */
export function MatrixPage() {
  const { t } = useText();
  const format = useFormat();
  const { id = '' } = useParams();
  const [result, execute] = useQuery({ query: MatrixQuery, variables: { id } });
  const again = (): void => execute({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} again={again}>
      {({ matrix }) => {
        if (!matrix) return <NotShown />;
        return (
          <Page
            kind="documents"
            title={matrix.title}
            crumbs={[
              { label: t('bodies:title'), to: '/bodies' },
              ...(matrix.body ? [{ label: matrix.body.name, to: `/bodies/${matrix.body.id}` }] : []),
            ]}
            below={t('bodies:matrixAsOf', { date: format.dateOnly(matrix.asOf), n: matrix.versionNumber })}
          >
            {matrix.pillars.length === 0 ? (
              <Empty>{t('bodies:matrixEmpty')}</Empty>
            ) : (
              <MatrixTable matrix={matrix} onChanged={again} />
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
