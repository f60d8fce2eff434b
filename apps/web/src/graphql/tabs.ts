/** What the tabs of one browser tell each other; they share a session, so they share its end. */
export type TabNews = 'locked' | 'changed' | 'hidden' | 'active';

const CHANNEL = 'session';
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);

/** Tells the other tabs of this browser. */
export const tellTabs = (news: TabNews): void => channel?.postMessage(news);

/** Listens to the other tabs; returns how to stop. */
export function hearTabs(listener: (news: TabNews) => void): () => void {
  const hear = ({ data }: MessageEvent<TabNews>): void => listener(data);
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
}
