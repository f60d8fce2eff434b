import { Button, FindingList, KnownField, MarkedText, Notice, Section, useText } from '../../ui';
import { SECTIONS_IN_FORM } from './form-parts';
import type { CaseCheck, CaseFinding, Texts } from './use-case-check';

interface Props {
  check: CaseCheck;
  texts: Texts;
  onTexts: (texts: Texts) => void;
  onRewrite: (finding: CaseFinding) => void;
  /** Goes on to reading it through; says itself why not, where something is left. */
  onReady: () => void;
}

function Running({ check, texts }: { check: CaseCheck; texts: Texts }) {
  const { t } = useText();
  if (check.loading) return t('caseCheck:loading', check.loading);
  if (!check.running) return null;
  if (check.share > 0) return t('caseCheck:share', { n: Math.round(check.share * 100) });
  return t('caseCheck:running', { n: Object.values(texts).filter((text) => text.trim() !== '').length });
}

function Outcome({ check }: { check: CaseCheck }) {
  const { t } = useText();
  if (!check.begun || check.running) return null;
  // Until the last change is checked as well nobody knows whether something is left.
  if (!check.fresh && check.open.length === 0) return t('caseCheck:checkingAgain');
  if (check.findings.length === 0) return t('caseCheck:nothingFound');
  if (check.open.length === 0) return t('caseCheck:allSettled');
  const must = check.open.filter(({ level }) => level === 'must').length;
  return t('caseCheck:leftOf', { must, review: check.open.length - must });
}

/** The check beside the form: what to look for, what was found, the text with its marks, and the way on. */
export function CheckPanel({ check, texts, onTexts, onRewrite, onReady }: Props) {
  const { t } = useText();
  const written = SECTIONS_IN_FORM.filter((section) => texts[section].trim() !== '');
  const marked = written.filter((section) => check.findings.some((finding) => finding.part === section));
  const left = check.open.length;
  const done = left === 0 && check.fresh;
  return (
    <Section title={t('caseCheck:title')} id="check">
      <p className="mb-1">{t('caseCheck:helper')}</p>
      <p className="mb-4 text-sm text-solid-gray-700">{t('caseCheck:missRate')}</p>
      <KnownField known={check.known} onChange={check.setKnown} />
      <div className="mt-4">
        <Button onClick={check.run}>{t(check.begun ? 'caseCheck:again' : 'caseCheck:start')}</Button>
        {!check.begun && <p className="mt-1 text-sm text-solid-gray-700">{t('caseCheck:startLead')}</p>}
      </div>
      <output className="mt-2 block font-bold" data-check={check.running || check.loading ? 'running' : 'still'}>
        <Running check={check} texts={texts} /> <Outcome check={check} />
      </output>
      {check.away && <Notice tone="warning" title={t('caseCheck:unable')} />}
      {check.begun && (
        <>
          <FindingList
            desk={check}
            texts={texts}
            onTexts={onTexts}
            onRewrite={onRewrite}
            partName={(section) => t(`cases:section.${section}`)}
          />
          {marked.map((section) => (
            <details key={section} className="mt-3 rounded-8 border border-solid-gray-420 px-3">
              <summary className="min-h-11 cursor-pointer py-2 font-bold">
                {t('caseCheck:markedIn', { section: t(`cases:section.${section}`) })}
              </summary>
              <MarkedText
                text={texts[section]}
                findings={check.findings.filter((finding) => finding.part === section)}
                settled={check.settled}
              />
            </details>
          ))}
          <Button look={done ? 'primary' : 'secondary'} className="mt-5 w-full" onClick={onReady}>
            {left === 0 ? t('caseCheck:ready') : t('caseCheck:left', { n: left })}
          </Button>
        </>
      )}
    </Section>
  );
}
