import { Fragment } from 'react';
import { goTo } from '../go-to';
import { useText } from '../text';
import { type PlacedFinding, type Settled, settlingOf } from './finding';

/* Double line for what must change, dashed for what is looked at, thin for what is settled: the word says the same. */
const LOOKS = {
  must: 'border-b-4 border-double border-red-900 bg-red-50',
  review: 'border-b-2 border-dashed border-warning-yellow-2 bg-yellow-50',
  settled: 'border-b border-solid border-green-800 bg-white',
};

const target = (scope: string, { number }: PlacedFinding, done: boolean): string =>
  done ? `${scope}findings-done` : `${scope}finding-${number}`;

interface Props {
  text: string;
  findings: readonly PlacedFinding[];
  settled: Settled;
  /** What the ids of this form begin with, where a page has several. */
  scope?: string;
}

/** A text in which every telling word bears its number and level in words, and leads to what is said of it. */
export function MarkedText({ text, findings, settled, scope = '' }: Props) {
  const { t } = useText();
  return (
    <p className="leading-[2.2] whitespace-pre-wrap" translate="no">
      {findings.map((finding, at) => {
        const before = text.slice(findings[at - 1]?.end ?? 0, finding.start);
        const done = settlingOf(finding, settled) !== undefined;
        const level = done ? t('caseCheck:settled') : t(`caseCheck:level.${finding.level}`);
        return (
          <Fragment key={finding.number}>
            {before}
            <mark
              id={`${scope}mark-${finding.number}`}
              className={`text-solid-gray-900 ${LOOKS[done ? 'settled' : finding.level]}`}
            >
              {finding.word}
              <a
                className="link ml-0.5 px-0.5 text-xs font-bold whitespace-nowrap"
                href={`#${target(scope, finding, done)}`}
                onClick={goTo(target(scope, finding, done))}
                aria-label={t('caseCheck:mark', {
                  n: finding.number,
                  level,
                  kind: t(`caseCheck:kind.${finding.kind}`),
                })}
              >
                {finding.number} {level}
              </a>
            </mark>
          </Fragment>
        );
      })}
      {text.slice(findings.at(-1)?.end ?? 0)}
    </p>
  );
}
