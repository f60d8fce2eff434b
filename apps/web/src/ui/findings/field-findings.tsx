import { useEffect, useRef } from 'react';
import { useFieldId } from '../form';
import { Notice } from '../notice';
import { useText } from '../text';
import { FindingList } from './finding-list';
import { MarkedText } from './marked-text';
import type { Findings } from './use-findings';

interface Props<Part extends string> {
  findings: Findings<Part>;
  /** The part of the form under whose field this stands. */
  part: Part;
  /** What a part of the form is called. */
  partName: (part: Part) => string;
}

/** Under a field: the words of it that could give somebody away, with what may be done with each, and where they stand. */
export function FieldFindings<Part extends string>({ findings, part, partName }: Props<Part>) {
  const { t } = useText();
  const { desk, texts, calls, fields } = findings;
  const id = useFieldId(fields[part]);
  const scope = `${id}-`;
  const first = desk.open[0];
  const goal = first?.part === part ? `${scope}finding-${first.number}` : undefined;
  const goalNow = useRef(goal);
  useEffect(() => {
    goalNow.current = goal;
  });
  useEffect(() => {
    if (calls === 0 || !goalNow.current) return;
    const item = document.getElementById(goalNow.current);
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'center' });
  }, [calls]);
  const here = desk.findings.filter((finding) => finding.part === part);
  if (here.length === 0 && !findings.heard) return null;
  const open = desk.open.filter((finding) => finding.part === part);
  const must = open.filter(({ level }) => level === 'must').length;
  const rewrite = ({ start, end }: { start: number; end: number }): void => {
    const field = document.getElementById(id) as HTMLTextAreaElement | null;
    field?.focus();
    field?.setSelectionRange(start, end);
  };
  return (
    <div data-findings={part}>
      {here.length > 0 && (
        <Notice
          tone={open.length > 0 ? 'warning' : 'notice'}
          title={
            open.length > 0 ? t('caseCheck:leftOf', { must, review: open.length - must }) : t('caseCheck:allSettled')
          }
        >
          <p>{t(open.length > 0 ? 'ui:foundHow' : 'ui:foundDone')}</p>
          {open.some(({ kind }) => kind === 'PER') && <p>{t('caseCheck:lettersApart')}</p>}
        </Notice>
      )}
      <FindingList
        desk={desk}
        texts={texts}
        onTexts={findings.put}
        onRewrite={rewrite}
        partName={partName}
        only={part}
        letters={findings.letters}
        caseId={findings.caseId}
        scope={scope}
      />
      {here.length > 0 && (
        <details className="mt-3 rounded-8 border border-solid-gray-420 px-3">
          <summary className="min-h-11 cursor-pointer py-2 font-bold">
            {t('caseCheck:markedIn', { section: partName(part) })}
          </summary>
          <MarkedText text={texts[part]} findings={here} settled={desk.settled} scope={scope} />
        </details>
      )}
    </div>
  );
}
