/** A binary heap of nodes, the least rank first; among equal ranks, the node that came in first. */
export interface Heap {
  readonly ranks: number[];
  readonly nodes: number[];
  readonly turns: number[];
  turn: number;
}

export function emptyHeap(): Heap {
  return { ranks: [], nodes: [], turns: [], turn: 0 };
}

export function push(heap: Heap, rank: number, node: number): void {
  const { ranks, nodes, turns } = heap;
  let at = ranks.length;
  ranks.push(rank);
  nodes.push(node);
  turns.push(heap.turn++);
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBefore(heap, at, above)) break;
    swap(heap, at, above);
    at = above;
  }
}

/** Takes the first node out, with its rank; null where none is left. */
export function pop(heap: Heap): { readonly rank: number; readonly node: number } | null {
  const { ranks, nodes, turns } = heap;
  if (ranks.length === 0) return null;
  swap(heap, 0, ranks.length - 1);
  const [rank, node] = [ranks.pop()!, nodes.pop()!];
  turns.pop();
  for (let at = 0; ;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let first = at;
    if (left < ranks.length && isBefore(heap, left, first)) first = left;
    if (right < ranks.length && isBefore(heap, right, first)) first = right;
    if (first === at) return { rank, node };
    swap(heap, at, first);
    at = first;
  }
}

function isBefore({ ranks, turns }: Heap, a: number, b: number): boolean {
  return ranks[a]! < ranks[b]! || (ranks[a] === ranks[b] && turns[a]! < turns[b]!);
}

function swap({ ranks, nodes, turns }: Heap, a: number, b: number): void {
  [ranks[a], ranks[b]] = [ranks[b]!, ranks[a]!];
  [nodes[a], nodes[b]] = [nodes[b]!, nodes[a]!];
  [turns[a], turns[b]] = [turns[b]!, turns[a]!];
}
