import { Section, useText } from '../../ui';

/** A text that is signed, in full, one rule a line. */
export function AgreementText({ text: { version, text } }: { text: { version: string; text: string } }) {
  const { t } = useText();
  return (
    <Section title={t('organisations:textOf', { version })}>
      <ol className="flex max-w-3xl list-decimal flex-col gap-2 rounded-8 border border-solid-gray-420 py-4 pr-4 pl-10">
        {text.split('\n').map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
    </Section>
  );
}
