import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { MeetingFields, type MeetingGiven, useMeetingForm } from '../features/meetings/meeting-fields';
import { graphql, Loaded, useCommand } from '../graphql';
import type { Openness } from '../graphql/generated/graphql';
import { Choices, Empty, Form, Page, useText } from '../ui';

const BodiesQuery = graphql(`
  query BodiesToConvene {
    bodies(first: 50) {
      nodes {
        id
        name
        abilities
      }
    }
  }
`);

const CreateMeeting = graphql(`
  mutation CreateMeeting($input: CreateMeetingInput!) {
    createMeeting(input: $input) {
      id
    }
  }
`);

function NewMeetingForm({ bodies }: { bodies: readonly { id: string; name: string }[] }) {
  const { t } = useText();
  const navigate = useNavigate();
  const form = useMeetingForm();
  const command = useCommand(CreateMeeting);
  const submit = async ({ openness, ...given }: MeetingGiven): Promise<void> => {
    const outcome = await command.run({ input: { ...given, openness: openness as Openness } });
    if (outcome.ok) void navigate(`/meetings/${outcome.data.createMeeting.id}`);
  };
  return (
    <Form
      form={form}
      onSubmit={submit}
      submit={t('meetings:newSubmit')}
      busy={command.busy}
      refused={command.refused?.message}
    >
      <Choices
        type="checkbox"
        label={t('meetings:bodies')}
        name="bodyIds"
        required
        choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        error={form.formState.errors.bodyIds?.message}
        register={form.register('bodyIds')}
      />
      <MeetingFields form={form} />
    </Form>
  );
}

/** Plans a meeting of one body, or of several jointly. */
export function NewMeetingPage() {
  const { t } = useText();
  const [result, again] = useQuery({ query: BodiesQuery });
  return (
    <Page kind="meetings" title={t('meetings:newTitle')} crumbs={[{ label: t('meetings:title'), to: '/meetings' }]}>
      <p className="mb-5">{t('meetings:newLead')}</p>
      <div className="max-w-2xl">
        <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
          {({ bodies }) => {
            const mine = bodies.nodes.filter(({ abilities }) => abilities.includes('convene'));
            return mine.length === 0 ? <Empty>{t('meetings:noBodies')}</Empty> : <NewMeetingForm bodies={mine} />;
          }}
        </Loaded>
      </div>
    </Page>
  );
}
