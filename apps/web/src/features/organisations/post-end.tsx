import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import type { OwnPostFragment } from '../../graphql/generated/graphql';
import { DateFields, Form, today, typedDate, type TypedDate, typedFrom, useFormat, useText } from '../../ui';
import { usePostWords } from './post-time';

const EndPost = graphql(`
  mutation EndPost($input: EndPostInput!) {
    endPost(input: $input) {
      ...OwnPost
    }
  }
`);

interface Props {
  post: OwnPostFragment;
  mayHandOver: boolean;
  /** Told the day (`YYYY-MM-DD`) on which the post now ends. */
  onDone: (day: string) => void;
}

/** Ends a post on a day, or moves an end to come; what the person has not finished is handed over first. */
export function EndPostForm({ post, mayHandOver, onDone }: Props) {
  const { t } = useText();
  const format = useFormat();
  const { name } = usePostWords();
  const command = useCommand(EndPost);
  const schema = z.object({ activeUntil: typedDate(t, t('organisations:endPostOn')) });
  const form = useForm<{ activeUntil: TypedDate }, unknown, { activeUntil: string }>({
    resolver: zodResolver(schema) as never,
    defaultValues: { activeUntil: typedFrom(post.activeUntil) },
    shouldFocusError: false,
  });
  const { refused } = command;
  return (
    <>
      <p className="mb-4">
        {t('organisations:endPostLead')}{' '}
        {mayHandOver && (
          <Link className="link inline-block py-0.5" to={`/actions/handover?from=${post.id}`}>
            {t('handOver:link')}
          </Link>
        )}
      </p>
      <Form
        form={form}
        onSubmit={async ({ activeUntil }) => {
          const outcome = await command.run({ input: { id: post.id, version: post.version, activeUntil } });
          if (outcome.ok) onDone(activeUntil);
        }}
        submit={t(post.activeUntil ? 'organisations:endPostMove' : 'organisations:endPost')}
        busy={command.busy}
        refused={refused && (refused.code === 'CONFLICT' ? t('ui:conflictNewer') : refused.message)}
        look="secondary"
        sure={({ activeUntil }) => ({
          ask: t('organisations:endPostAsk', {
            person: name(post),
            post: post.title,
            date: format.dateOnly(activeUntil),
          }),
          more: t(activeUntil <= today() ? 'organisations:endPostNow' : 'organisations:endPostLater'),
          sure: t('organisations:endPostSure'),
        })}
      >
        <DateFields
          control={form.control}
          name="activeUntil"
          label={t('organisations:endPostOn')}
          hint={t('organisations:endPostHint')}
          required
          error={(form.formState.errors.activeUntil as { message?: string } | undefined)?.message}
        />
      </Form>
    </>
  );
}
