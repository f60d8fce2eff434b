import { hearTabs, tellTabs } from '../graphql';
import { forgetKept } from '../ui';

/* Says only that the screen was hidden in this tab; it ends with the tab. */
const HIDDEN = 'hidden';
const CALENDAR = '/c';

/** Empties this tab at once and puts a plain calendar in its place in the history. */
function vanish(): void {
  forgetKept();
  document.body.replaceChildren();
  document.title = '…';
  sessionStorage.setItem(HIDDEN, '1');
  location.replace(CALENDAR);
}

/** Hides every tab of the app in this browser and ends the session. */
export function hideScreen(): void {
  tellTabs('hidden');
  void fetch('/auth/sign-out', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }).catch(() => undefined);
  vanish();
}

/** After hiding, the Back button of this tab shows the calendar again; true when it leads there. */
export function leaveWhenHidden(): boolean {
  hearTabs((news) => {
    if (news === 'hidden' && location.pathname !== CALENDAR) vanish();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
  if (location.pathname === CALENDAR || !sessionStorage.getItem(HIDDEN)) return false;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'back_forward') {
    sessionStorage.removeItem(HIDDEN);
    return false;
  }
  location.replace(CALENDAR);
  return true;
}
