import { useEffect, useMemo, useRef, useState } from 'react';
import { Letters, type Suggestion, suggestionsFor } from '#libs/anonymise';
import { Button } from '../button';
import { today } from '../format';
import { Notice } from '../notice';
import { useText } from '../text';
import { type PlacedFinding, settlingOf, type Texts } from './finding';
import type { FindingDesk } from './finding-desk';
import { FindingItem } from './finding-item';
import { reword } from './reword';
import { lettersIn, lettersSeen } from './seen-letters';

const AT_ONCE = 10;

/** Letters for the people of some texts: none that stands in them, nor in what was opened of their case. */
export const lettersFor = (texts: Texts<string>, caseId = ''): Letters =>
  new Letters(new Set([...lettersIn(Object.values(texts)), ...lettersSeen(caseId)]));

/** What is put in a place where the same word was reworded in another: its own choice by the same words, or else those. */
const choiceOf = ({ start, end }: PlacedFinding, choices: readonly Suggestion[] | undefined, by: string): Suggestion =>
  choices?.find((one) => one.by === by) ??
  choices?.find((one) => one.by.charAt(0) === by.charAt(0) && /^[Ａ-Ｚ]/.test(by)) ?? { start, end, by };

interface Props<Part extends string> {
  desk: FindingDesk<Part>;
  texts: Texts<Part>;
  onTexts: (texts: Texts<Part>) => void;
  onRewrite: (finding: PlacedFinding<Part>) => void;
  partName: (part: Part) => string;
  /** The part whose findings are told here; of all of them where none is said. */
  only?: Part;
  /** Where several lists belong together, so that a person has one letter in all of them. */
  letters?: Letters | undefined;
  /** The case of which letters are known from what was opened of it. */
  caseId?: string | undefined;
  /** What the ids of this form begin with, where a page has several. */
  scope?: string;
}

/** What still asks for something, in the order of the form; after each act the focus goes on to the next. */
export function FindingList<Part extends string>({
  desk,
  texts,
  onTexts,
  onRewrite,
  partName,
  only,
  letters: shared,
  caseId,
  scope = '',
}: Props<Part>) {
  const { t } = useText();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(AT_ONCE);
  const [done, setDone] = useState<{ said: string; before?: Texts<Part> }>();
  const goOn = useRef(false);
  // The names stay here, so that the same person keeps her letter while the page is open.
  const [own] = useState(() => shared ?? lettersFor(texts, caseId));
  const letters = shared ?? own;
  const suggestions = useMemo(() => {
    const [year = 0, month = 0, day = 0] = today().split('-').map(Number);
    return new Map(
      desk.findings.map((finding) => [
        finding.number,
        suggestionsFor(texts[finding.part], finding, letters, { year, month, day }),
      ]),
    );
  }, [texts, desk.findings, letters]);
  useEffect(() => {
    if (!goOn.current) return;
    goOn.current = false;
    list.current?.querySelector<HTMLButtonElement>('[data-first], li button')?.focus();
  });
  const alike = (finding: PlacedFinding<Part>): PlacedFinding<Part>[] =>
    desk.open.filter(({ word }) => word === finding.word);
  const put = (next: Texts<Part>): void => {
    goOn.current = true;
    onTexts(next);
  };
  const apply = (finding: PlacedFinding<Part>, by: string, everywhere: boolean): void => {
    const instead = new Map<PlacedFinding<Part>, Suggestion>(
      (everywhere ? alike(finding) : [finding]).map((one) => [one, choiceOf(one, suggestions.get(one.number), by)]),
    );
    const { texts: next, found } = reword(texts, desk.findings, instead);
    desk.reworded(next, found);
    setDone({ said: t('caseCheck:applied', { word: by }), before: texts });
    put(next);
  };
  const here = ({ part }: PlacedFinding<Part>): boolean => only === undefined || part === only;
  const open = desk.open.filter(here);
  const settledOnes = desk.findings.filter((finding) => here(finding) && settlingOf(finding, desk.settled));
  return (
    <>
      {done && (
        <Notice title={done.said}>
          {done.before && (
            <Button
              look="quiet"
              onClick={() => {
                onTexts(done.before!);
                setDone({ said: t('caseCheck:undone') });
              }}
            >
              {t('caseCheck:undo')}
            </Button>
          )}
        </Notice>
      )}
      <ul ref={list} aria-label={t('caseCheck:findings')}>
        {open.slice(0, shown).map((finding) => (
          <FindingItem
            key={`${finding.part} ${finding.number}`}
            finding={finding}
            choices={(suggestions.get(finding.number) ?? []).map(({ by }) => by)}
            alike={alike(finding).length}
            partName={partName(finding.part)}
            scope={scope}
            acts={{
              apply,
              rewrite: onRewrite,
              keep: (one, reason, everywhere) => {
                goOn.current = true;
                if (everywhere) desk.settleWord(one.word, { reason });
                else desk.settlePlace(one, { reason });
              },
              dismiss: (one, everywhere) => {
                goOn.current = true;
                if (everywhere) desk.settleWord(one.word, { reason: '' });
                else desk.settlePlace(one, { reason: '' });
              },
            }}
          />
        ))}
      </ul>
      {open.length > shown && (
        <Button className="mt-3" onClick={() => setShown(shown + AT_ONCE)}>
          {t('ui:more')}
        </Button>
      )}
      {settledOnes.length > 0 && (
        <details className="mt-3">
          <summary id={`${scope}findings-done`} className="min-h-11 cursor-pointer py-2 font-bold">
            {t('caseCheck:settled')} ({settledOnes.length})
          </summary>
          <ul>
            {settledOnes.map((finding) => {
              const { reason } = settlingOf(finding, desk.settled)!;
              return (
                <li key={`${finding.part} ${finding.number}`} className="border-b border-solid-gray-420 py-2">
                  <b>{finding.word}</b>{' '}
                  {reason === '' ? t('caseCheck:dismissed') : t('caseCheck:keptBecause', { reason })}{' '}
                  <Button
                    look="quiet"
                    aria-label={`${t('caseCheck:reopen')}: ${finding.word}`}
                    onClick={() => {
                      desk.settlePlace(finding, undefined);
                      desk.settleWord(finding.word, undefined);
                    }}
                  >
                    {t('caseCheck:reopen')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}
