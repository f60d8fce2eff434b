import type { ReactNode } from 'react';
import { StatusChip, type ChipTone } from './status-chip';

interface Props {
  title: string;
  state: string;
  tone: ChipTone;
  said?: string;
  done?: number;
  total?: number | null;
  children?: ReactNode;
}

/** A long job: what it makes, how far it is, and what may be done with it. The page speaks of it, never a sound. */
export function JobCard({ title, state, tone, said, done, total, children }: Props) {
  return (
    <div className="rounded-8 border border-solid-gray-420 px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <p className="font-bold">{title}</p>
        <StatusChip tone={tone}>{state}</StatusChip>
      </div>
      {said && <p className="text-solid-gray-700">{said}</p>}
      {total ? (
        <progress className="mt-2 h-2 w-full accent-blue-900" max={total} value={done ?? 0} aria-label={state} />
      ) : null}
      {children}
    </div>
  );
}
