import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useCommand, useVersioned } from '../../graphql';
import type { PaperRowFragment } from '../../graphql/generated/graphql';
import { ConflictDialog, conflictText, Form, useText } from '../../ui';
import { PaperFields, type PaperGiven, paperShape, type PaperTyped } from './paper-fields';
import { ChangePaper } from './paper-row';

interface Props {
  paper: PaperRowFragment;
  onDone: (saved: boolean) => void;
}

/** What a paper is called and how it is dealt with, to be changed; its file stays as it is. */
export function PaperEdit({ paper, onDone }: Props) {
  const { t } = useText();
  const command = useCommand(ChangePaper);
  const { id, title, number, handling } = paper;
  const form = useForm<PaperTyped, unknown, PaperGiven>({
    resolver: zodResolver(z.object(paperShape(t))) as never,
    shouldFocusError: false,
    defaultValues: { title, number, handling, class: paper.class },
  });
  const { save, conflict, ways } = useVersioned<PaperGiven>({
    version: paper.version,
    command,
    send: (given, version) => command.run({ input: { id, version, ...given } }),
    onSaved: () => onDone(true),
    onTheirs: () => onDone(false),
  });
  return (
    <section
      aria-label={t('papers:editNamed', { title })}
      className="w-full max-w-2xl rounded-12 border border-solid-gray-420 p-4"
    >
      {conflict && (
        <ConflictDialog
          texts={(['title', 'number'] as const).map((key) => ({
            label: t(key === 'title' ? 'papers:paperTitle' : 'papers:number'),
            theirs: conflictText(conflict.current[key]),
            mine: conflict.given[key],
          }))}
          {...ways}
        />
      )}
      <Form
        form={form}
        onSubmit={save}
        submit={t('ui:save')}
        busy={command.busy}
        refused={command.refused?.message}
        onCancel={() => onDone(false)}
      >
        <PaperFields form={form} />
      </Form>
    </section>
  );
}
