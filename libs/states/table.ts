/** From each state to the states that may follow it. A state with an empty list is final. */
export type StateTable<State extends string = string> = { readonly [S in State]: readonly NoInfer<State>[] };

/** The states of a table. */
export type StateOf<Table> = Extract<keyof Table, string>;

/** The states that may follow `from`, in the table's order; empty for a final or an unknown state. */
export function availableMoves<Table extends StateTable>(
  table: Table,
  from: StateOf<Table>,
): readonly StateOf<Table>[] {
  if (!Object.hasOwn(table, from)) return [];
  return table[from] as readonly StateOf<Table>[];
}

/** Says whether `to` may follow `from`. Staying where one is counts as no move and is refused. */
export function canMove<Table extends StateTable>(table: Table, from: StateOf<Table>, to: StateOf<Table>): boolean {
  return availableMoves(table, from).includes(to);
}

/** Says whether nothing may follow a state. */
export function isFinal<Table extends StateTable>(table: Table, state: StateOf<Table>): boolean {
  return availableMoves(table, state).length === 0;
}

/** All states of a table in its order, for enumerations in the API and the database. */
export function statesOf<Table extends StateTable>(table: Table): readonly StateOf<Table>[] {
  return Object.keys(table) as StateOf<Table>[];
}
