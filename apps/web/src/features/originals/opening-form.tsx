import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useQuery } from 'urql';
import * as z from 'zod/mini';
import { GROUNDS_FOR_ORIGINALS } from '#libs/consent';
import { useCommand } from '../../graphql';
import type { ExceptionPart, SealedOriginalsQuery } from '../../graphql/generated/graphql';
import {
  CheckedArea,
  chosen,
  Form,
  KnownWords,
  requiredText,
  SelectField,
  useFindings,
  useFormat,
  useKept,
  useText,
} from '../../ui';
import { OpeningArticlesQuery, RequestOpening } from './original-query';

type Sealed = NonNullable<SealedOriginalsQuery['conference']>['sealedOriginals'];

interface Typed {
  editionId: string;
  article: string;
  reason: string;
  necessity: string;
}

interface Props {
  conferenceId: string;
  papers: Sealed;
  onAsked: () => void;
}

/** Asks for the original of one of the reader's recalled papers to be opened. */
export function OpeningForm({ conferenceId, papers, onAsked }: Props) {
  const { t } = useText();
  const format = useFormat();
  const command = useCommand(RequestOpening);
  const [{ data }] = useQuery({ query: OpeningArticlesQuery });
  const schema = z.object({
    editionId: chosen(t, t('originals:paper')),
    article: chosen(t, t('originals:article')),
    reason: requiredText(t, t('originals:reason'), 2_000),
    necessity: requiredText(t, t('originals:necessity'), 2_000),
  });
  const [only] = papers.length === 1 ? papers : [];
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    shouldFocusError: false,
    defaultValues: { editionId: only?.id ?? '', article: '', reason: '', necessity: '' },
  });
  const forget = useKept(form, `opening ${conferenceId}`);
  const findings = useFindings<ExceptionPart>(form as never, { REASON: 'reason', NECESSITY: 'necessity' });
  const { errors } = form.formState;
  const ask = async (typed: z.infer<typeof schema>): Promise<void> => {
    const texts = { REASON: typed.reason, NECESSITY: typed.necessity };
    if (findings.stop(texts)) return;
    const outcome = await command.run({ input: { ...typed, dismissed: findings.dismissed(texts) } });
    if (!outcome.ok) return findings.hear(outcome.refused, texts);
    form.reset();
    forget();
    findings.forget();
    onAsked();
  };
  return (
    <Form
      form={form}
      onSubmit={ask}
      submit={t('originals:ask')}
      busy={command.busy}
      refused={findings.said(command.refused)}
      look="secondary"
    >
      <SelectField
        label={t('originals:paper')}
        required
        options={papers.map(({ id, number, issuedAt }) => ({
          value: id,
          label: t('originals:recalledOne', { n: number, day: format.instant(issuedAt) }),
        }))}
        error={errors.editionId?.message}
        {...form.register('editionId')}
      />
      <SelectField
        label={t('originals:article')}
        required
        options={(data?.disclosureArticles ?? [])
          .filter(({ ground }) => GROUNDS_FOR_ORIGINALS.includes(ground))
          .map(({ id, words, checked }) => ({
            value: id,
            label: checked ? words : t('originals:articleUnchecked', { words }),
          }))}
        error={errors.article?.message}
        {...form.register('article')}
      />
      <KnownWords findings={findings} />
      {(['REASON', 'NECESSITY'] as const).map((part) => {
        const name = findings.fields[part] as 'reason' | 'necessity';
        return (
          <CheckedArea
            key={part}
            findings={findings}
            part={part}
            partName={(one) => t(`originals:part.${one}`)}
            label={t(`originals:${name}`)}
            required
            hint={t('originals:textHint')}
            error={errors[name]?.message}
            {...form.register(name)}
          />
        );
      })}
    </Form>
  );
}
