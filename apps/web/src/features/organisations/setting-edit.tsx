import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { graphql, useCommand, useVersioned } from '../../graphql';
import type { OwnSettingFragment, SignInRequirement } from '../../graphql/generated/graphql';
import {
  Choices,
  chosen,
  chosenSome,
  ConflictDialog,
  conflictText,
  Form,
  optionalText,
  requiredNumber,
  TextArea,
  TextField,
  useText,
} from '../../ui';

const ChangeSetting = graphql(`
  mutation ChangeSetting($input: ChangeOrganisationSettingInput!) {
    changeOrganisationSetting(input: $input) {
      ...OwnSetting
    }
  }
`);

const FACTORS = ['SECOND_FACTOR', 'DIRECTORY', 'PASSWORD'] as const satisfies readonly SignInRequirement[];
const FIELDS = {
  factor: 'organisations:factor',
  idleMinutes: 'organisations:idleMinutesField',
  sessionHours: 'organisations:sessionHoursField',
  networks: 'organisations:networks',
} as const;

interface Given {
  factor: string;
  idleMinutes: number | null;
  sessionHours: number | null;
  networks: string;
  evenWithoutMe: string[];
}

/** From the laxest to the strictest: what was signed in with less than is asked ends as soon as that is saved. */
const STRICTNESS: readonly SignInRequirement[] = ['PASSWORD', 'SECOND_FACTOR', 'DIRECTORY'];

type Typed = Record<keyof typeof FIELDS, string> & Pick<Given, 'evenWithoutMe'>;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The rules of signing in, changed by the organisation's administrator; two who change them meet in a dialog. */
export function SettingEdit({ setting, onDone }: { setting: OwnSettingFragment; onDone: (saved: boolean) => void }) {
  const { t } = useText();
  const command = useCommand(ChangeSetting);
  const [shutOut, setShutOut] = useState(false);
  const schema = z.object({
    factor: chosen(t, t(FIELDS.factor)),
    idleMinutes: requiredNumber(t, t(FIELDS.idleMinutes)),
    sessionHours: requiredNumber(t, t(FIELDS.sessionHours)),
    networks: optionalText(t, 4_000),
    evenWithoutMe: chosenSome(t, t('organisations:networksEvenSo'), 0),
  });
  const form = useForm<Typed, unknown, Given>({
    resolver: zodResolver(schema) as never,
    defaultValues: {
      factor: setting.factor,
      idleMinutes: String(setting.idleMinutes),
      sessionHours: String(setting.sessionHours),
      networks: setting.allowedNetworks.join('\n'),
      evenWithoutMe: [],
    },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const { save, conflict, ways } = useVersioned<Given>({
    version: setting.version,
    command,
    send: async (given, version) => {
      const outcome = await command.run({
        input: {
          version,
          factor: given.factor as SignInRequirement,
          idleMinutes: given.idleMinutes,
          sessionHours: given.sessionHours,
          ...(setting.mayLimitNetworks
            ? { allowedNetworks: linesOf(given.networks), evenWithoutMe: given.evenWithoutMe.length > 0 }
            : {}),
        },
      });
      if (!outcome.ok && outcome.refused.code === 'NETWORKS_SHUT_OUT') setShutOut(true);
      return outcome;
    },
    onSaved: () => onDone(true),
    onTheirs: () => onDone(false),
  });
  const told = (field: keyof typeof FIELDS, value: unknown): string =>
    field === 'factor' ? t(`organisations:factor.${value as SignInRequirement}`) : conflictText(value);
  return (
    <>
      {conflict && (
        <ConflictDialog
          texts={(Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((field) => ({
            label: t(FIELDS[field]),
            theirs: told(field, conflict.current[field === 'networks' ? 'allowedNetworks' : field]),
            mine: told(field, conflict.given[field]),
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
        sure={({ factor }) =>
          STRICTNESS.indexOf(factor as SignInRequirement) > STRICTNESS.indexOf(setting.factor)
            ? {
                ask: t('organisations:stricterAsk', { factor: told('factor', factor) }),
                more: t('organisations:stricterMore'),
                sure: t('organisations:stricterSure'),
              }
            : undefined
        }
      >
        <Choices
          type="radio"
          label={t(FIELDS.factor)}
          name="factor"
          required
          choices={FACTORS.map((value) => ({
            value,
            label: t(`organisations:factor.${value}`),
            hint: t(`organisations:factorHint.${value}`),
          }))}
          error={errors.factor?.message}
          register={form.register('factor')}
        />
        <TextField
          label={t(FIELDS.idleMinutes)}
          hint={t('organisations:idleMinutesHint')}
          required
          inputMode="numeric"
          className="w-24"
          error={errors.idleMinutes?.message}
          {...form.register('idleMinutes')}
        />
        <TextField
          label={t(FIELDS.sessionHours)}
          hint={t('organisations:sessionHoursHint')}
          required
          inputMode="numeric"
          className="w-24"
          error={errors.sessionHours?.message}
          {...form.register('sessionHours')}
        />
        {setting.mayLimitNetworks && (
          <TextArea
            label={t(FIELDS.networks)}
            hint={t('organisations:networksHint')}
            error={errors.networks?.message}
            {...form.register('networks')}
          />
        )}
        {shutOut && (
          <Choices
            type="checkbox"
            label={t('organisations:confirmLabel')}
            name="evenWithoutMe"
            choices={[{ value: 'yes', label: t('organisations:networksEvenSo') }]}
            register={form.register('evenWithoutMe')}
          />
        )}
      </Form>
    </>
  );
}
