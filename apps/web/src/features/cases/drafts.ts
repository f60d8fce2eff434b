import type { CaseSectionName } from '../../graphql/generated/graphql';

/** Where a section stands between the screen and the server. */
export type DraftState =
  | { readonly at: 'none' }
  | { readonly at: 'saved'; readonly time: string }
  | { readonly at: 'typing' }
  | { readonly at: 'sending' }
  | { readonly at: 'offline' }
  | { readonly at: 'conflict' }
  | { readonly at: 'refused'; readonly why: string };

/** A section as it stands on the screen; `version` is that of the text that the server had last. */
export interface Draft {
  readonly text: string;
  readonly couldNotBeAsked: boolean;
  readonly version: number;
  readonly state: DraftState;
}

export type Drafts = Readonly<Record<CaseSectionName, Draft>>;

interface Stored {
  readonly section: CaseSectionName;
  readonly text: string;
  readonly couldNotBeAsked: boolean;
  readonly savedAt: string;
  readonly version: number;
}

const EMPTY: Draft = { text: '', couldNotBeAsked: false, version: 0, state: { at: 'none' } };

/** The drafts of the form as the server has them; what it has not, is empty. */
export function draftsFrom(sections: readonly CaseSectionName[], stored: readonly Stored[]): Drafts {
  const bySection = new Map(stored.map((draft) => [draft.section, draft]));
  const entries = sections.map((section): [CaseSectionName, Draft] => {
    const draft = bySection.get(section);
    if (!draft) return [section, EMPTY];
    const { text, couldNotBeAsked, version, savedAt } = draft;
    return [section, { text, couldNotBeAsked, version, state: { at: 'saved', time: savedAt } }];
  });
  return Object.fromEntries(entries) as Drafts;
}

/** What is still to be sent, the section typed in first coming first. */
export const isUnsaved = ({ state }: Draft): boolean => state.at !== 'none' && state.at !== 'saved';
