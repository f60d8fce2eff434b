import { useState } from 'react';
import { saveFile } from '../../graphql';
import type { ConferencePaperRowFragment } from '../../graphql/generated/graphql';
import { Button, Notice, useFormat, useText } from '../../ui';

/** One's own paper: both of its files. That it was opened is recorded; the server may ask who is there first. */
export function OwnPaper({ paper }: { paper: ConferencePaperRowFragment }) {
  const text = useText();
  const { t } = text;
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const { number, pages, issuedAt, pdfUrl, textUrl } = paper;
  const save = async (url: string): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const saved = await saveFile(url, text);
    setBusy(false);
    setRefused(saved.ok ? undefined : saved.message);
  };
  const files = [
    [pdfUrl, t('conferences:paperPdf'), t('conferences:paperPdfNamed', { n: number })],
    [textUrl, t('conferences:paperText'), t('conferences:paperTextNamed', { n: number })],
  ] as const;
  return (
    <div className="rounded-8 border border-solid-gray-420 px-4 py-3">
      <p className="flex flex-wrap gap-x-3">
        <b>{t('conferences:paperNumber', { n: number })}</b>
        {pages ? <span>{t('minutes:pageCount', { n: pages })}</span> : null}
        {issuedAt && (
          <span>
            {t('minutes:issuedAt')}: {format.instant(issuedAt)}
          </span>
        )}
      </p>
      <p className="mt-2 flex flex-wrap gap-2">
        {files.map(
          ([url, label, named]) =>
            url && (
              <Button key={label} aria-label={named} aria-disabled={busy || undefined} onClick={() => void save(url)}>
                {label}
              </Button>
            ),
        )}
      </p>
      {refused && <Notice tone="error" title={refused} />}
    </div>
  );
}
