import { createHmac } from 'node:crypto';
import { type OperationDefinitionNode, print } from 'graphql';
import { isId } from '../ids/ids';
import { type Actor, staffOf } from '../visibility/actor';
import { refusal } from './refusal';

/** The one field of a mutation; a request with two changes is refused, for a key stands for one. */
export function mutationField(operation: OperationDefinitionNode): string {
  const [only, ...more] = operation.selectionSet.selections;
  if (only?.kind !== 'Field' || more.length > 0) throw refusal('ONE_MUTATION_ONLY');
  return only.name.value;
}

/**
 * Claims a key within the transaction. Returns the ids of the earlier result when the same mutation was carried out
 * before, else null. Whoever comes second waits for the first. The replay writes as well: a row that is only read
 * could be acknowledged before it was replicated. What was sent is kept as a hash under a secret: without it, a short
 * text could be guessed from its hash.
 */
export async function claimKey(
  actor: Actor,
  key: string | undefined,
  operation: OperationDefinitionNode,
  variables: unknown,
  secret: Buffer,
): Promise<readonly string[] | null> {
  if (!key || !isId(key)) throw refusal('IDEMPOTENCY_KEY_MISSING');
  const field = mutationField(operation);
  const sent = `${print(operation)}\n${JSON.stringify(variables ?? {})}`;
  const inputHash = createHmac('sha256', secret).update(sent).digest('hex');
  const [row] = (await actor.manager.query(
    `INSERT INTO idempotency_record (key, staff_id, operation, input_hash, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (key, staff_id) DO UPDATE SET replays = idempotency_record.replays + 1
     RETURNING operation, input_hash AS "inputHash", result_ids AS "resultIds", replays`,
    [key, staffOf(actor), field, inputHash, actor.now],
  )) as [{ operation: string; inputHash: string; resultIds: string[]; replays: number }];
  if (row.operation !== field || row.inputHash !== inputHash) throw refusal('IDEMPOTENCY_KEY_REUSED');
  return row.replays > 0 ? row.resultIds : null;
}

/** Keeps the ids of what a mutation returned beside its key, in the same transaction. */
export async function keepResult(actor: Actor, key: string, ids: readonly string[]): Promise<void> {
  await actor.manager.query(`UPDATE idempotency_record SET result_ids = $3 WHERE key = $1 AND staff_id = $2`, [
    key,
    staffOf(actor),
    ids,
  ]);
}
