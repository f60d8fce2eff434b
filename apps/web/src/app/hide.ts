/* Says only that the screen was hidden in this tab; it ends with the tab. */
const HIDDEN = 'hidden';
const CALENDAR = '/c';

/** Empties the page at once, ends the session, and puts a plain calendar in its place in the history. */
export function hideScreen(): void {
  document.getElementById('root')?.replaceChildren();
  document.title = '…';
  sessionStorage.setItem(HIDDEN, '1');
  void fetch('/auth/sign-out', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }).catch(() => undefined);
  location.replace(CALENDAR);
}

/** After hiding, the Back button of this tab shows the calendar again; true when it leads there. */
export function leaveWhenHidden(): boolean {
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
