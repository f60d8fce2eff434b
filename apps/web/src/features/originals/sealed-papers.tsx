import { useWatched } from '../../graphql';
import { LinkButton, StatusChip, useFormat, useText } from '../../ui';
import { SealedOriginalsQuery } from './original-query';

/** One's own papers of a conference that were recalled, in the words of any replacement; nothing at all without one. */
export function SealedPapers({ conferenceId }: { conferenceId: string }) {
  const { t } = useText();
  const format = useFormat();
  const [{ data }] = useWatched({ query: SealedOriginalsQuery, variables: { id: conferenceId } });
  const papers = data?.conference?.sealedOriginals ?? [];
  if (papers.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="mb-2 font-bold">{t('originals:recalled')}</h3>
      <ul className="flex flex-col gap-2">
        {papers.map(({ id, number, issuedAt }) => (
          <li key={id} className="flex flex-wrap gap-x-3">
            {t('originals:recalledOne', { n: number, day: format.instant(issuedAt) })}
            <StatusChip tone="plain">{t('originals:recalledState')}</StatusChip>
          </li>
        ))}
      </ul>
      <p className="no-print mt-2">
        <LinkButton to={`/conferences/${conferenceId}/originals`}>{t('originals:way')}</LinkButton>
      </p>
    </div>
  );
}
