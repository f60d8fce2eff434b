import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { CATEGORIES, type Category, REQUEST_ARTICLES } from '#libs/consent';
import { useCommand } from '../../graphql';
import type { AskingCaseFragment, RequestPart } from '../../graphql/generated/graphql';
import {
  Choices,
  chosen,
  chosenSome,
  DateFields,
  EMPTY_DATE,
  CheckedArea,
  Form,
  KnownWords,
  optionalDate,
  requiredText,
  SelectField,
  type TypedDate,
  useFindings,
  useFormat,
  useKept,
  useText,
} from '../../ui';
import { AskForInformation } from './request-query';

interface Typed {
  organisationIds: string[];
  conferenceId: string;
  article: string;
  categories: string[];
  purpose: string;
  wish: string;
  answerBy: TypedDate;
}

/** Organisations with a reader of the case, and what is open to any of them. */
export function askable({ coverage }: Pick<AskingCaseFragment, 'coverage'>) {
  const houses = new Map(coverage.map(({ organisation }) => [organisation.id, organisation.name]));
  const open = CATEGORIES.filter((one) => coverage.some(({ category, upTo }) => category === one && upTo > 0));
  return { houses: [...houses].map(([value, label]) => ({ value, label })), open };
}

/** The texts of a request, and their fields. */
const PARTS = { PURPOSE: 'purpose', WISH: 'wish' } as const satisfies Partial<Record<RequestPart, keyof Typed>>;

interface Props {
  one: AskingCaseFragment;
  onAsked: (one: AskingCaseFragment, count: number) => void;
}

/** Asks organisations by name: for what, on which law, and what of the case the words tell. */
export function AskForm({ one, onAsked }: Props) {
  const { t, language } = useText();
  const format = useFormat();
  const command = useCommand(AskForInformation);
  const { houses, open } = askable(one);
  const conferences = one.conferences.filter(({ state }) => state !== 'CANCELLED');
  const schema = z.object({
    organisationIds: chosenSome(t, t('requests:whom')),
    conferenceId: chosen(t, t('requests:conference')),
    article: chosen(t, t('requests:legalBasis')),
    categories: chosenSome(t, t('requests:categories')),
    purpose: requiredText(t, t('requests:purpose'), 500),
    wish: requiredText(t, t('requests:wish'), 2_000),
    answerBy: optionalDate(t, t('requests:answerBy')),
  });
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    shouldFocusError: false,
    defaultValues: {
      organisationIds: [],
      conferenceId: conferences.length === 1 ? conferences[0]!.id : '',
      article: REQUEST_ARTICLES.length === 1 ? REQUEST_ARTICLES[0]!.id : '',
      categories: [],
      purpose: '',
      wish: '',
      answerBy: EMPTY_DATE,
    },
  });
  const forget = useKept(form, `request ${one.id}`);
  const findings = useFindings(form as never, PARTS, one.id);
  const { errors } = form.formState;
  const ask = async ({ categories, answerBy, ...values }: z.infer<typeof schema>): Promise<void> => {
    const texts = { PURPOSE: values.purpose, WISH: values.wish };
    if (findings.stop(texts)) return;
    const outcome = await command.run({
      input: {
        ...values,
        ...(answerBy && { answerBy }),
        caseId: one.id,
        categories: categories as Category[],
        dismissed: findings.dismissed(texts),
      },
    });
    if (!outcome.ok) return findings.hear(outcome.refused, texts);
    forget();
    onAsked(outcome.data.askForInformation, values.organisationIds.length);
  };
  const partName = (part: RequestPart): string => t(`requests:part.${part}`);
  return (
    <Form
      form={form}
      onSubmit={ask}
      submit={t('requests:ask')}
      busy={command.busy}
      refused={findings.said(command.refused)}
      sure={({ organisationIds, purpose, wish }) =>
        findings.left({ PURPOSE: purpose, WISH: wish })
          ? undefined
          : {
              ask: t('requests:askSure', { n: organisationIds.length }),
              more: houses
                .filter(({ value }) => organisationIds.includes(value))
                .map(({ label }) => label)
                .join(t('consents:listMark')),
              sure: t('requests:ask'),
            }
      }
    >
      <Choices
        label={t('requests:whom')}
        name="organisationIds"
        hint={t('requests:whomHint')}
        type="checkbox"
        required
        choices={houses}
        error={errors.organisationIds?.message}
        register={form.register('organisationIds')}
      />
      <SelectField
        label={t('requests:conference')}
        required
        options={conferences.map(({ id, code, heldOn }) => ({
          value: id,
          label: t('consents:conferenceOf', { code, date: format.date(heldOn) }),
        }))}
        error={errors.conferenceId?.message}
        {...form.register('conferenceId')}
      />
      <SelectField
        label={t('requests:legalBasis')}
        required
        hint={t('requests:legalBasisHint')}
        options={REQUEST_ARTICLES.map((article) => ({ value: article.id, label: article[language] }))}
        error={errors.article?.message}
        {...form.register('article')}
      />
      <KnownWords findings={findings} />
      <CheckedArea
        findings={findings}
        part="PURPOSE"
        partName={partName}
        label={t('requests:purpose')}
        required
        rows={2}
        hint={t('requests:purposeHint')}
        error={errors.purpose?.message}
        {...form.register('purpose')}
      />
      <CheckedArea
        findings={findings}
        part="WISH"
        partName={partName}
        label={t('requests:wish')}
        required
        hint={t('requests:wishHint')}
        error={errors.wish?.message}
        {...form.register('wish')}
      />
      <Choices
        label={t('requests:categories')}
        name="categories"
        hint={t('requests:categoriesHint')}
        type="checkbox"
        required
        choices={open.map((value) => ({ value, label: t(`cases:category.${value}`) }))}
        error={errors.categories?.message}
        register={form.register('categories')}
      />
      <DateFields
        control={form.control}
        name="answerBy"
        label={t('requests:answerBy')}
        hint={t('requests:answerByHint')}
        error={(errors.answerBy as { message?: string } | undefined)?.message}
      />
    </Form>
  );
}
