import { isFrame, parseTitle, topicCore } from './title';

/** What themes need of an agenda item, as one reader may see it; flat rows in the order of the agenda. */
export interface ItemFacts {
  readonly id: string;
  /** Set on a point (○) below another item. */
  readonly parentId?: string | null;
  readonly meetingId: string;
  /** Bodies that the item is taken for. */
  readonly bodyIds: readonly string[];
  readonly title: string;
  readonly kind: string;
}

/** A topic of a meeting: an agenda item, or a point below an item that only names a way of working. */
export interface Topic {
  readonly itemId: string;
  readonly meetingId: string;
  readonly bodyIds: readonly string[];
  /** The title as typed. */
  readonly title: string;
  readonly core: string;
  readonly part: number | null;
  readonly stage: readonly string[];
}

function isFrameItem(item: ItemFacts): boolean {
  return item.kind !== 'CASE' && isFrame(parseTitle(item.title).core);
}

/** Points below a real topic belong to it; below a way of working each is a topic. Parents out of sight do not count. */
function standsAlone(item: ItemFacts, byId: ReadonlyMap<string, ItemFacts>, seen: readonly string[] = []): boolean {
  const parent = item.parentId ? byId.get(item.parentId) : undefined;
  if (!parent || seen.includes(parent.id)) return true;
  return isFrameItem(parent) && standsAlone(parent, byId, [...seen, item.id]);
}

function toTopic({ id, meetingId, bodyIds, title }: ItemFacts): Topic {
  const { core, part, stage } = parseTitle(title);
  return { itemId: id, meetingId, bodyIds, title, core, part, stage };
}

/**
 * The topics among agenda items: items that are neither procedural nor a case, and the points below an item that
 * only names a way of working (ワークショップ). Other points belong to the item above them.
 */
export function topicsOf(items: readonly ItemFacts[]): readonly Topic[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.filter((item) => topicCore(item.title, item.kind) !== null && standsAlone(item, byId)).map(toTopic);
}
