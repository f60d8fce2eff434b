import { articleOf, DISCLOSURE_ARTICLES, type DisclosureArticle } from './articles.data';
import type { Category } from './sections';

/** What an organisation answers that is asked for information; NIL says that it holds nothing of the kind. */
export const REQUEST_ANSWERS = ['ACCEPT', 'PARTIAL', 'DECLINE', 'CONSULTING', 'NIL'] as const;
export type RequestAnswerKind = (typeof REQUEST_ANSWERS)[number];

/** Under which name the log keeps that something of a category was opened in a request. */
export const requestSubject = (category: Category): string => `InformationRequest.${category}`;

/** Articles on which a council may ask for information. */
export const REQUEST_ARTICLES: readonly DisclosureArticle[] = DISCLOSURE_ARTICLES.filter(({ council }) => council);

/** The article of that id on which a body that stands on these laws may ask; undefined where it is none of them. */
export function articleFor(
  id: string,
  bases: readonly { readonly law: string; readonly article: string }[],
): DisclosureArticle | undefined {
  const found = articleOf(id);
  const council = found?.council;
  if (!council) return undefined;
  const stands = bases.some(
    ({ law, article }) =>
      law === council.law && new RegExp(`(^|\\D)${council.article}`).test(article.normalize('NFKC')),
  );
  return stands ? found : undefined;
}
