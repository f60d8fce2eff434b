import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useQuery } from 'urql';
import * as z from 'zod/mini';
import { Loaded, useCommand } from '../../graphql';
import type { HandOverPreviewQuery } from '../../graphql/generated/graphql';
import {
  Button,
  type Column,
  DateFields,
  EMPTY_DATE,
  Empty,
  Form,
  optionalDate,
  StatusChip,
  Table,
  type TypedDate,
  useFormat,
  useText,
} from '../../ui';
import { HandOver, HandOverPreview, type Pair } from './hand-over-query';

type Preview = HandOverPreviewQuery['handOverPreview'];
type Action = Preview['actions'][number];

function Actions({ actions }: { actions: readonly Action[] }) {
  const { t } = useText();
  const format = useFormat();
  const columns: Column<Action>[] = [
    { key: 'title', head: t('actions:what'), names: true, cell: ({ title }) => <b>{title}</b> },
    {
      key: 'due',
      head: t('actions:due'),
      cell: ({ dueOn }) => (dueOn ? format.dateOnly(dueOn) : t('actions:noDue')),
    },
    { key: 'meeting', head: t('actions:meeting'), cell: ({ meeting }) => meeting?.label ?? '' },
    {
      key: 'state',
      head: t('organisations:state'),
      cell: ({ state }) => (
        <StatusChip tone={state === 'OPEN' ? 'todo' : 'going'}>{t(`enums:action.${state}`)}</StatusChip>
      ),
    },
  ];
  return actions.length === 0 ? (
    <Empty>{t('handOver:none')}</Empty>
  ) : (
    <Table
      caption={t('handOver:list', { n: actions.length })}
      showCaption
      columns={columns}
      rows={actions}
      rowKey={({ id }) => id}
    />
  );
}

interface FormProps {
  pair: Pair;
  preview: Preview;
  onDone: (count: number) => void;
  onChanged: () => void;
}

function CarryOut({ pair, preview, onDone, onChanged }: FormProps) {
  const { t } = useText();
  const command = useCommand(HandOver);
  const schema = z.object({ end: optionalDate(t, t('handOver:end')) });
  const form = useForm<{ end: TypedDate }, unknown, { end: string | null }>({
    resolver: zodResolver(schema) as never,
    defaultValues: { end: EMPTY_DATE },
    shouldFocusError: false,
  });
  const submit = async ({ end }: { end: string | null }): Promise<void> => {
    const outcome = await command.run({
      input: {
        fromPostId: pair.from,
        toPostId: pair.to,
        actionIds: preview.actions.map(({ id }) => id),
        administrator: preview.administrator,
        endFromOn: end,
      },
    });
    if (outcome.ok) onDone(outcome.data.handOver.actions);
    else if (outcome.refused.code === 'HAND_OVER_CHANGED') onChanged();
  };
  return (
    <Form
      form={form}
      onSubmit={submit}
      submit={t('handOver:submit')}
      busy={command.busy}
      refused={command.refused?.message}
    >
      <DateFields
        control={form.control}
        name="end"
        label={t('handOver:end')}
        hint={t('handOver:endHint')}
        error={(form.formState.errors.end as { message?: string } | undefined)?.message}
      />
    </Form>
  );
}

interface Props {
  pair: Pair;
  /** Who gives and who receives, in words. */
  who: string;
  onDone: (count: number) => void;
  onBack: () => void;
}

/** Everything that would go over, and the one button that does it. */
export function Review({ pair, who, onDone, onBack }: Props) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [result, execute] = useQuery({
    query: HandOverPreview,
    variables: { fromPostId: pair.from, toPostId: pair.to },
    requestPolicy: 'network-only',
  });
  const again = (): void => execute({ requestPolicy: 'network-only' });
  return (
    <section aria-label={t('handOver:step2')} className="mt-8">
      <h2 ref={heading} tabIndex={-1} className="mb-3 border-b-2 border-solid-gray-700 pb-1 text-xl font-bold">
        {t('handOver:step2')}
      </h2>
      <div className="mb-4 flex flex-wrap items-center gap-x-4">
        <p className="font-bold">{who}</p>
        <Button look="quiet" className="min-h-11" onClick={onBack}>
          {t('handOver:again')}
        </Button>
      </div>
      <Loaded result={result} again={again}>
        {({ handOverPreview: preview }) => (
          <>
            <Actions actions={preview.actions} />
            <h3 className="mt-6 mb-1 font-bold">{t('handOver:roles')}</h3>
            <p>{t(preview.administrator ? 'handOver:administrator' : 'handOver:noRole')}</p>
            <p className="mt-2 mb-6 text-sm text-solid-gray-700">{t('handOver:cases')}</p>
            <div className="max-w-2xl">
              <CarryOut pair={pair} preview={preview} onDone={onDone} onChanged={again} />
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}
