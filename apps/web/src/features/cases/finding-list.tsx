import { useEffect, useMemo, useRef, useState } from 'react';
import { Letters, suggestionFor } from '#libs/anonymise';
import { Button, Notice, today, useText } from '../../ui';
import { FindingItem } from './finding-item';
import { type CaseFinding, settlingOf } from './findings';
import { reword } from './reword';
import type { CaseCheck, Texts } from './use-case-check';

const AT_ONCE = 10;

/** Letters that the writer gave to somebody, in full width as they are given here. */
const lettersIn = (texts: readonly string[]): Set<string> =>
  new Set(
    texts.flatMap((text) => [...text.matchAll(/[Ａ-Ｚ]|[A-Z](?=\u3055\u3093)/g)].map(([letter]) => fullWidth(letter))),
  );

const fullWidth = (letter: string): string =>
  letter < 'Ａ' ? String.fromCharCode(letter.charCodeAt(0) + 'Ａ'.charCodeAt(0) - 'A'.charCodeAt(0)) : letter;

interface Props {
  check: CaseCheck;
  texts: Texts;
  onTexts: (texts: Texts) => void;
  onRewrite: (finding: CaseFinding) => void;
}

/** What still asks for something, in the order of the form; after each act the focus goes on to the next. */
export function FindingList({ check, texts, onTexts, onRewrite }: Props) {
  const { t } = useText();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(AT_ONCE);
  const [done, setDone] = useState<{ said: string; before?: Texts }>();
  const goOn = useRef(false);
  // The names stay here, so that the same person keeps her letter while the page is open.
  const [letters] = useState(() => new Letters(lettersIn(Object.values(texts))));
  const suggestions = useMemo(() => {
    const [year = 0, month = 0, day = 0] = today().split('-').map(Number);
    return new Map(
      check.findings.map((finding) => [
        finding.number,
        suggestionFor(texts[finding.section], finding, letters, { year, month, day }) ?? null,
      ]),
    );
  }, [texts, check.findings, letters]);
  useEffect(() => {
    if (!goOn.current) return;
    goOn.current = false;
    list.current?.querySelector<HTMLButtonElement>('[data-first], li button')?.focus();
  });
  const alike = (finding: CaseFinding): CaseFinding[] => check.open.filter(({ word }) => word === finding.word);
  const put = (next: Texts): void => {
    goOn.current = true;
    onTexts(next);
  };
  const apply = (finding: CaseFinding, everywhere: boolean): void => {
    const by = suggestions.get(finding.number);
    if (by === undefined || by === null) return;
    const { texts: next, found } = reword(texts, check.findings, new Set(everywhere ? alike(finding) : [finding]), by);
    check.reworded(next, found);
    setDone({ said: t('caseCheck:applied', { word: by }), before: texts });
    put(next);
  };
  const settledOnes = check.findings.filter((finding) => settlingOf(finding, check.settled));
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
        {check.open.slice(0, shown).map((finding) => (
          <FindingItem
            key={`${finding.key} ${finding.start}`}
            finding={finding}
            suggestion={suggestions.get(finding.number) ?? null}
            alike={alike(finding).length}
            acts={{
              apply,
              rewrite: onRewrite,
              keep: (one, reason) => {
                goOn.current = true;
                check.settlePlace(one, { reason });
              },
              dismiss: (one, everywhere) => {
                goOn.current = true;
                if (everywhere) check.settleWord(one.word, { reason: '' });
                else check.settlePlace(one, { reason: '' });
              },
            }}
          />
        ))}
      </ul>
      {check.open.length > shown && (
        <Button className="mt-3" onClick={() => setShown(shown + AT_ONCE)}>
          {t('ui:more')}
        </Button>
      )}
      {settledOnes.length > 0 && (
        <details className="mt-3">
          <summary id="findings-done" className="min-h-11 cursor-pointer py-2 font-bold">
            {t('caseCheck:settled')} ({settledOnes.length})
          </summary>
          <ul>
            {settledOnes.map((finding) => {
              const { reason } = settlingOf(finding, check.settled)!;
              return (
                <li key={`${finding.key} ${finding.start}`} className="border-b border-solid-gray-420 py-2">
                  <b>{finding.word}</b>{' '}
                  {reason === '' ? t('caseCheck:dismissed') : t('caseCheck:keptBecause', { reason })}{' '}
                  <Button
                    look="quiet"
                    aria-label={`${t('caseCheck:reopen')}: ${finding.word}`}
                    onClick={() => {
                      check.settlePlace(finding, undefined);
                      check.settleWord(finding.word, undefined);
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
