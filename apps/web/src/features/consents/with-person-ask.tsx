import { type FormEvent, useState } from 'react';
import { sayOnSheet, sayWithPerson, type SheetLanguage } from '#libs/messages';
import type { CaseConsentsFragment } from '../../graphql/generated/graphql';
import { Button, useFormat } from '../../ui';
import { BigChoice } from './big-choice';
import { type Answers, type Cell, isToAsk, knownAnswer, newRows, type RecipientCells } from './standing';
import { useSpoken } from './with-person-words';

/** What she has chosen so far. */
export interface Chosen {
  readonly cells: Answers;
  readonly conferenceId: string;
  readonly companion: boolean;
}

interface Props {
  recipients: readonly RecipientCells[];
  conferences: CaseConsentsFragment['conferences'];
  chosen: Chosen;
  /** What she had chosen was to something that has changed since. */
  changed: boolean;
  onChosen: (chosen: Chosen) => void;
  onReady: () => void;
}

const KNOW = ['knowRefuse', 'knowStop', 'knowThen', 'knowPast', 'knowDanger', 'knowRecord'] as const;

/** What may be answered: once something was said of this text it can become the other answer, but not unsaid. */
function choicesOf(cell: Cell, language: SheetLanguage) {
  const undecided = knownAnswer(cell) === '' || isToAsk(cell);
  return (['GRANTED', 'REFUSED', ...(undecided ? (['none'] as const) : [])] as const).map((answer) => ({
    value: answer === 'none' ? '' : answer,
    label: sayWithPerson(`answer.${answer}`, language),
  }));
}

function Recipient({
  recipient,
  chosen,
  onChosen,
}: Pick<Props, 'chosen' | 'onChosen'> & { recipient: RecipientCells }) {
  const language = useSpoken();
  const { id, name, cells } = recipient;
  const choose = (category: string, answer: string): void =>
    onChosen({ ...chosen, cells: { ...chosen.cells, [id]: { ...chosen.cells[id], [category]: answer } } });
  return (
    <section className="mt-8" aria-label={name}>
      <h2 className="mb-3 border-b-4 border-black pb-1 text-2xl leading-150 font-bold">
        {sayWithPerson('to', language, { name })}
      </h2>
      <div className="flex flex-col gap-6">
        {cells.map((cell) => (
          <BigChoice
            key={cell.category}
            legend={sayOnSheet(`kind.${cell.category}`, language)}
            hint={sayOnSheet(`example.${cell.category}`, language)}
            value={chosen.cells[id]?.[cell.category] ?? ''}
            choices={choicesOf(cell, language)}
            onChoose={(answer) => choose(cell.category, answer)}
          />
        ))}
      </div>
    </section>
  );
}

/** What she is asked, in the words of the form on paper, and what she should know before she answers. */
export function WithPersonAsk({ recipients, conferences, chosen, changed, onChosen, onReady }: Props) {
  const language = useSpoken();
  const format = useFormat();
  const [trouble, setTrouble] = useState<'nothing' | 'dayMissing'>();
  const byRule = recipients.some(({ cells }) => cells.some(({ standing }) => standing === 'BODY_RULE'));
  const say = (key: Parameters<typeof sayOnSheet>[0]): string => sayOnSheet(key, language);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing =
      newRows(recipients, chosen.cells).length === 0
        ? 'nothing'
        : chosen.conferenceId === ''
          ? 'dayMissing'
          : undefined;
    setTrouble(missing);
    if (!missing) onReady();
  };
  return (
    <form onSubmit={submit} noValidate>
      {changed && (
        <p role="alert" className="mb-6 border-4 border-black p-4 font-bold">
          {sayWithPerson('askAgain', language)}
        </p>
      )}
      <p className="mb-4">{say('consentLead')}</p>
      {(['why', 'how'] as const).map((key) => (
        <div key={key} className="mb-4">
          <h2 className="text-xl font-bold">{say(key)}</h2>
          <p>{say(`${key}Text`)}</p>
        </div>
      ))}
      <p className="mt-6 font-bold">
        {sayWithPerson('choose', language, { rest: sayWithPerson(byRule ? 'restByRule' : 'restClosed', language) })}
      </p>
      {conferences.length > 1 && (
        <div className="mt-6">
          <BigChoice
            legend={sayWithPerson('day', language)}
            value={chosen.conferenceId}
            choices={conferences.map(({ id, heldOn }) => ({ value: id, label: format.date(heldOn) }))}
            onChoose={(conferenceId) => onChosen({ ...chosen, conferenceId })}
          />
        </div>
      )}
      {recipients.map((recipient) => (
        <Recipient key={recipient.id} recipient={recipient} chosen={chosen} onChosen={onChosen} />
      ))}
      <section className="mt-10" aria-label={say('know')}>
        <h2 className="mb-2 text-2xl font-bold">{say('know')}</h2>
        <ul className="flex list-disc flex-col gap-3 pl-7">
          {KNOW.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
      </section>
      <label className="mt-8 flex min-h-14 cursor-pointer items-center gap-4">
        <input
          type="checkbox"
          className="h-7 w-7 shrink-0 accent-black"
          checked={chosen.companion}
          onChange={({ target }) => onChosen({ ...chosen, companion: target.checked })}
        />
        {sayWithPerson('companion', language)}
      </label>
      <p role="alert" className="mt-4 min-h-8 font-bold">
        {trouble && sayWithPerson(trouble, language)}
      </p>
      <Button type="submit" look="primary" className="min-h-16 w-full text-xl">
        {sayWithPerson('next', language)}
      </Button>
    </form>
  );
}
