import type { PreviewWholeFragment } from '../../graphql/generated/graphql';
import { StatusChip, useText } from '../../ui';

/** The bodies side by side: law, consent, secrecy, openness, members; what differs is marked. */
export function PreviewCompare({ preview }: { preview: PreviewWholeFragment }) {
  const { t } = useText();
  const { bodies, organisationCounts, sharedOrganisations } = preview;
  const laws = (body: PreviewWholeFragment['bodies'][number]): string =>
    body.legalBases.length === 0
      ? t('bodies:noLaw')
      : body.legalBases.map(({ law, article }) => t('bodies:lawRow', { law, article })).join(' / ');
  const points = [
    { key: 'law', head: t('series:law'), cells: bodies.map(laws), compare: false },
    {
      key: 'consent',
      head: t('series:consent'),
      cells: bodies.map((body) => t(`enums:consentRule.${body.consentRule}`)),
      compare: true,
    },
    {
      key: 'secrecy',
      head: t('series:secrecy'),
      cells: bodies.map((body) => t(`enums:secrecy.${body.secrecy}`)),
      compare: true,
    },
    {
      key: 'openness',
      head: t('series:openness'),
      cells: bodies.map((body) => t(`enums:openness.${body.openness}`)),
      compare: true,
    },
    {
      key: 'members',
      head: t('series:memberCount'),
      cells: bodies.map((_body, index) =>
        t('series:memberCountRow', { n: organisationCounts[index] ?? 0, k: sharedOrganisations.length }),
      ),
      compare: false,
    },
  ];
  return (
    <table className="rows">
      <caption className="sr-only">{t('series:compareCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('series:point')}</th>
          {bodies.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ key, head, cells, compare }) => {
          const differs = compare && new Set(cells).size > 1;
          return (
            <tr key={key}>
              <th scope="row">
                {head} {differs && <StatusChip tone="plain">{t('series:differs')}</StatusChip>}
              </th>
              {cells.map((cell, index) => (
                <td key={bodies[index]?.id} data-label={bodies[index]?.name}>
                  {cell}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
