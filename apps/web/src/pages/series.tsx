import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { MinutesDesk } from '../features/minutes/minutes-desk';
import { CoverEdit } from '../features/series/cover-edit';
import { MergeDesk } from '../features/series/merge-desk';
import { PreviewView } from '../features/series/preview-view';
import { Approvals, History } from '../features/series/register';
import { SeriesStateChip } from '../features/series/series-table';
import { Timeline } from '../features/series/timeline';
import { useKeptMembers } from '../features/bodies/use-members';
import { graphql, Loaded } from '../graphql';
import type { SeriesWholeFragment } from '../graphql/generated/graphql';
import { Facts, NotShown, Page, Section, useFormat, useText } from '../ui';

const SeriesQuery = graphql(`
  query Series($id: ID!) {
    series(id: $id) {
      ...SeriesWhole
    }
  }
`);

function SeriesMinutes({ series }: { series: SeriesWholeFragment }) {
  const bodyIds = series.bodies.map(({ bodyId }) => bodyId);
  const others = useKeptMembers(bodyIds, series.abilities.includes('issueForOthers'));
  return <MinutesDesk of={{ seriesId: series.id }} others={others} />;
}

/** A merged series, or a proposal: bodies, approvals, what may be done, timeline, minutes. */
export function SeriesPage() {
  const { t } = useText();
  const format = useFormat();
  const { id = '' } = useParams();
  const [result, execute] = useQuery({ query: SeriesQuery, variables: { id } });
  const again = (): void => execute({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} again={again}>
      {({ series }) => {
        if (!series) return <NotShown />;
        return (
          <Page
            kind="meetings"
            title={series.title}
            crumbs={[{ label: t('series:title'), to: '/series' }]}
            below={<SeriesStateChip state={series.state} />}
          >
            <Facts
              facts={[
                [t('series:form'), `${t(`formNames:${series.form}`)} — ${t(`formMeanings:${series.form}`)}`],
                [
                  t('series:bodies'),
                  <ul key="bodies">
                    {series.bodies.map(({ bodyId, name }) => (
                      <li key={bodyId}>{name}</li>
                    ))}
                  </ul>,
                ],
                [t('series:effectiveFrom'), format.dateOnly(series.effectiveFrom)],
                !!series.closedOn && [t('series:closedOn'), format.dateOnly(series.closedOn)],
                [t('bodies:code'), series.code],
              ]}
            />
            <MergeDesk series={series} onChanged={again} />
            <Section title={t('series:approvals')}>
              <Approvals series={series} />
            </Section>
            {series.preview && <PreviewView preview={series.preview} title={t('series:step2')} />}
            <Section title={t('series:timeline')}>
              <Timeline series={series} />
            </Section>
            <Section title={t('series:editions')}>
              {!series.abilities.includes('issueMinutes') && <p>{t('series:minutesLater')}</p>}
              {series.abilities.includes('issueMinutes') && <SeriesMinutes series={series} />}
              {series.cover && series.abilities.includes('updateCover') && (
                <CoverEdit key={series.cover.version} seriesId={series.id} cover={series.cover} onChanged={again} />
              )}
            </Section>
            {series.events.length > 0 && (
              <Section title={t('series:history')}>
                <History series={series} />
              </Section>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
