import { type ReactNode, useState } from 'react';
import type { MeetingPapersFragment, PaperRowFragment } from '../../graphql/generated/graphql';
import { Empty, Notice, useText } from '../../ui';
import { PaperAdd } from './paper-add';
import { PaperList } from './paper-list';
import { papersOfItem } from './paper-row';

interface Props {
  meeting: MeetingPapersFragment;
  audience?: (paper: PaperRowFragment) => ReactNode;
}

/** What was done last, until the next thing is done. */
function useSaid(onChanged: () => void) {
  const [said, setSaid] = useState('');
  const changed = (now: string): void => {
    setSaid(now);
    onChanged();
  };
  return { notice: said && <Notice tone="success" title={said} />, changed };
}

interface Whole extends Props {
  bodies: readonly { bodyId: string; bodyName: string }[];
  onChanged: () => void;
}

/** The papers of a meeting as a whole, and adding one. */
export function MeetingPaperDesk({ meeting, bodies, audience, onChanged }: Whole) {
  const { t } = useText();
  const { notice, changed } = useSaid(onChanged);
  return (
    <>
      {meeting.papers.length === 0 && <Empty next={t('papers:emptyNext')}>{t('papers:empty')}</Empty>}
      <PaperList papers={meeting.papers} label={t('papers:title')} audience={audience} onChanged={changed} />
      {notice}
      {meeting.mayAddPaper && (
        <PaperAdd meetingId={meeting.id} bodies={bodies} onAdded={(title) => changed(t('papers:added', { title }))} />
      )}
    </>
  );
}

interface OfItem extends Props {
  item: { id: string; number: string };
}

/** The papers of one item, to be read; nothing where there are none. */
export function ItemPapers({ meeting, item }: OfItem) {
  const { t } = useText();
  const papers = papersOfItem(meeting, item.id)?.papers ?? [];
  if (papers.length === 0) return null;
  return (
    <div className="mt-2">
      <p className="text-sm font-bold">{t('papers:title')}</p>
      <PaperList papers={papers} label={t('papers:ofItem', { n: item.number })} />
    </div>
  );
}

/** The papers of one item, and adding one. */
export function ItemPaperDesk({ meeting, item, audience, onChanged }: OfItem & { onChanged: () => void }) {
  const { t } = useText();
  const { notice, changed } = useSaid(onChanged);
  const found = papersOfItem(meeting, item.id);
  if (!found) return null;
  return (
    <div className="mt-2">
      {found.papers.length > 0 && <p className="text-sm font-bold">{t('papers:title')}</p>}
      <PaperList
        papers={found.papers}
        label={t('papers:ofItem', { n: item.number })}
        audience={audience}
        onChanged={changed}
      />
      {notice}
      {found.mayAddPaper && (
        <PaperAdd
          meetingId={meeting.id}
          item={item}
          bodies={[]}
          onAdded={(title) => changed(t('papers:added', { title }))}
        />
      )}
    </div>
  );
}
