import { useCallback } from 'react';
import { Leased, useLease, useOnce } from '../../graphql';
import type { CaseLeaseQuery as Lease, CaseTextQuery as Data } from '../../graphql/generated/graphql';
import { Button, ErrorState, Loading, StatusChip, useLettersOf, useText } from '../../ui';
import { CaseLeaseQuery, CaseTextQuery } from './case-query';

type Sections = NonNullable<Data['case']>['sections'];

function SectionTexts({ sections }: { sections: Sections }) {
  const { t } = useText();
  return (
    <dl className="no-print mt-4">
      {sections.map(({ section, category, state, text, couldNotBeAsked, publishedIn }) => (
        <div key={section} className="border-b border-solid-gray-420 py-3">
          <dt>
            <b>{t(`cases:section.${section}`)}</b>{' '}
            <span className="text-sm text-solid-gray-700">
              {t('cases:categoryOf', { name: t(`cases:category.${category}`) })}
              {publishedIn !== null && publishedIn !== undefined && `｜${t('cases:publishedIn', { n: publishedIn })}`}
            </span>
          </dt>
          <dd className="whitespace-pre-wrap" translate="no">
            {couldNotBeAsked && (
              <>
                <StatusChip tone="plain">{t('cases:couldNotBeAskedChip')}</StatusChip>{' '}
              </>
            )}
            {state === 'OPEN' ? text : t(state === 'REPLACED' ? 'cases:replaced' : 'cases:withheld')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is open to the reader: sections, each with the publication that its text is from. */
const openIn = (told: Data | Lease): string[] =>
  (told.case?.sections ?? [])
    .filter(({ state }) => state === 'OPEN')
    .map(({ section, publishedIn }) => `${section} ${publishedIn}`);

function OpenText({ id, onClose, onEnd }: { id: string; onClose: () => void; onEnd: () => void }) {
  const { t } = useText();
  const { data, refused, again } = useOnce(CaseTextQuery, { id });
  const isOpen = useCallback(
    (told: Lease) => {
      const open = openIn(told);
      return Boolean(told.case) && (!data || openIn(data).every((one) => open.includes(one)));
    },
    [data],
  );
  useLease(CaseLeaseQuery, { id }, { active: Boolean(data?.case), isOpen, onEnd });
  useLettersOf(
    id,
    data?.case?.sections.map(({ text }) => text ?? ''),
  );
  if (refused) return <ErrorState message={refused.message} again={() => void again()} />;
  if (!data) return <Loading />;
  const sections = data.case?.sections ?? [];
  return (
    <>
      {sections.length === 0 && <p className="mt-4">{t('cases:nothingPublished')}</p>}
      {sections.length > 0 && sections.every(({ state }) => state !== 'OPEN') && (
        <p className="mt-4">{t('cases:withheldAll')}</p>
      )}
      <SectionTexts sections={sections} />
      <Button className="mt-4" onClick={onClose}>
        {t('cases:close')}
      </Button>
    </>
  );
}

/** The reader's own edition, which goes when the server is not heard. */
export function CaseText({ id }: { id: string }) {
  const { t } = useText();
  return (
    <>
      <p className="hidden print:block">{t('cases:noPrint')}</p>
      <Leased lead={t('cases:openLead')} label={t('cases:open')}>
        {(ways) => <OpenText id={id} {...ways} />}
      </Leased>
    </>
  );
}
