import { useMemo, useState } from 'react';
import { MANDATORY_SECTIONS } from '#libs/consent';
import type { CaseDraftsQuery, CaseSectionName } from '../../graphql/generated/graphql';
import { goTo, LinkButton, Notice, useText } from '../../ui';
import { CheckPanel } from './check-panel';
import { ConfirmStep } from './confirm-step';
import { draftsFrom } from './drafts';
import { SECTIONS_IN_FORM } from './form-parts';
import { type CaseFinding, type Texts, useCaseCheck } from './use-case-check';
import { useDrafts } from './use-drafts';
import { WriteForm } from './write-form';

type Case = NonNullable<CaseDraftsQuery['case']>;

/** Puts the cursor where a telling word stands in the form. */
function rewrite({ part, start, end }: CaseFinding): void {
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[name="${part}"]`);
  field?.focus();
  field?.setSelectionRange(start, end);
}

/** Writing, the check beside it, then reading through and publishing: one step after the other, and back. */
export function WriteDesk({ data }: { data: Case }) {
  const { t } = useText();
  const [begun] = useState(() => draftsFrom(SECTIONS_IN_FORM, data.drafts));
  const desk = useDrafts(data.id, begun);
  const { drafts } = desk;
  const texts = useMemo(
    () => Object.fromEntries(SECTIONS_IN_FORM.map((section) => [section, drafts[section].text])) as Texts,
    [drafts],
  );
  const check = useCaseCheck(data.id, texts, !desk.unsaved);
  const [wanted, setWanted] = useState(false);
  const [attestedAt, setAttestedAt] = useState<string>();
  const [why, setWhy] = useState<string>();
  const [published, setPublished] = useState<number>();
  const putTexts = (next: Texts): void => {
    for (const section of SECTIONS_IN_FORM)
      if (next[section] !== drafts[section].text) desk.change(section, { text: next[section] });
  };
  const missing = (MANDATORY_SECTIONS as readonly CaseSectionName[]).find((name) => drafts[name].text.trim() === '');
  const settled = check.fresh && !desk.unsaved;
  const ready = (): void => {
    setWhy(undefined);
    // Whatever was typed since a check was recorded asks for another.
    setAttestedAt(undefined);
    if (missing) return setWhy(t('caseCheck:mandatory', { section: t(`cases:section.${missing}`) }));
    const [first] = check.open;
    if (first) return document.getElementById(`finding-${first.number}`)?.focus();
    setWanted(true);
    desk.saveNow();
  };
  if (published !== undefined)
    return (
      <>
        <Notice tone="success" title={t('caseCheck:publishDone', { n: published })} />
        <LinkButton to={`/cases/${data.id}`}>{t('cases:one', { code: data.code })}</LinkButton>
      </>
    );
  if (wanted && settled && !missing && check.open.length === 0)
    return (
      <ConfirmStep
        caseId={data.id}
        drafts={drafts}
        texts={texts}
        check={check}
        attestedAt={attestedAt}
        onBack={() => setWanted(false)}
        onFound={() => {
          setWanted(false);
          setWhy(t('caseCheck:serverFound'));
        }}
        onAttested={setAttestedAt}
        onPublished={setPublished}
      />
    );
  return (
    <div className="no-print gap-x-8 lg:grid lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div>
        <p>{t('cases:writeLead')}</p>
        <p className="mt-1">{t('cases:writeHow')}</p>
        <a className="link mt-2 inline-block py-2 lg:hidden" href="#check" onClick={goTo('check')}>
          {t('caseCheck:title')}
        </a>
        <WriteForm caseId={data.id} desk={desk} />
      </div>
      <div className="lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:self-start lg:overflow-y-auto lg:pr-2">
        <CheckPanel check={check} texts={texts} onTexts={putTexts} onRewrite={rewrite} onReady={ready} />
        {why && <Notice tone="error" title={why} />}
        {wanted && !settled && <Notice title={t('caseCheck:unsaved')} />}
      </div>
    </div>
  );
}
