import type { CaseConsentsFragment } from '../../graphql/generated/graphql';
import { type Column, dayInTokyo, Table, useFormat, useText } from '../../ui';
import { LANGUAGES, lastDayOf } from './record-schema';

type Row = CaseConsentsFragment['consents'][number];

/** What was recorded, newest first; folded, because the present state is what counts. */
export function ConsentHistory({ of: { consents, conferences } }: { of: CaseConsentsFragment }) {
  const { t } = useText();
  const format = useFormat();
  const languageOf = (tag: string): string => {
    const known = LANGUAGES.find((one) => one === tag);
    return known ? t(`consents:language.${known}`) : tag;
  };
  const columns: Column<Row>[] = [
    { key: 'given', head: t('consents:given'), names: true, cell: ({ givenAt }) => format.instant(givenAt) },
    { key: 'recipient', head: t('consents:recipient'), cell: ({ recipient }) => recipient.name },
    { key: 'category', head: t('consents:category'), cell: ({ category }) => t(`cases:category.${category}`) },
    { key: 'decision', head: t('consents:decision'), cell: ({ decision }) => t(`consents:answer.${decision}`) },
    {
      key: 'conference',
      head: t('consents:conference'),
      cell: ({ conferenceId }) => (
        <span className="whitespace-nowrap">{conferences.find(({ id }) => id === conferenceId)?.code}</span>
      ),
    },
    { key: 'purpose', head: t('consents:purpose'), cell: ({ purpose }) => t(`consents:purpose.${purpose}`) },
    {
      key: 'manner',
      head: t('consents:manner'),
      cell: ({ form, language, companion }) =>
        [t(`consents:form.${form}`), languageOf(language), companion && t('consents:companion')]
          .filter(Boolean)
          .join(t('consents:listMark')),
    },
    {
      key: 'from',
      head: t('consents:from'),
      // Without a day of its own it holds from when it was recorded.
      cell: ({ validFrom, givenAt }) =>
        Date.parse(validFrom) > Date.parse(givenAt) ? format.date(dayInTokyo(new Date(validFrom))) : '',
    },
    {
      key: 'until',
      head: t('consents:until'),
      cell: ({ validUntil }) => (validUntil ? format.date(lastDayOf(validUntil)) : ''),
    },
  ];
  if (consents.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="min-h-11 cursor-pointer py-2 font-bold">
        {t('consents:historyShow', { n: consents.length })}
      </summary>
      <Table
        caption={t('consents:historyCaption')}
        columns={columns}
        rows={consents.toReversed()}
        rowKey={({ id }) => id}
      />
    </details>
  );
}
