import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { sayOnSheet, sayWithPerson, type SheetLanguage } from '#libs/messages';
import { useCommand, useMe } from '../../graphql';
import type { CaseConsentsFragment } from '../../graphql/generated/graphql';
import { Button, LinkButton } from '../../ui';
import { ConsentsQuery, OUTDATED, RecordConsents } from './consent-query';
import { answersOf, carriedAnswers, newRows, recipientsIn } from './standing';
import { type Chosen, WithPersonAsk } from './with-person-ask';
import { WithPersonCheck } from './with-person-check';
import { WithPersonDone } from './with-person-done';
import { SpokenLanguage, TAGS } from './with-person-words';

const SPOKEN = ['easy', 'ja', 'en'] as const satisfies readonly SheetLanguage[];
const TITLES = {
  ask: (language: SheetLanguage) => sayOnSheet('consentTitle', language),
  check: (language: SheetLanguage) => sayWithPerson('checkTitle', language),
  done: (language: SheetLanguage) => sayWithPerson('doneTitle', language),
} as const;
type Step = keyof typeof TITLES;

/** Her answers begin with what is known; the day is chosen where there is only one. */
function beginningOf(one: CaseConsentsFragment): Chosen {
  const conferences = askedAbout(one);
  const conferenceId = conferences.length === 1 ? conferences[0]!.id : '';
  return { cells: answersOf(recipientsIn(one, conferenceId)), conferenceId, companion: false };
}

const askedAbout = ({ conferences }: CaseConsentsFragment): CaseConsentsFragment['conferences'] =>
  conferences.filter(({ state }) => state !== 'CANCELLED');

interface TopProps {
  language: SheetLanguage;
  onLanguage: (language: SheetLanguage) => void;
  onHide: () => void;
}

/** The languages, each in its own words, and the way out of sight. */
function Top({ language, onLanguage, onHide }: TopProps) {
  return (
    <div className="mb-6 flex flex-wrap gap-2">
      <fieldset aria-label={sayWithPerson('languages', language)} className="flex flex-wrap gap-2">
        {SPOKEN.map((one) => (
          <Button
            key={one}
            lang={one === 'en' ? 'en' : 'ja'}
            look={one === language ? 'primary' : 'plain'}
            className="text-lg"
            aria-pressed={one === language}
            onClick={() => onLanguage(one)}
          >
            {sayWithPerson(`language.${one}`, language)}
          </Button>
        ))}
      </fieldset>
      <span className="flex-1" />
      <Button look="plain" className="text-lg" onClick={onHide}>
        {sayWithPerson('hide', language)}
      </Button>
    </div>
  );
}

/**
 * What is looked at together with her: the question, her answers organisation by organisation, a look at them, and
 * whether she wants a copy. What she has chosen is in this page alone until she says that it is right. What is before
 * her stays as it was when it was opened, because her answers are to that; where it has changed, she is asked anew.
 */
export function WithPersonDesk({ opened, onHide }: { opened: CaseConsentsFragment; onHide: () => void }) {
  const me = useMe();
  const client = useClient();
  const command = useCommand(RecordConsents);
  const [one, setOne] = useState(opened);
  const [changed, setChanged] = useState(false);
  const conferences = askedAbout(one);
  const [language, setLanguage] = useState<SheetLanguage>('easy');
  const [step, setStep] = useState<Step>('ask');
  const [chosen, setChosen] = useState<Chosen>(() => beginningOf(opened));
  const recipients = recipientsIn(one, chosen.conferenceId);
  /** Another conference begins with what is known of that one. */
  const choose = (next: Chosen): void =>
    setChosen(
      next.conferenceId === chosen.conferenceId
        ? next
        : { ...next, cells: carriedAnswers(recipients, recipientsIn(one, next.conferenceId), next.cells) },
    );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'ja';
    document.title = sayOnSheet('title', language);
  }, [language]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [step]);
  const ready = one.publication > 0 && recipients.length > 0 && conferences.length > 0;
  const rows = newRows(recipients, chosen.cells);
  const record = async (): Promise<void> => {
    const { conferenceId, companion } = chosen;
    const outcome = await command.run({
      input: {
        caseId: one.id,
        conferenceId,
        companion,
        purpose: 'CASE_CONFERENCE',
        form: 'ELECTRONIC',
        explainedByStaffId: me.staffId,
        language: TAGS[language],
        publication: one.publication,
        refusalCount: one.refusalCount,
        rows,
      },
    });
    if (outcome.ok) setStep('done');
    else if (OUTDATED.includes(outcome.refused.code)) await askAnew();
  };
  const askAnew = async (): Promise<void> => {
    const variables = { id: one.id };
    const { data } = await client.query(ConsentsQuery, variables, { requestPolicy: 'network-only' }).toPromise();
    if (!data?.case) return;
    setOne(data.case);
    setChosen(beginningOf(data.case));
    setChanged(true);
    setStep('ask');
  };
  return (
    <SpokenLanguage value={language}>
      <div className="text-xl leading-175" translate="no">
        <Top language={language} onLanguage={setLanguage} onHide={onHide} />
        <h1 ref={heading} tabIndex={-1} className="mb-4 text-3xl leading-150 font-bold">
          {TITLES[step](language)}
        </h1>
        {!ready && <p>{sayWithPerson('notReady', language)}</p>}
        {ready && step === 'ask' && (
          <WithPersonAsk
            recipients={recipients}
            conferences={conferences}
            chosen={chosen}
            changed={changed}
            onChosen={choose}
            onReady={() => {
              setChanged(false);
              setStep('check');
            }}
          />
        )}
        {ready && step === 'check' && (
          <WithPersonCheck
            recipients={recipients}
            rows={rows}
            busy={command.busy}
            refused={command.refused !== undefined}
            onBack={() => setStep('ask')}
            onSure={() => void record()}
          />
        )}
        {step === 'done' && <WithPersonDone caseId={one.id} />}
        <LinkButton look="quiet" className="mt-10 text-lg" to={`/cases/${one.id}/consents`} replace>
          {sayWithPerson('back', language)}
        </LinkButton>
      </div>
    </SpokenLanguage>
  );
}
