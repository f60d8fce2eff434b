import { Leased, useLease, useOnce } from '../../graphql';
import type { RequestLeaseQuery as Lease, RequestTextQuery as Data } from '../../graphql/generated/graphql';
import { Button, ErrorState, Facts, Loading, Notice, useFormat, useLettersOf, useText } from '../../ui';
import { RequestLeaseQuery, RequestTextQuery } from './request-query';

const isOpen = (told: Lease): boolean => Boolean(told.informationRequest);

type Asked = NonNullable<Data['informationRequest']>;
type Answers = Asked['answers'];

interface Props {
  id: string;
  caseId: string;
}

const textsOf = ({ purpose, wish, answers }: Asked): string[] =>
  [purpose, wish, ...answers.map(({ note }) => note)].map((text) => text ?? '');

function Answered({ answers }: { answers: Answers }) {
  const { t } = useText();
  const format = useFormat();
  if (answers.length === 0) return <p className="mt-4">{t('requests:noAnswer')}</p>;
  return (
    <>
      <h3 className="mt-5 mb-1 text-lg font-bold">{t('requests:answers')}</h3>
      <ol className="flex flex-col gap-2">
        {answers.map(({ id, kind, answeredAt, note }) => (
          <li key={id}>
            <b>{t(`requests:answer.${kind}`)}</b>{' '}
            <span className="text-sm text-solid-gray-700">{format.instant(answeredAt)}</span>
            {note && (
              <p className="whitespace-pre-wrap" translate="no">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function OpenText({ id, caseId, onClose, onEnd }: Props & { onClose: () => void; onEnd: () => void }) {
  const { t } = useText();
  const { data, refused, again } = useOnce(RequestTextQuery, { id });
  const words = data?.informationRequest;
  useLease(RequestLeaseQuery, { id }, { active: Boolean(words), isOpen, onEnd });
  useLettersOf(caseId, words ? textsOf(words) : undefined);
  if (refused) return <ErrorState message={refused.message} again={() => void again()} />;
  if (!data) return <Loading />;
  if (!words?.wish) return <Notice tone="warning" title={t('requests:closed')} />;
  const text = (said: string | null | undefined) => (
    <span className="whitespace-pre-wrap" translate="no">
      {said}
    </span>
  );
  return (
    <>
      <Facts
        facts={[
          [t('requests:purpose'), text(words.purpose)],
          [t('requests:wish'), text(words.wish)],
        ]}
      />
      <Answered answers={words.answers} />
      <div className="no-print mt-4 flex flex-wrap gap-3">
        <Button onClick={() => print()}>{t('requests:print')}</Button>
        <Button look="quiet" onClick={onClose}>
          {t('requests:close')}
        </Button>
      </div>
    </>
  );
}

/** The words of a request and of its answers, which go when the server is not heard. */
export function RequestText(of: Props) {
  const { t } = useText();
  return (
    <Leased lead={t('requests:openLead')} label={t('requests:open')}>
      {(ways) => <OpenText {...of} {...ways} />}
    </Leased>
  );
}
