import type { PreviewWholeFragment } from '../../graphql/generated/graphql';
import { Notice, Section, useText } from '../../ui';
import { PreviewCompare } from './preview-compare';
import { Effects, Numbering, SharedOrganisations, SharedTopics } from './preview-shared';

/** The computed preview of a merge: what is common, what differs, what each would gain or lose, how it would be counted. */
export function PreviewView({ preview, title }: { preview: PreviewWholeFragment; title: string }) {
  const { t } = useText();
  return (
    <Section title={title}>
      <PreviewCompare preview={preview} />
      {preview.obstacles.length > 0 && (
        <Notice tone="warning" title={t('series:obstacles')}>
          <ul className="list-disc pl-5">
            {preview.obstacles.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <SharedOrganisations preview={preview} />
      <SharedTopics preview={preview} />
      <h3 className="mt-5 mb-1 font-bold">{t('series:numbering')}</h3>
      <Numbering preview={preview} />
      <h3 className="mt-5 mb-1 font-bold">{t('series:effects')}</h3>
      <Effects preview={preview} />
    </Section>
  );
}
