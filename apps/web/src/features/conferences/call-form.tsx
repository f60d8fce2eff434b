import { useCommand } from '../../graphql';
import { Choices, Form, useText } from '../../ui';
import { ConferenceFields, useConferenceForm } from './conference-fields';
import { CallConference } from './conference-row';

interface Props {
  caseId: string;
  bodies: readonly { readonly id: string; readonly name: string }[];
  onCalled: (id: string) => void;
}

/** Day, time, room or line of a conference, and under whose rules on consent it is called. */
export function CallForm({ caseId, bodies, onCalled }: Props) {
  const { t } = useText();
  const command = useCommand(CallConference);
  const form = useConferenceForm();
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
      <ConferenceFields form={form} />
      <Choices
        type="checkbox"
        label={t('conferences:bodies')}
        name="bodyIds"
        hint={t('conferences:bodiesHint')}
        required
        choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        error={form.formState.errors.bodyIds?.message}
        register={form.register('bodyIds')}
      />
    </Form>
  );
}
