import { useEffect, useRef } from 'react';
import { Button } from './button';
import { useText } from './text';

/** One field in the two versions that meet. */
export interface ConflictText {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

interface Props {
  texts: readonly ConflictText[];
  onKeepBoth: () => void;
  onMine: () => void;
  onTheirs: () => void;
}

/** Both texts side by side and three ways on; nothing is lost whichever is taken. */
export function ConflictDialog({ texts, onKeepBoth, onMine, onTheirs }: Props) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const changed = texts.filter(({ theirs, mine }) => theirs !== mine);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="conflict-title"
      onCancel={(event) => {
        event.preventDefault();
        onKeepBoth();
      }}
      className="m-auto w-[min(48rem,calc(100vw-2rem))] rounded-12 border-2 border-solid-gray-900 bg-white p-5"
    >
      <h2 id="conflict-title" className="text-xl font-bold">
        {t('ui:conflictTitle')}
      </h2>
      <p>{t('ui:conflictLead')}</p>
      {(changed.length > 0 ? changed : texts).map(({ label, theirs, mine }) => (
        <div key={label} className="mt-4 grid gap-3 sm:grid-cols-2">
          <p className="font-bold sm:col-span-2">{label}</p>
          <div className="rounded-8 border border-solid-gray-536 p-3">
            <p className="text-sm text-solid-gray-700">{t('ui:conflictTheirs')}</p>
            <p className="whitespace-pre-wrap">{theirs || t('ui:none')}</p>
          </div>
          <div className="rounded-8 border border-dashed border-solid-gray-536 p-3">
            <p className="text-sm text-solid-gray-700">{t('ui:conflictMine')}</p>
            <p className="whitespace-pre-wrap">{mine || t('ui:none')}</p>
          </div>
        </div>
      ))}
      <div className="mt-5 flex flex-wrap gap-3">
        <Button onClick={onKeepBoth}>{t('ui:conflictKeepBoth')}</Button>
        <Button onClick={onMine}>{t('ui:conflictUseMine')}</Button>
        <Button onClick={onTheirs}>{t('ui:conflictUseTheirs')}</Button>
      </div>
    </dialog>
  );
}

/** What a conflict's present row holds in a field, as text; lists one entry a line. */
export function conflictText(value: unknown): string {
  if (Array.isArray(value)) return value.map(conflictText).join('\n');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
