import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import type { OwnPostFragment } from '../../graphql/generated/graphql';
import { Choices, Form, today, useFormat, useText } from '../../ui';
import { lacksSignIn, usePostWords } from './post-time';

const AttestStaff = graphql(`
  mutation AttestStaff($input: AttestStaffInput!) {
    attestStaff(input: $input) {
      id
      attestedOn
      posts
    }
  }
`);

interface Props {
  /** The posts that are held today. */
  posts: readonly OwnPostFragment[];
  onDone: () => void;
  /** The list may be older than the organisation. */
  onRefused: () => void;
}

/** Everyone who works here today, each to be ticked by hand; nobody is ticked beforehand, and nobody may be left out. */
export function AttestationForm({ posts, onDone, onRefused }: Props) {
  const { t } = useText();
  const format = useFormat();
  const { name, span } = usePostWords();
  const command = useCommand(AttestStaff);
  const schema = z.object({
    postIds: z.pipe(
      z.nullish(z.union([z.string(), z.array(z.string()), z.boolean()])),
      z.transform((value, ctx) => {
        const ticked = Array.isArray(value) ? value : typeof value === 'string' && value ? [value] : [];
        if (posts.some(({ id }) => !ticked.includes(id)))
          ctx.issues.push({ code: 'custom', message: t('organisations:attestationMissing'), input: value });
        return ticked;
      }),
    ),
  });
  const form = useForm<{ postIds: string[] }, unknown, { postIds: string[] }>({
    resolver: zodResolver(schema) as never,
    defaultValues: { postIds: [] },
    shouldFocusError: false,
  });
  const submit = async ({ postIds }: { postIds: string[] }): Promise<void> => {
    const outcome = await command.run({ input: { postIds } });
    if (outcome.ok) onDone();
    else onRefused();
  };
  return (
    <Form
      form={form}
      onSubmit={submit}
      submit={t('organisations:attestationSubmit')}
      busy={command.busy}
      refused={command.refused?.message}
    >
      <Choices
        type="checkbox"
        label={t('organisations:attestationPeople')}
        name="postIds"
        required
        hint={t('organisations:attestationAsOf', { date: format.dateOnly(today()) })}
        choices={posts.map((post) => ({
          value: post.id,
          label: name(post),
          hint: [post.title, span(post), lacksSignIn(post) && t('organisations:noSignIn')].filter(Boolean).join(' '),
        }))}
        error={form.formState.errors.postIds?.message}
        register={form.register('postIds')}
      />
    </Form>
  );
}
