import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useCommand } from '../../graphql';
import {
  Checkbox,
  Choices,
  chosenSome,
  DateFields,
  EMPTY_DATE,
  Form,
  optionalText,
  TextField,
  typedDate,
  type TypedDate,
  typedTime,
  useText,
} from '../../ui';
import { CallConference } from './conference-row';

interface Typed {
  bodyIds: string[];
  heldOn: TypedDate;
  startsAt: string;
  endsAt: string;
  place: string;
  callAddress: string;
  emergency: boolean;
}

interface Props {
  caseId: string;
  bodies: readonly { readonly id: string; readonly name: string }[];
  onCalled: (id: string) => void;
}

/** Day, time, room or line of a conference, and under whose rules on consent it is called. */
export function CallForm({ caseId, bodies, onCalled }: Props) {
  const { t } = useText();
  const command = useCommand(CallConference);
  const schema = z
    .object({
      bodyIds: chosenSome(t, t('conferences:bodies')),
      heldOn: typedDate(t, t('conferences:date')),
      startsAt: typedTime(t, t('conferences:starts')),
      endsAt: typedTime(t, t('conferences:ends')),
      place: optionalText(),
      callAddress: optionalText(),
      emergency: z.boolean(),
    })
    .check(
      z.refine(({ startsAt, endsAt }) => !startsAt || !endsAt || startsAt < endsAt, {
        path: ['endsAt'],
        message: t('ui:timeOrder'),
      }),
    );
  const form = useForm<Typed, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    shouldFocusError: false,
    defaultValues: {
      bodyIds: [],
      heldOn: EMPTY_DATE,
      startsAt: '',
      endsAt: '',
      place: '',
      callAddress: '',
      emergency: false,
    },
  });
  const { errors } = form.formState;
  return (
    <Form
      form={form}
      onSubmit={async (given) => {
        const outcome = await command.run({ input: { caseId, ...given } });
        if (outcome.ok) onCalled(outcome.data.callConference.id);
      }}
      submit={t('conferences:callNow')}
      busy={command.busy}
      refused={command.refused?.message}
    >
      <DateFields
        control={form.control}
        name="heldOn"
        label={t('conferences:date')}
        required
        error={(errors.heldOn as { message?: string } | undefined)?.message}
      />
      <div className="flex flex-wrap gap-5">
        <TextField
          label={t('conferences:starts')}
          hint={t('conferences:timeHint')}
          required
          className="w-28"
          error={errors.startsAt?.message}
          {...form.register('startsAt')}
        />
        <TextField
          label={t('conferences:ends')}
          hint={t('conferences:timeHint')}
          required
          className="w-28"
          error={errors.endsAt?.message}
          {...form.register('endsAt')}
        />
      </div>
      <Checkbox label={t('conferences:emergency')} {...form.register('emergency')} />
      <TextField
        label={t('conferences:place')}
        hint={t('conferences:placeHint')}
        error={errors.place?.message}
        {...form.register('place')}
      />
      <TextField
        label={t('conferences:callAddress')}
        hint={t('conferences:callAddressHint')}
        error={errors.callAddress?.message}
        {...form.register('callAddress')}
      />
      <Choices
        type="checkbox"
        label={t('conferences:bodies')}
        name="bodyIds"
        hint={t('conferences:bodiesHint')}
        required
        choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.bodyIds?.message}
        register={form.register('bodyIds')}
      />
    </Form>
  );
}
