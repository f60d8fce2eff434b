import { useQuery } from 'urql';
import { AREA, RARE_CAUSES, SMALLEST_CELL } from '#libs/anonymise';
import type { RareCombinationsQuery as Rare } from '../../graphql/generated/graphql';
import { Notice, useText } from '../../ui';
import { RareCombinationsQuery } from './attest-query';
import type { Texts } from './use-case-check';

type Combination = Rare['rareCombinations'][number];

/** The words of both traits as they stand in the text. */
function wordsOf({ places }: Combination, texts: Texts): { one: string; other: string } {
  const [first] = places;
  const second = places.find(({ kind }) => kind !== first?.kind);
  const wordAt = (place: typeof first): string => (place ? texts[place.section].slice(place.start, place.end) : '');
  return { one: wordAt(first), other: wordAt(second) };
}

/** Combinations of one cause, under what is said of it. */
function Found({ found, texts }: { found: readonly Combination[]; texts: Texts }) {
  const { t } = useText();
  const [first] = found;
  if (!first) return null;
  return (
    <>
      <p className="mt-2">
        {t(`caseCheck:rare.${first.because}`, { area: AREA.toLocaleString('en'), least: String(SMALLEST_CELL) })}
      </p>
      <ul className="mt-2 list-disc pl-6">
        {found.map((one) => (
          <li key={one.places.map(({ section, start }) => `${section} ${start}`).join()} translate="no">
            {t('caseCheck:rarePair', wordsOf(one, texts))}
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * Traits that few may share: by an estimate from published figures, or since they stand together in this case alone, of
 * those that the reader presents. A warning that stops nobody.
 */
export function RareWarning({ caseId, texts }: { caseId: string; texts: Texts }) {
  const { t } = useText();
  const [{ data, error }] = useQuery({
    query: RareCombinationsQuery,
    variables: { id: caseId },
    requestPolicy: 'network-only',
  });
  if (error) return <Notice tone="warning" title={t('caseCheck:rareUnknown')} />;
  const found = data?.rareCombinations ?? [];
  if (found.length === 0) return null;
  return (
    <Notice tone="warning" title={t('caseCheck:rareTitle')}>
      {RARE_CAUSES.map((cause) => (
        <Found key={cause} found={found.filter(({ because }) => because === cause)} texts={texts} />
      ))}
      <p className="mt-2">{t('caseCheck:rareAdvice')}</p>
    </Notice>
  );
}
