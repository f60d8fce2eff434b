import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import {
  Choices,
  chosen,
  chosenSome,
  DateFields,
  requiredText,
  SelectField,
  TextField,
  today,
  typedDate,
  type TypedDate,
  typedFrom,
  useText,
} from '../../ui';

interface Typed {
  organisationId: string;
  name: string;
  postTitle: string;
  email: string;
  activeFrom: TypedDate;
  administrator: string[];
}

/** Who is invited or proposed, as it was typed and checked. */
export interface PersonGiven {
  organisationId: string;
  name: string;
  postTitle: string;
  email: string;
  activeFrom: string;
  administrator: string[];
}

export type PersonForm = UseFormReturn<Typed, unknown, PersonGiven>;

const ADMINISTRATOR = 'yes';

/** The form of a person to be invited; with `organisationId` fixed, or to be chosen where it is left out. */
export function usePersonForm(organisationId?: string): PersonForm {
  const { t } = useText();
  const schema = z.object({
    organisationId: chosen(t, t('inviting:organisation')),
    name: requiredText(t, t('organisations:name'), 60),
    postTitle: requiredText(t, t('inviting:postTitle'), 60),
    email: requiredText(t, t('inviting:email'), 254),
    activeFrom: typedDate(t, t('inviting:activeFrom')),
    administrator: chosenSome(t, t('inviting:asAdministrator'), 0),
  });
  return useForm<Typed, unknown, PersonGiven>({
    resolver: zodResolver(schema) as never,
    defaultValues: {
      organisationId: organisationId ?? '',
      name: '',
      postTitle: '',
      email: '',
      activeFrom: typedFrom(today()),
      administrator: [],
    },
    shouldFocusError: false,
  });
}

/** What the API takes of a person. */
export const toPerson = ({ name, postTitle, email, activeFrom, administrator }: PersonGiven) => ({
  name,
  postTitle,
  email,
  activeFrom,
  administrator: administrator.includes(ADMINISTRATOR),
});

interface Props {
  form: PersonForm;
  organisations?: readonly { readonly id: string; readonly name: string }[];
}

/** Who, in which post, from when, under which address; the organisation where it is to be chosen. */
export function PersonFields({ form, organisations }: Props) {
  const { t } = useText();
  const { errors } = form.formState;
  return (
    <>
      {organisations && (
        <SelectField
          label={t('inviting:organisation')}
          required
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          error={errors.organisationId?.message}
          {...form.register('organisationId')}
        />
      )}
      <TextField
        label={t('organisations:name')}
        required
        className="w-full max-w-sm"
        error={errors.name?.message}
        {...form.register('name')}
      />
      <TextField
        label={t('inviting:postTitle')}
        required
        className="w-full max-w-sm"
        error={errors.postTitle?.message}
        {...form.register('postTitle')}
      />
      <TextField
        label={t('inviting:email')}
        required
        inputMode="email"
        className="w-full max-w-md"
        error={errors.email?.message}
        {...form.register('email')}
      />
      <DateFields
        control={form.control}
        name="activeFrom"
        label={t('inviting:activeFrom')}
        required
        error={(errors.activeFrom as { message?: string } | undefined)?.message}
      />
      <Choices
        type="checkbox"
        label={t('organisations:administrator')}
        name="administrator"
        choices={[
          { value: ADMINISTRATOR, label: t('inviting:asAdministrator'), hint: t('inviting:administratorHint') },
        ]}
        register={form.register('administrator')}
      />
    </>
  );
}
