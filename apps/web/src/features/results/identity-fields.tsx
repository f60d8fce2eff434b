import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { optionalNumber, type Say, TextField, useText } from '../../ui';
import { type GivenIdentity, identityProblem } from './identity';

export interface TypedIdentity {
  identityAsked: string;
  identityConfirmed: string;
}

export const identitySchema = (t: Say) => ({
  identityAsked: optionalNumber(t, t('results:identityAsked')),
  identityConfirmed: optionalNumber(t, t('results:identityConfirmed')),
});

/** The checks of the two numbers, each with its own words at the field that it is about. */
export const identityChecks = (t: Say) =>
  (
    [
      ['identityBoth', 'identityConfirmed'],
      ['identityRange', 'identityAsked'],
      ['identityMore', 'identityConfirmed'],
    ] as const
  ).map(([problem, field]) =>
    z.refine<GivenIdentity>((given) => identityProblem(given) !== problem, {
      path: [field],
      error: t(`results:${problem}`),
    }),
  );

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
