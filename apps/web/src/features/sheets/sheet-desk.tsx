import { useState } from 'react';
import { SHEET_KINDS } from '#libs/messages';
import { saveFile } from '../../graphql';
import { Button, Notice, useText } from '../../ui';
import { addressOf, type SheetFile, SheetItem, type SheetTalk, type ToldSheet } from './sheet-item';

/** The consents of a case as data for another system. */
function RecordItem({ caseId }: { caseId: string }) {
  const text = useText();
  const { t } = text;
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ refused: string | null }>();
  const name = t('sheets:record');
  const take = async (): Promise<void> => {
    if (busy) return;
    setTold(undefined);
    setBusy(true);
    const saved = await saveFile(`/sheets/${caseId}/6.json`, text);
    setBusy(false);
    setTold({ refused: saved.ok ? null : saved.message });
  };
  return (
    <li className="rounded-12 border border-solid-gray-420 px-4 py-3">
      <h3 className="font-bold">{name}</h3>
      <p className="mb-2">{t('sheets:recordAbout')}</p>
      <Button
        aria-label={busy ? undefined : t('sheets:recordTakeNamed', { name })}
        aria-disabled={busy || undefined}
        onClick={() => void take()}
      >
        {t(busy ? 'sheets:taking' : 'sheets:recordTake')}
      </Button>
      {told?.refused === null && <Notice tone="success" title={t('sheets:recordTaken', { name })} />}
      {told?.refused && <Notice tone="error" title={told.refused} />}
    </li>
  );
}

/** The papers of a case, each as a file in the language in which it will be read out. */
export function SheetDesk({ caseId, conferences }: { caseId: string; conferences: readonly SheetTalk[] }) {
  const text = useText();
  const { t } = text;
  const [told, setTold] = useState<ToldSheet>();
  const planned = conferences.filter(({ state }) => state === 'PLANNED');
  const take = async (file: SheetFile): Promise<void> => {
    if (told && told.refused === undefined) return;
    setTold(file);
    const saved = await saveFile(addressOf(caseId, file), text);
    setTold({ ...file, refused: saved.ok ? null : saved.message });
  };
  return (
    <>
      <p>{t('sheets:lead')}</p>
      <ul className="mt-4 flex flex-col gap-4">
        {SHEET_KINDS.map((kind) => (
          <SheetItem
            key={kind}
            kind={kind}
            talks={kind === 'CONSENT' && planned.length > 1 ? planned : []}
            told={told}
            onTake={(file) => void take(file)}
          />
        ))}
        <RecordItem caseId={caseId} />
      </ul>
    </>
  );
}
