import { useState } from 'react';
import { sayOnSheet, sayWithPerson } from '#libs/messages';
import { saveFile } from '../../graphql';
import { Button, useText } from '../../ui';
import { useSpoken } from './with-person-words';

/** That it is recorded, that she can stop it, and whether she wants a copy: she may do without. */
export function WithPersonDone({ caseId }: { caseId: string }) {
  const language = useSpoken();
  const text = useText();
  const [copy, setCopy] = useState<'saving' | 'copyTaken' | 'copyLeft' | 'notSaved'>();
  const take = async (): Promise<void> => {
    if (copy === 'saving') return;
    setCopy('saving');
    const saved = await saveFile(`/sheets/${caseId}/2-${language}.pdf`, text);
    setCopy(saved.ok ? 'copyTaken' : 'notSaved');
  };
  return (
    <>
      <p className="mb-6">{sayOnSheet('knowStop', language)}</p>
      <h2 className="mb-2 text-2xl font-bold">{sayWithPerson('copyAsk', language)}</h2>
      <p className="mb-4">{sayOnSheet('receiptHome', language)}</p>
      <div className="flex flex-col gap-3">
        <Button className="min-h-16 w-full text-xl" onClick={() => setCopy('copyLeft')}>
          {sayWithPerson('copyNo', language)}
        </Button>
        <Button
          className="min-h-16 w-full text-xl"
          aria-disabled={copy === 'saving' || undefined}
          onClick={() => void take()}
        >
          {sayWithPerson('copyYes', language)}
        </Button>
      </div>
      <output className="mt-4 block min-h-8 font-bold">{copy && sayWithPerson(copy, language)}</output>
    </>
  );
}
