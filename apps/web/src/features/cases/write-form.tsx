import { useState } from 'react';
import { useOnce } from '../../graphql';
import type { CaseSectionName } from '../../graphql/generated/graphql';
import { ConflictDialog, Notice, Section, useText } from '../../ui';
import { DraftsQuery } from './draft-query';
import { type Draft, draftsFrom } from './drafts';
import { FORM_PARTS, SECTIONS_IN_FORM } from './form-parts';
import { SectionField } from './section-field';
import type { DraftsDesk } from './use-drafts';

/** Everything that a presentation asks, each part saved for itself. */
export function WriteForm({ caseId, desk }: { caseId: string; desk: DraftsDesk }) {
  const { t } = useText();
  const { again } = useOnce(DraftsQuery, { id: caseId }, false);
  const [compared, setCompared] = useState<{ section: CaseSectionName; theirs: Draft }>();
  const compare = async (section: CaseSectionName): Promise<void> => {
    const data = await again();
    if (data?.case) setCompared({ section, theirs: draftsFrom(SECTIONS_IN_FORM, data.case.drafts)[section] });
  };
  const settle = (keep: 'mine' | 'theirs' | 'both'): void => {
    if (!compared) return;
    const { section, theirs } = compared;
    if (keep === 'both') desk.change(section, { text: `${desk.drafts[section].text}\n${theirs.text}` });
    desk.resolve(section, theirs, keep === 'theirs' ? 'theirs' : 'mine');
    setCompared(undefined);
  };
  return (
    <div>
      <output className="block">
        {desk.waiting && <Notice tone="warning" title={t('cases:draftsWaiting')} />}
        {desk.recovered && !desk.waiting && <Notice title={t('cases:draftsKept')} />}
      </output>
      {FORM_PARTS.map(({ group, sections }) => (
        <Section key={group} title={t(`cases:group.${group}`)}>
          <div className="flex flex-col gap-6">
            {sections.map((section) => (
              <SectionField
                key={section}
                section={section}
                draft={desk.drafts[section]}
                onChange={(change) => desk.change(section, change)}
                onCompare={() => void compare(section)}
              />
            ))}
          </div>
        </Section>
      ))}
      {compared && (
        <ConflictDialog
          texts={[
            {
              label: t(`cases:section.${compared.section}`),
              theirs: compared.theirs.text,
              mine: desk.drafts[compared.section].text,
            },
          ]}
          onKeepBoth={() => settle('both')}
          onMine={() => settle('mine')}
          onTheirs={() => settle('theirs')}
        />
      )}
    </div>
  );
}
