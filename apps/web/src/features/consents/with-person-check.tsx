import { sayOnSheet, sayWithPerson } from '#libs/messages';
import { Button } from '../../ui';
import type { AnsweredRow, RecipientCells } from './standing';
import { useSpoken } from './with-person-words';

interface Props {
  recipients: readonly RecipientCells[];
  rows: readonly AnsweredRow[];
  busy: boolean;
  refused: boolean;
  onBack: () => void;
  onSure: () => void;
}

/** Her answers once more in words, before they are recorded. */
export function WithPersonCheck({ recipients, rows, busy, refused, onBack, onSure }: Props) {
  const language = useSpoken();
  return (
    <>
      <p className="mb-4">{sayWithPerson('checkLead', language)}</p>
      {recipients.map(({ id, name }) => {
        const own = rows.filter((row) => row.recipientOrganisationId === id);
        if (own.length === 0) return null;
        return (
          <section key={id} className="mt-6" aria-label={name}>
            <h2 className="mb-2 border-b-4 border-black pb-1 text-2xl leading-150 font-bold">
              {sayWithPerson('to', language, { name })}
            </h2>
            <dl>
              {own.map(({ category, decision }) => (
                <div key={category} className="flex flex-wrap gap-x-6 border-b border-solid-gray-420 py-3">
                  <dt className="font-bold">{sayOnSheet(`kind.${category}`, language)}</dt>
                  <dd>{sayWithPerson(`answer.${decision}`, language)}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      <p role="alert" className="mt-4 min-h-8 font-bold">
        {refused && sayWithPerson('notSaved', language)}
      </p>
      <div className="flex flex-col gap-3">
        <Button
          look="primary"
          className="min-h-16 w-full text-xl"
          aria-disabled={busy || undefined}
          onClick={() => !busy && onSure()}
        >
          {sayWithPerson(busy ? 'saving' : 'sure', language)}
        </Button>
        <Button className="min-h-16 w-full text-xl" onClick={onBack}>
          {sayWithPerson('change', language)}
        </Button>
      </div>
    </>
  );
}
