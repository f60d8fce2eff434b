import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { chosen, Form, SelectField, useText } from '../../ui';

interface Props {
  bodies: readonly { id: string; name: string }[];
  onChosen: (first: string, second: string) => void;
}

/** Two bodies to compare. */
export function ChooseTwo({ bodies, onChosen }: Props) {
  const { t } = useText();
  const schema = z
    .object({ first: chosen(t, t('series:firstBody')), second: chosen(t, t('series:secondBody')) })
    .check(
      z.refine(({ first, second }) => !first || first !== second, { path: ['second'], message: t('series:sameBody') }),
    );
  const form = useForm<{ first: string; second: string }, unknown, z.infer<typeof schema>>({
    resolver: zodResolver(schema) as never,
    defaultValues: { first: '', second: '' },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const options = bodies.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form form={form} onSubmit={({ first, second }) => onChosen(first, second)} submit={t('series:look')}>
      <SelectField
        label={t('series:firstBody')}
        required
        options={options}
        error={errors.first?.message}
        {...form.register('first')}
      />
      <SelectField
        label={t('series:secondBody')}
        required
        options={options}
        error={errors.second?.message}
        {...form.register('second')}
      />
    </Form>
  );
}
