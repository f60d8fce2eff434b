import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { answerOf, headerOf, sendFile } from '../../graphql';
import { Button, Choices, chosenSome, Form, type Say, TextField, useText } from '../../ui';
import { PaperFields, type PaperGiven, paperShape, type PaperTyped } from './paper-fields';

/** As the server says; larger files are not even sent. */
const MEGABYTES = 10;
const KINDS = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx';

interface Typed extends PaperTyped {
  file: FileList | undefined;
  bodyIds: string[];
}
interface Given extends PaperGiven {
  file: File;
  bodyIds: string[];
}

const schema = (t: Say, bodies: number) =>
  z.object({
    file: z.pipe(
      z.any(),
      z.transform((files: FileList | undefined, ctx) => {
        const file = files?.[0];
        if (!file)
          ctx.issues.push({ code: 'custom', message: t('ui:fieldChoose', { label: t('papers:file') }), input: files });
        else if (file.size > MEGABYTES * 1_048_576)
          ctx.issues.push({
            code: 'custom',
            message: t('papers:fileTooLarge', { megabytes: MEGABYTES }),
            input: files,
          });
        return file;
      }),
    ),
    ...paperShape(t),
    bodyIds: chosenSome(t, t('papers:takenFor'), bodies > 1 ? 1 : 0),
  });

interface Props {
  meetingId: string;
  /** The item to which the paper belongs; it is seen as the item is. */
  item?: { id: string; number: string };
  /** The bodies among which one chooses for a paper of the meeting as a whole. */
  bodies: readonly { bodyId: string; bodyName: string }[];
  onAdded: (title: string) => void;
}

/** How far the file is: in a bar, and said aloud in quarters. What speaks is there before it has something to say. */
function Progress({ share }: { share: number | undefined }) {
  const { t } = useText();
  const percent = Math.floor((share ?? 0) * 4) * 25;
  const said = percent < 100 ? t('papers:sending', { percent }) : t('papers:checking');
  return (
    <div>
      {share !== undefined && (
        <progress className="h-3 w-full accent-blue-900" max={1} value={share} aria-label={t('papers:send')} />
      )}
      <output className="block">{share === undefined ? '' : said}</output>
    </div>
  );
}

function AddForm({ meetingId, item, bodies, onDone }: Omit<Props, 'onAdded'> & { onDone: (title?: string) => void }) {
  const { t, language } = useText();
  const [share, setShare] = useState<number>();
  const [refused, setRefused] = useState<string>();
  const form = useForm<Typed, unknown, Given>({
    resolver: zodResolver(schema(t, bodies.length)) as never,
    shouldFocusError: false,
    defaultValues: { file: undefined, title: '', number: '', handling: 'NORMAL', class: 'ADVANCE', bodyIds: [] },
  });
  const { errors } = form.formState;
  const busy = share !== undefined;
  const submit = async ({ file, bodyIds, ...words }: Given): Promise<void> => {
    setRefused(undefined);
    setShare(0);
    const offer = {
      meetingId,
      ...words,
      ...(item ? { agendaItemId: item.id } : {}),
      ...(bodies.length > 1 ? { bodyIds } : {}),
    };
    const headers = { 'x-tsudoi-paper': headerOf(offer), 'accept-language': language };
    const answer = await answerOf<{ title: string }>(sendFile('/papers', file, { headers, onShare: setShare }), {
      t,
      language,
    });
    setShare(undefined);
    if (answer.ok) onDone(answer.data.title);
    else setRefused(`${answer.message} ${t('papers:kept')}`);
  };
  const suggest = (files: FileList | null): void => {
    const name = files?.[0]?.name.replace(/\.[^.]*$/, '').slice(0, 200) ?? '';
    if (name && !form.getValues('title').trim()) form.setValue('title', name);
  };
  return (
    <Form
      form={form}
      onSubmit={submit}
      submit={t('papers:send')}
      busy={busy}
      refused={refused}
      onCancel={() => onDone()}
    >
      <TextField
        type="file"
        accept={KINDS}
        label={t('papers:file')}
        hint={t('papers:fileHint', { megabytes: MEGABYTES })}
        required
        error={errors.file?.message}
        {...form.register('file', { onChange: ({ target }: { target: HTMLInputElement }) => suggest(target.files) })}
      />
      <PaperFields form={form} />
      {bodies.length > 1 && (
        <Choices
          type="checkbox"
          label={t('papers:takenFor')}
          name="bodyIds"
          required
          hint={t('papers:takenForHint')}
          choices={bodies.map(({ bodyId, bodyName }) => ({ value: bodyId, label: bodyName }))}
          error={errors.bodyIds?.message}
          register={form.register('bodyIds')}
        />
      )}
      <Progress share={share} />
    </Form>
  );
}

/** Sends a paper to a meeting or to one of its items. */
export function PaperAdd({ onAdded, ...place }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const label = place.item ? t('papers:addToItem', { n: place.item.number }) : t('papers:add');
  return (
    <div className="no-print mt-2">
      {open ? (
        <section aria-label={label} className="max-w-2xl rounded-12 border border-solid-gray-420 p-4">
          <p className="mb-3 text-lg font-bold">{label}</p>
          <AddForm
            {...place}
            onDone={(title) => {
              setOpen(false);
              if (title) onAdded(title);
            }}
          />
        </section>
      ) : (
        <Button look={place.item ? 'quiet' : 'secondary'} className="min-h-11" onClick={() => setOpen(true)}>
          {label}
        </Button>
      )}
    </div>
  );
}
