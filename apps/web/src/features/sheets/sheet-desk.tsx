import { useState } from 'react';
import { SHEET_KINDS, type SheetKind, type SheetLanguage, sheetLanguagesOf } from '#libs/messages';
import { saveFile } from '../../graphql';
import { Button, Notice, useText } from '../../ui';

interface Told {
  readonly kind: SheetKind;
  readonly language: SheetLanguage;
  /** Absent while it is being made, null once it is kept. */
  readonly refused?: string | null;
}

/** The papers of a case, each as a file in the language in which it will be read out. */
export function SheetDesk({ caseId }: { caseId: string }) {
  const text = useText();
  const { t } = text;
  const [told, setTold] = useState<Told>();
  const busy = told && told.refused === undefined;
  const take = async (kind: SheetKind, language: SheetLanguage): Promise<void> => {
    if (busy) return;
    setTold({ kind, language });
    const saved = await saveFile(`/sheets/${caseId}/${SHEET_KINDS.indexOf(kind) + 1}-${language}.pdf`, text);
    setTold({ kind, language, refused: saved.ok ? null : saved.message });
  };
  return (
    <>
      <p>{t('sheets:lead')}</p>
      <ul className="mt-4 flex flex-col gap-4">
        {SHEET_KINDS.map((kind) => {
          const name = t(`sheets:kind.${kind}`);
          const own = told?.kind === kind ? told : undefined;
          return (
            <li key={kind} className="rounded-12 border border-solid-gray-420 px-4 py-3">
              <h3 className="font-bold">{name}</h3>
              <p className="mb-2">{t(`sheets:about.${kind}`)}</p>
              <p className="flex flex-wrap gap-2">
                {sheetLanguagesOf(kind).map((one) => {
                  const language = t(`sheets:language.${one}`);
                  const making = busy && own?.language === one;
                  return (
                    <Button
                      key={one}
                      aria-label={making ? undefined : t('sheets:takeNamed', { name, language })}
                      aria-disabled={busy || undefined}
                      onClick={() => void take(kind, one)}
                    >
                      {making ? t('sheets:taking') : t('sheets:take', { language })}
                    </Button>
                  );
                })}
              </p>
              {own?.refused === null && <Notice tone="success" title={t('sheets:taken', { name })} />}
              {own?.refused && <Notice tone="error" title={own.refused} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}
