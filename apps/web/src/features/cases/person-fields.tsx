import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useQuery } from 'urql';
import * as z from 'zod/mini';
import { chosen, SelectField, useText } from '../../ui';
import { OrganisationsQuery, PostsQuery } from './case-query';

/** A person of an organisation, or with an empty person the whole of it. */
interface PersonTyped {
  organisationId: string;
  staffId: string;
}

type PersonForm = UseFormReturn<PersonTyped, unknown, PersonTyped>;

interface Props {
  form: PersonForm;
  /** May the whole organisation be meant? */
  whole?: boolean;
}

/** The form behind these fields. */
export function usePersonForm({ whole = false }: Pick<Props, 'whole'> = {}): PersonForm {
  const { t } = useText();
  const schema = z.object({
    organisationId: chosen(t, t('cases:organisation')),
    staffId: whole ? z.string() : chosen(t, t('cases:person')),
  });
  return useForm<PersonTyped, unknown, PersonTyped>({
    resolver: zodResolver(schema) as never,
    defaultValues: { organisationId: '', staffId: '' },
    shouldFocusError: false,
  });
}

/** First the organisation, then one of its people as far as the reader may know them. */
export function PersonFields({ form, whole = false }: Props) {
  const { t } = useText();
  const organisationId = form.watch('organisationId');
  const [{ data }] = useQuery({ query: OrganisationsQuery });
  const [{ data: people, fetching }] = useQuery({
    query: PostsQuery,
    variables: { organisationId },
    pause: organisationId === '',
  });
  const posts = organisationId === '' ? [] : (people?.posts ?? []);
  const { errors } = form.formState;
  const unknown = organisationId !== '' && !fetching && posts.length === 0;
  return (
    <>
      <SelectField
        label={t('cases:organisation')}
        required
        options={(data?.organisations.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.organisationId?.message}
        {...form.register('organisationId', { onChange: () => form.setValue('staffId', '') })}
      />
      <SelectField
        label={t('cases:person')}
        required={!whole}
        hint={unknown ? t('cases:nobodyKnown') : undefined}
        empty={whole ? t('cases:excludeWhole') : t(organisationId === '' ? 'cases:choosePerson' : 'ui:choose')}
        options={posts.map(({ staffId, name, title }) => ({
          value: staffId,
          label: name ? `${title} ${name}` : title,
        }))}
        error={errors.staffId?.message}
        {...form.register('staffId')}
      />
    </>
  );
}
