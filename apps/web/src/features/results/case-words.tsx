import { type FieldErrors, type UseFormReturn, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { CATEGORIES, type Category } from '#libs/consent';
import type { RecordCaseFragment } from '../../graphql/generated/graphql';
import { Choices, chosenSome, CheckedArea, type Findings, KnownWords, type Say, useText } from '../../ui';

export interface TypedWords {
  text: string;
  categories: string[];
}
export type EntryFindings = Findings<'TEXT'>;

/** Where the words about a case stand in its forms. */
export const WORDS_FIELD = { TEXT: 'text' } as const;

/** The checks of words about a case before they are sent; the server checks them for whoever could be told by them. */
export const wordsSchema = (t: Say, label: string, most: number) => ({
  text: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, t('ui:fieldRequired', { label })),
      z.maxLength(most, t('entries:tooLong', { label, n: most })),
    ),
  categories: chosenSome(t, t('entries:categories')),
});

/** What is sent of them. */
export const wordsInput = ({ text, categories }: TypedWords, findings: EntryFindings) => ({
  text,
  categories: categories as Category[],
  dismissed: findings.dismissed({ TEXT: text }).map(({ start, end, reason }) => ({ start, end, reason })),
});

interface Props {
  // The fields may stand in a larger form; only these two of it are touched.
  form: UseFormReturn<TypedWords, unknown, TypedWords>;
  label: string;
  hint: string;
  rows?: number;
  one: RecordCaseFragment;
  /** In which it is said. */
  conferenceId: string | undefined;
  recordable: readonly Category[];
  findings: EntryFindings;
}

/** Organisations that could read what is marked so; told to who presents the case alone, for others do not know. */
function Reach({ one, conferenceId, marked }: Pick<Props, 'one' | 'conferenceId'> & { marked: readonly string[] }) {
  const { t } = useText();
  const coverage = one.conferences.find(({ id }) => id === conferenceId)?.coverage ?? [];
  if (coverage.length === 0 || marked.length === 0) return null;
  const others = new Map(coverage.map(({ organisation }) => [organisation.id, organisation.name]));
  const open = [...others].filter(([id]) =>
    marked.every((category) =>
      coverage.some(
        (cell) => cell.organisation.id === id && cell.category === category && cell.upTo >= one.publication,
      ),
    ),
  );
  const names = [one.presentingOrganisation.name, ...open.map(([, name]) => name)];
  return <output className="block">{t('entries:reach', { names: names.join(t('consents:listMark')) })}</output>;
}

/** Words about a case: the text, what it tells, who could read it so, and what the check of anonymity found. */
export function CaseWords({ form, label, hint, rows = 5, one, conferenceId, recordable, findings }: Props) {
  const { t } = useText();
  const errors: FieldErrors<TypedWords> = form.formState.errors;
  const marked = useWatch({ control: form.control, name: 'categories' });
  const all = recordable.length === CATEGORIES.length;
  return (
    <>
      <KnownWords findings={findings} />
      <CheckedArea
        findings={findings}
        part="TEXT"
        partName={() => label}
        label={label}
        required
        rows={rows}
        hint={hint}
        error={errors.text?.message}
        {...form.register('text')}
      />
      <Choices
        label={t('entries:categories')}
        name="categories"
        hint={`${t('entries:categoriesHint')}${all ? '' : ` ${t('entries:categoriesSome')}`}`}
        type="checkbox"
        required
        choices={recordable.map((value) => ({ value, label: t(`cases:category.${value}`) }))}
        error={errors.categories?.message}
        register={form.register('categories')}
      />
      <Reach one={one} conferenceId={conferenceId} marked={Array.isArray(marked) ? marked : []} />
    </>
  );
}
