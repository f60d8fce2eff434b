/* Evaluated before anything else of the app: the token leaves the address bar and the history at once, and lives in
   this variable only. */
const PATH = '/invitation';
let held = '';

/** Takes the token out of the address, should one stand there. */
export function takeToken(): void {
  if (location.pathname !== PATH || !location.hash) return;
  held = location.hash.slice(1);
  history.replaceState(history.state, '', PATH);
}

/** The token of the invitation that was opened in this tab; empty when there is none. */
export const heldToken = (): string => held;

/** Forgets the token, for it has done its work. */
export const dropToken = (): void => {
  held = '';
};

takeToken();
