import { useState } from 'react';
import type { Command, Outcome } from './use-command';

/** What was typed, and the row as somebody else saved it first. */
export interface Conflict<Given> {
  readonly given: Given;
  readonly current: Readonly<Record<string, unknown>>;
}

interface Versioned<Given> {
  readonly save: (given: Given) => Promise<void>;
  readonly conflict: Conflict<Given> | undefined;
  /** The three ways on that ConflictDialog offers. */
  readonly ways: {
    readonly onKeepBoth: () => void;
    readonly onMine: () => void;
    readonly onTheirs: () => void;
  };
}

interface Options<Given> {
  /** The version that was read. */
  readonly version: number;
  readonly command: Pick<Command<unknown, never>, 'forget'>;
  readonly send: (given: Given, version: number) => Promise<Outcome<unknown>>;
  readonly onSaved: () => void;
  readonly onTheirs: () => void;
}

/** Saves over the version that was read; where somebody else was first, both texts meet and nothing typed is lost. */
export function useVersioned<Given>({
  version: read,
  command,
  send,
  onSaved,
  onTheirs,
}: Options<Given>): Versioned<Given> {
  const [version, setVersion] = useState(read);
  const [conflict, setConflict] = useState<Conflict<Given>>();
  const save = async (given: Given, over: number): Promise<void> => {
    const outcome = await send(given, over);
    if (outcome.ok) return onSaved();
    const { code, current } = outcome.refused;
    if (code !== 'CONFLICT' || !current) return;
    command.forget();
    setConflict({ given, current });
  };
  const settle = (): number => {
    const newest = Number(conflict?.current.version ?? version);
    setVersion(newest);
    setConflict(undefined);
    return newest;
  };
  return {
    save: (given) => save(given, version),
    conflict,
    ways: {
      onKeepBoth: () => void settle(),
      onMine: () => {
        if (conflict) void save(conflict.given, settle());
      },
      onTheirs,
    },
  };
}
