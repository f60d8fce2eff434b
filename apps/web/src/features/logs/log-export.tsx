import { useState } from 'react';
import { saveFile } from '../../graphql';
import { Button, Notice, useText } from '../../ui';
import type { AuditFilterValues } from './audit-filter';

/** The entries as a file, narrowed down as on the screen; the server may ask for a fresh sign-in, and records the export. */
export function LogExport({ filter }: { filter: AuditFilterValues }) {
  const text = useText();
  const { t } = text;
  const [state, setState] = useState<{ busy?: boolean; done?: boolean; refused?: string }>({});
  const fetchFile = async (): Promise<void> => {
    if (state.busy) return;
    setState({ busy: true });
    const saved = await saveFile('/log.csv', text, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(filter),
    });
    setState(saved.ok ? { done: true } : { refused: saved.message });
  };
  return (
    <div className="no-print my-4">
      <Button aria-disabled={state.busy || undefined} onClick={() => void fetchFile()}>
        {state.busy ? t('ui:saving') : t('desks:csv')}
      </Button>
      <p className="mt-1 text-sm text-solid-gray-700">{t('desks:csvLead')}</p>
      {state.done && <Notice tone="success" title={t('desks:csvDone')} />}
      {state.refused && <Notice tone="error" title={state.refused} />}
    </div>
  );
}
