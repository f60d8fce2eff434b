import type { ReactNode } from 'react';
import { addMinutes } from '#libs/calendar';
import type { AgendaItemWholeFragment, MeetingAgendaFragment } from '../../graphql/generated/graphql';
import { Empty, StatusChip, useText } from '../../ui';

type Entry = MeetingAgendaFragment['agenda'][number];

function Chips({ item, several }: { item: AgendaItemWholeFragment; several: boolean }) {
  const { t } = useText();
  return (
    <span className="inline-flex flex-wrap gap-1">
      <StatusChip tone="plain">{t(`enums:item.${item.kind}`)}</StatusChip>
      {item.state !== 'ACCEPTED' && (
        <StatusChip tone={item.state === 'PROPOSED' ? 'going' : 'plain'}>
          {t(`enums:itemState.${item.state}`)}
        </StatusChip>
      )}
      {several &&
        item.takenFor.map(({ bodyId, bodyShortName }) => (
          <StatusChip key={bodyId} tone="plain">
            {bodyShortName}
          </StatusChip>
        ))}
    </span>
  );
}

function Body({ item }: { item: AgendaItemWholeFragment }) {
  const { t } = useText();
  return (
    <div className="mt-1 flex flex-col gap-2">
      {item.points.length > 0 && (
        <ul className="list-[circle] pl-5">
          {item.points.map((point) => (
            <li key={point.id}>
              {point.label} {point.title}
            </li>
          ))}
        </ul>
      )}
      {item.matrixRows.length > 0 && (
        <p className="text-sm">
          {t('agendas:matrixRows')}:{' '}
          {item.matrixRows.map(({ marker, issueTitle }) => `${marker} ${issueTitle}`).join(' / ')}
        </p>
      )}
      {item.discussion && (
        <div>
          <p className="text-sm font-bold">{t('agendas:discussion')}</p>
          <p className="whitespace-pre-wrap">{item.discussion}</p>
        </div>
      )}
      {item.decisions.length > 0 && (
        <div>
          <p className="text-sm font-bold">{t('agendas:decisions')}</p>
          <ul className="flex flex-col gap-1">
            {item.decisions.map((decision) => (
              <li key={decision.id} className="flex flex-wrap items-start gap-2">
                <StatusChip tone={decision.state === 'CONFIRMED' ? 'done' : 'todo'}>
                  {t(`enums:decision.${decision.state}`)}
                </StatusChip>
                <span className="min-w-0 flex-1">{decision.text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface Props {
  meeting: MeetingAgendaFragment;
  several: boolean;
  /** What may be done with an item, below it. */
  tools?: (item: AgendaItemWholeFragment, entry: Entry) => ReactNode;
}

/** The agenda in order, with number and slot; of another body's item nothing but these and the body's name. */
export function AgendaList({ meeting, several, tools }: Props) {
  const { t } = useText();
  if (meeting.agenda.length === 0) return <Empty next={t('agendas:emptyNext')}>{t('agendas:empty')}</Empty>;
  return (
    <ol className="divide-y divide-solid-gray-420 border-b border-solid-gray-420">
      {meeting.agenda.map((entry) => {
        const { item } = entry;
        const planned = entry.plannedMinutes ?? item?.plannedMinutes ?? null;
        return (
          <li key={entry.id} className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-2 py-3">
            <span className="text-lg font-bold" aria-hidden="true">
              {entry.number}
            </span>
            <div className="min-w-0">
              <h3 className="font-bold">
                <span className="sr-only">{t('agendas:number', { n: entry.number })} </span>
                {item ? item.title : entry.stubLabel}
              </h3>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-solid-gray-700">
                {entry.offsetMinutes !== null && entry.offsetMinutes !== undefined && (
                  <span>{t('agendas:startsAt', { time: addMinutes(meeting.startsAt, entry.offsetMinutes) })}</span>
                )}
                {planned !== null && <span>{t('agendas:minutes', { n: planned })}</span>}
                {item && (item.presenterLabel || item.presenter) && (
                  <span>
                    {t('agendas:presenter')}: {item.presenterLabel || item.presenter?.name}
                  </span>
                )}
                {item && <Chips item={item} several={several} />}
              </p>
              {item && <Body item={item} />}
              {item && tools?.(item, entry)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
