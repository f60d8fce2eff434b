import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import type { OwnPostFragment } from '../../graphql/generated/graphql';
import { DateFields, Form, Notice, typedDate, type TypedDate, typedFrom, useFormat, useText } from '../../ui';

const EndPost = graphql(`
  mutation EndPost($input: EndPostInput!) {
    endPost(input: $input) {
      ...OwnPost
    }
  }
`);

/** Ends a post on a day; what the person has not finished is handed over first. */
export function EndPostForm({ post, mayHandOver }: { post: OwnPostFragment; mayHandOver: boolean }) {
  const { t } = useText();
  const format = useFormat();
  const command = useCommand(EndPost);
  const [ended, setEnded] = useState<string>();
  const schema = z.object({ activeUntil: typedDate(t, t('organisations:endPostOn')) });
  const form = useForm<{ activeUntil: TypedDate }, unknown, { activeUntil: string }>({
    resolver: zodResolver(schema) as never,
    defaultValues: { activeUntil: typedFrom(post.activeUntil) },
    shouldFocusError: false,
  });
  const { refused } = command;
  return (
    <>
      {ended && <Notice tone="success" title={t('organisations:endPostDone', { date: format.dateOnly(ended) })} />}
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
          setEnded(undefined);
          const outcome = await command.run({ input: { id: post.id, version: post.version, activeUntil } });
          if (outcome.ok) setEnded(activeUntil);
        }}
        submit={t('organisations:endPost')}
        busy={command.busy}
        refused={refused && (refused.code === 'CONFLICT' ? t('ui:conflictNewer') : refused.message)}
        look="secondary"
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
