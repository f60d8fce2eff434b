import type { UseFormReturn } from 'react-hook-form';
import { optionalNumber, type Say, TextField, useText } from '../../ui';

export interface TypedIdentity {
  identityAsked: string;
  identityConfirmed: string;
}

interface Given {
  identityAsked: number | null;
  identityConfirmed: number | null;
}

export const identitySchema = (t: Say) => ({
  identityAsked: optionalNumber(t, t('results:identityAsked')),
  identityConfirmed: optionalNumber(t, t('results:identityConfirmed')),
});

/** Both or neither; nobody confirms who was not asked. */
export const identityFits = ({ identityAsked: asked, identityConfirmed: confirmed }: Given): boolean =>
  asked === null || confirmed === null ? asked === confirmed : asked >= 1 && asked <= 99 && confirmed <= asked;

/** What is sent of them; nothing where no slip went round. */
export const identityInput = ({ identityAsked: asked, identityConfirmed: confirmed }: Given) =>
  asked === null || confirmed === null ? {} : { identityCheck: { asked, confirmed } };

interface Props {
  // The fields may stand in a larger form; only these two of it are touched.
  form: UseFormReturn<TypedIdentity, unknown, TypedIdentity>;
}

/** How many organisations know from the slip whom it is about: two numbers, and nothing of what stood on it. */
export function IdentityFields({ form }: Props) {
  const { t } = useText();
  const { errors } = form.formState;
  return (
    <>
      <h3 className="mt-2 text-lg font-bold">{t('results:identity')}</h3>
      <p className="text-sm">{t('results:identityLead')}</p>
      <TextField
        label={t('results:identityAsked')}
        inputMode="numeric"
        className="w-24"
        error={errors.identityAsked?.message}
        {...form.register('identityAsked')}
      />
      <TextField
        label={t('results:identityConfirmed')}
        inputMode="numeric"
        className="w-24"
        error={errors.identityConfirmed?.message}
        {...form.register('identityConfirmed')}
      />
    </>
  );
}
