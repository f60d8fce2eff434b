import type { PreviewWholeFragment } from '../../graphql/generated/graphql';
import { type Column, Empty, Table, useText, When } from '../../ui';

type Topic = PreviewWholeFragment['sharedTopics'][number];
type Numbered = PreviewWholeFragment['numbering'][number];
type Effect = PreviewWholeFragment['memberEffects'][number];

/** Organisations that sit in both bodies. */
export function SharedOrganisations({ preview }: { preview: PreviewWholeFragment }) {
  const { t } = useText();
  const { sharedOrganisations } = preview;
  return (
    <>
      <h3 className="mt-5 mb-1 font-bold">{t('series:sharedOrganisations', { n: sharedOrganisations.length })}</h3>
      {sharedOrganisations.length === 0 ? (
        <p>{t('series:sharedNone')}</p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {sharedOrganisations.map(({ id, name }) => (
            <li key={id} className="rounded-6 border border-solid-gray-600 px-2 text-sm">
              {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Topics that both bodies took up, and how close in time. */
export function SharedTopics({ preview }: { preview: PreviewWholeFragment }) {
  const { t } = useText();
  const { sharedTopics, nearestDays } = preview;
  const columns: Column<Topic>[] = [
    {
      key: 'topic',
      head: t('series:topic'),
      names: true,
      cell: ({ titleA, titleB }) => (titleA === titleB ? titleA : `${titleA} / ${titleB}`),
    },
    {
      key: 'where',
      head: t('series:own'),
      cell: ({ meetingA, meetingB }) => `${meetingA} / ${meetingB}`,
    },
    { key: 'days', head: t('series:nearest'), cell: (topic) => t('series:days', { n: topic.nearestDays }) },
  ];
  return (
    <>
      <h3 className="mt-5 mb-1 font-bold">{t('series:sharedTopics', { n: sharedTopics.length })}</h3>
      {nearestDays !== null && nearestDays !== undefined && (
        <p className="mb-2">{t('series:nearestAll', { n: nearestDays })}</p>
      )}
      {sharedTopics.length === 0 ? (
        <p>{t('series:sharedTopicsNone')}</p>
      ) : (
        <Table
          caption={t('series:sharedTopics', { n: sharedTopics.length })}
          columns={columns}
          rows={sharedTopics}
          rowKey={({ core }) => core}
        />
      )}
    </>
  );
}

/** How meetings would be counted: running number with origin and own number. */
export function Numbering({ preview }: { preview: PreviewWholeFragment }) {
  const { t } = useText();
  const columns: Column<Numbered>[] = [
    { key: 'label', head: t('series:own'), names: true, cell: ({ label }) => <b>{label}</b> },
    {
      key: 'when',
      head: t('series:when'),
      cell: (row) => <When {...row} />,
    },
    {
      key: 'topics',
      head: t('series:equalTopics'),
      cell: ({ sharedTitles }) => sharedTitles.join(' / ') || t('ui:none'),
    },
  ];
  if (preview.numbering.length === 0) return <Empty>{t('series:timelineEmpty')}</Empty>;
  return (
    <>
      <p className="mb-2">{t('series:numberingNote')}</p>
      <Table
        caption={t('series:numbering')}
        columns={columns}
        rows={preview.numbering}
        rowKey={({ running }) => String(running)}
      />
    </>
  );
}

/** What each member organisation would gain or lose. */
export function Effects({ preview }: { preview: PreviewWholeFragment }) {
  const { t } = useText();
  const list = (sentences: readonly string[]) =>
    sentences.length === 0 ? (
      t('ui:none')
    ) : (
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    );
  const columns: Column<Effect>[] = [
    {
      key: 'who',
      head: t('meetings:organisation'),
      names: true,
      cell: ({ organisation }) => <b>{organisation.name}</b>,
    },
    { key: 'gains', head: t('series:gains'), cell: ({ gains }) => list(gains) },
    { key: 'loses', head: t('series:loses'), cell: ({ loses }) => list(loses) },
    { key: 'keeps', head: t('series:keeps'), cell: ({ keeps }) => list(keeps) },
  ];
  return (
    <details>
      <summary className="link cursor-pointer py-2">{t('series:effectsLead')}</summary>
      <Table
        caption={t('series:effects')}
        columns={columns}
        rows={preview.memberEffects}
        rowKey={({ organisation }) => organisation.id}
      />
    </details>
  );
}
