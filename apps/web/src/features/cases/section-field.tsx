import { CATEGORY_OF, MANDATORY_SECTIONS } from '#libs/consent';
import type { CaseSectionName } from '../../graphql/generated/graphql';
import { Button, Checkbox, TextArea, type Say, useFormat, useText } from '../../ui';
import type { Draft, DraftState } from './drafts';
import { LONGEST, SHORT_SECTIONS } from './form-parts';
import { InvolvedKinds } from './involved-kinds';

interface Props {
  section: CaseSectionName;
  draft: Draft;
  onChange: (change: Partial<Pick<Draft, 'text' | 'couldNotBeAsked'>>) => void;
  onCompare: () => void;
}

function stateWords(t: Say, state: DraftState, instant: (iso: string) => string): string {
  if (state.at === 'saved') return t('cases:draft.saved', { time: instant(state.time) });
  if (state.at === 'refused') return t('cases:draft.refused', { why: state.why });
  return t(`cases:draft.${state.at}`);
}

/** One part of the form with what it is for, its kind of information, and whether it is saved. */
export function SectionField({ section, draft, onChange, onCompare }: Props) {
  const { t } = useText();
  const format = useFormat();
  const mandatory = (MANDATORY_SECTIONS as readonly CaseSectionName[]).includes(section);
  const { text, couldNotBeAsked, state } = draft;
  const trouble = state.at === 'offline' || state.at === 'conflict' || state.at === 'refused';
  return (
    <div>
      <TextArea
        label={t(`cases:section.${section}`)}
        name={section}
        hint={t(couldNotBeAsked ? 'cases:hint.PERSONS_VIEW.why' : `cases:hint.${section}`)}
        required={mandatory}
        rows={SHORT_SECTIONS.has(section) ? 2 : 5}
        autoComplete="off"
        spellCheck={false}
        value={text}
        error={text.length > LONGEST ? t('cases:tooLong', { n: text.length }) : undefined}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      {section === 'INVOLVED_KINDS' && <InvolvedKinds text={text} onText={(next) => onChange({ text: next })} />}
      {section === 'PERSONS_VIEW' && (
        <Checkbox
          label={t('cases:couldNotBeAsked')}
          name="couldNotBeAsked"
          checked={couldNotBeAsked}
          onChange={(event) => onChange({ couldNotBeAsked: event.target.checked })}
        />
      )}
      <p className={`mt-1 text-sm ${trouble ? 'font-bold text-solid-gray-900' : 'text-solid-gray-700'}`}>
        {t('cases:categoryOf', { name: t(`cases:category.${CATEGORY_OF[section]}`) })}
        <span aria-hidden="true">｜</span>
        <span data-draft={state.at}>{stateWords(t, state, format.instant)}</span>
      </p>
      {state.at === 'conflict' && (
        <Button className="mt-1 min-h-11" onClick={onCompare}>
          {t('cases:draftResolve')}
        </Button>
      )}
    </div>
  );
}
