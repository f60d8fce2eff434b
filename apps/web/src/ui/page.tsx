import { type ReactNode, useEffect, useRef } from 'react';
import { type Crumb, Breadcrumbs } from './breadcrumbs';
import { useFormat, today } from './format';
import { useText } from './text';

/** What the tab says about a page: its kind and nothing else, for tabs and history are read by others. */
export type PageKind = 'today' | 'meetings' | 'actions' | 'documents' | 'settings';

const KINDS = {
  today: 'shell:titleToday',
  meetings: 'shell:titleMeetings',
  actions: 'shell:titleActions',
  documents: 'shell:titleDocuments',
  settings: 'shell:titleSettings',
} as const;

interface Props {
  kind: PageKind;
  title: string;
  crumbs?: readonly Crumb[];
  above?: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** The head of a page: neutral tab title, real title as h1 that takes the focus when the page opens. */
export function Page({ kind, title, crumbs, above, below, actions, children }: Props) {
  const { t } = useText();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const neutral = t('shell:title', { kind: t(KINDS[kind]) });
  useEffect(() => {
    document.title = neutral;
  }, [neutral]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <>
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          {above && <p className="text-sm text-solid-gray-700">{above}</p>}
          <h1 ref={heading} tabIndex={-1} className="text-2xl leading-150 font-bold md:text-[1.75rem]">
            {title}
          </h1>
          {below && <div className="mt-1">{below}</div>}
        </div>
        {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
      <p className="hidden text-sm print:block">{t('ui:printedOn', { date: format.dateOnly(today()) })}</p>
    </>
  );
}

/** A part of a page under its own heading. */
export function Section({
  title,
  side,
  children,
  id,
}: {
  title: string;
  side?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <section className="mt-8" id={id} aria-label={title}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b-2 border-solid-gray-700 pb-1">
        <h2 className="text-xl leading-160 font-bold">{title}</h2>
        {side}
      </div>
      {children}
    </section>
  );
}
