import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import type { PeopleToHandOverQuery } from '../../graphql/generated/graphql';
import { chosen, Form, SelectField, today, useText } from '../../ui';
import type { Pair } from './hand-over-query';
import { usePersonName } from './person-name';

type Posts = PeopleToHandOverQuery['posts'];

interface Props {
  posts: Posts;
  /** The post that was asked for by the page one comes from. */
  from: string;
  onChosen: (pair: Pair) => void;
}

/** Whose work goes to whom; a person may give who has left already, and nobody receives from themselves. */
export function ChoosePair({ posts, from, onChosen }: Props) {
  const { t } = useText();
  const nameOf = usePersonName();
  const day = today();
  const staffOf = (id: string): string | undefined => posts.find((post) => post.id === id)?.staffId;
  const schema = z.object({ from: chosen(t, t('handOver:from')), to: chosen(t, t('handOver:to')) }).check(
    z.refine((pair) => !pair.from || !pair.to || staffOf(pair.from) !== staffOf(pair.to), {
      message: t('handOver:same'),
      path: ['to'],
    }),
  );
  const form = useForm<Pair, unknown, Pair>({
    resolver: zodResolver(schema) as never,
    defaultValues: { from: staffOf(from) ? from : '', to: '' },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  return (
    <Form form={form} onSubmit={onChosen} submit={t('handOver:show')}>
      <SelectField
        label={t('handOver:from')}
        required
        options={posts.map((post) => ({ value: post.id, label: nameOf(post) }))}
        error={errors.from?.message}
        {...form.register('from')}
      />
      <SelectField
        label={t('handOver:to')}
        required
        options={posts
          .filter(({ activeUntil }) => !activeUntil || activeUntil > day)
          .map((post) => ({ value: post.id, label: nameOf(post) }))}
        error={errors.to?.message}
        {...form.register('to')}
      />
    </Form>
  );
}
