import type { CaseConsentsFragment } from '../../graphql/generated/graphql';

type Row = CaseConsentsFragment['consents'][number];

/** What she signed in one go: its instant, and for which organisations. */
export interface SignedForm {
  readonly id: string;
  readonly givenAt: string;
  readonly recipients: readonly string[];
}

/** The forms that she signed, newest first; each under the id of one of the consents that were recorded with it. */
export function signedForms(consents: readonly Row[]): SignedForm[] {
  const forms = new Map<string, { id: string; givenAt: string; recipients: string[] }>();
  for (const { id, form, givenAt, recipient } of consents) {
    if (form !== 'WRITTEN') continue;
    const known = forms.get(givenAt) ?? { id, givenAt, recipients: [] };
    if (!known.recipients.includes(recipient.name)) known.recipients.push(recipient.name);
    forms.set(givenAt, known);
  }
  return [...forms.values()].toSorted((one, other) => (one.givenAt < other.givenAt ? 1 : -1));
}
