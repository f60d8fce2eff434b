import { useState } from 'react';
import { useQuery } from 'urql';
import { Loaded, useCommand } from '../../graphql';
import { Button, Notice, useText } from '../../ui';
import { EditionCard } from './edition-card';
import { IssueForOthers } from './issue-for-others';
import { IssueMinutes, PreviewQuery } from './edition-row';
import { useEditions } from './use-editions';

type Of = { seriesId: string } | { meetingId: string };

function Preview({ of }: { of: Of }) {
  const { t } = useText();
  const [result, again] = useQuery({ query: PreviewQuery, variables: of });
  return (
    <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
      {({ minutesPreview }) =>
        minutesPreview && (
          <section aria-label={t('minutes:previewTitle')} className="mt-3 rounded-8 border border-solid-gray-420">
            <p className="border-b border-solid-gray-420 bg-solid-gray-50 px-4 py-2 text-sm">
              {t('minutes:previewTitle')}
            </p>
            <div className="px-4 py-3 leading-170 whitespace-pre-wrap">{minutesPreview.text}</div>
          </section>
        )
      }
    </Loaded>
  );
}

interface Props {
  of: Of;
  /** Organisations to which the reader may send editions besides its own. */
  others?: readonly { id: string; name: string }[];
}

/** Preview, issue, progress and download of the minutes of one meeting or one series, all for the reader's organisation. */
export function MinutesDesk({ of, others = [] }: Props) {
  const { t } = useText();
  const [preview, setPreview] = useState(false);
  const issue = useCommand(IssueMinutes);
  const [started, setStarted] = useState(false);
  const { result, again, making } = useEditions(of);
  const start = async (): Promise<void> => {
    if (issue.busy) return;
    const outcome = await issue.run({ input: of });
    if (!outcome.ok) return;
    setStarted(true);
    again();
  };
  const count = result.data?.editions.nodes.length ?? 0;
  return (
    <div>
      <p className="mb-3">{t('minutes:issueLead')}</p>
      <div className="flex flex-wrap gap-2">
        <Button aria-expanded={preview} onClick={() => setPreview(!preview)}>
          {preview ? t('minutes:previewHide') : t('minutes:preview')}
        </Button>
        <Button look="primary" onClick={() => void start()} aria-disabled={issue.busy || undefined}>
          {issue.busy ? t('ui:saving') : t('minutes:issue')}
        </Button>
      </div>
      {others.length > 0 && (
        <IssueForOthers
          of={of}
          organisations={others}
          onIssued={() => {
            setStarted(true);
            again();
          }}
        />
      )}
      {issue.refused && <Notice tone="error" title={issue.refused.message} />}
      <output className="block mt-2">
        {started && (making ? t('minutes:issued') : count > 0 ? t('minutes:ready') : '')}
      </output>
      <Loaded result={result} again={again}>
        {({ editions }) => (
          <ul className="mt-4 flex flex-col gap-3">
            {editions.nodes.map((edition) => (
              <li key={edition.id}>
                <EditionCard edition={edition} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {preview && <Preview of={of} />}
    </div>
  );
}
