import type { EditionRowFragment, EditionState } from '../../graphql/generated/graphql';
import { buttonClass, type ChipTone, JobCard, useFormat, useText } from '../../ui';

const TONES: Record<EditionState, ChipTone> = { QUEUED: 'todo', RUNNING: 'going', DONE: 'done', FAILED: 'attention' };

function Downloads({ edition }: { edition: EditionRowFragment }) {
  const { t } = useText();
  const { pdfUrl, textUrl, title } = edition;
  if (!pdfUrl && !textUrl) return <p className="text-sm text-solid-gray-700">{t('minutes:notForYou')}</p>;
  return (
    <p className="mt-2 flex flex-wrap gap-2">
      {pdfUrl && (
        <a
          className={buttonClass('secondary')}
          href={pdfUrl}
          download
          aria-label={t('minutes:downloadPdfNamed', { title })}
        >
          {t('minutes:downloadPdf')}
        </a>
      )}
      {textUrl && (
        <a
          className={buttonClass('secondary')}
          href={textUrl}
          download
          aria-label={t('minutes:downloadTextNamed', { title })}
        >
          {t('minutes:downloadText')}
        </a>
      )}
    </p>
  );
}

/** One edition: how far it is, then its files, its number and the check values of what was issued. */
export function EditionCard({ edition }: { edition: EditionRowFragment }) {
  const { t } = useText();
  const format = useFormat();
  const { state, pagesDone, pagesTotal, pages, sha256Pdf, sha256Text } = edition;
  const said = {
    QUEUED: t('minutes:waiting'),
    RUNNING: pagesTotal ? t('minutes:progress', { a: pagesDone, b: pagesTotal }) : t('minutes:progressUnknown'),
    DONE: '',
    FAILED: t('minutes:failed'),
  }[state];
  return (
    <JobCard
      title={edition.title}
      state={t(`enums:edition.${state}`)}
      tone={TONES[state]}
      said={said}
      done={pagesDone}
      total={state === 'RUNNING' ? (pagesTotal ?? null) : null}
    >
      <p className="flex flex-wrap gap-x-3 text-sm text-solid-gray-700">
        <span>{t('minutes:number', { n: edition.number })}</span>
        <span>{t(`enums:editionKind.${edition.kind}`)}</span>
        <span>
          {t('minutes:recipient')}: {edition.recipient.name}
        </span>
        {pages ? <span>{t('minutes:pageCount', { n: pages })}</span> : null}
        {edition.issuedAt && (
          <span>
            {t('minutes:issuedAt')}: {format.instant(edition.issuedAt)}
          </span>
        )}
      </p>
      {state === 'DONE' && <Downloads edition={edition} />}
      {(sha256Pdf || sha256Text) && (
        <details className="mt-2 text-sm">
          <summary className="link cursor-pointer py-1">{t('minutes:hash')}</summary>
          {sha256Pdf && (
            <p className="break-all">
              {t('minutes:hashPdf')}: <span className="font-mono">{sha256Pdf}</span>
            </p>
          )}
          {sha256Text && (
            <p className="break-all">
              {t('minutes:hashText')}: <span className="font-mono">{sha256Text}</span>
            </p>
          )}
        </details>
      )}
    </JobCard>
  );
}
