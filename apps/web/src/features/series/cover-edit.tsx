import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand } from '../../graphql';
import type { SeriesWholeFragment } from '../../graphql/generated/graphql';
import { Button, Form, Notice, requiredText, TextField, typedFrom, useText } from '../../ui';
import { CoverFields, coverSchema, type CoverTyped } from './cover-fields';

const UpdateSeriesCover = graphql(`
  mutation UpdateSeriesCover($input: UpdateSeriesCoverInput!) {
    updateSeriesCover(input: $input) {
      ...SeriesWhole
    }
  }
`);

type Cover = NonNullable<SeriesWholeFragment['cover']>;

function CoverForm({ seriesId, cover, onDone }: { seriesId: string; cover: Cover; onDone: (saved: boolean) => void }) {
  const { t } = useText();
  const command = useCommand(UpdateSeriesCover);
  const schema = z.object({ ...coverSchema(t), title: requiredText(t, t('series:seriesTitle')) });
  const form = useForm<CoverTyped, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: { ...cover, reportDate: typedFrom(cover.reportDate) },
    shouldFocusError: false,
  });
  const submit = async (given: z.infer<typeof schema>): Promise<void> => {
    const outcome = await command.run({ input: { seriesId, version: cover.version, ...given } });
    if (outcome.ok) onDone(true);
  };
  return (
    <Form
      form={form}
      onSubmit={submit}
      submit={t('ui:save')}
      busy={command.busy}
      refused={command.refused?.code === 'CONFLICT' ? t('ui:conflictNewer') : command.refused?.message}
      onCancel={() => onDone(false)}
    >
      <TextField
        label={t('series:seriesTitle')}
        hint={t('series:seriesTitleHint')}
        required
        error={form.formState.errors.title?.message}
        {...form.register('title')}
      />
      <CoverFields form={form as never} />
    </Form>
  );
}

/** The cover of the merged minutes, editable by the approvers. */
export function CoverEdit({ seriesId, cover, onChanged }: { seriesId: string; cover: Cover; onChanged: () => void }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  return (
    <div className="mt-4">
      {saved && <Notice tone="success" title={t('series:coverSaved')} />}
      {open ? (
        <div className="max-w-2xl rounded-12 border border-solid-gray-420 p-4">
          <CoverForm
            seriesId={seriesId}
            cover={cover}
            onDone={(changed) => {
              setOpen(false);
              setSaved(changed);
              if (changed) onChanged();
            }}
          />
        </div>
      ) : (
        <Button onClick={() => setOpen(true)}>{t('series:editCover')}</Button>
      )}
    </div>
  );
}
