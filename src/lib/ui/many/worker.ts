/// <reference lib="webworker" />
import { NO_FILTER } from '../../core/view/filter.ts';
import { makeChooser, type Chooser, type Chosen } from '../../core/view/many/choose.ts';
import { buffersOf, copyColumns } from '../../core/view/many/columns.ts';
import { gatherLines, type Gathered } from '../../core/view/many/gather.ts';
import type { Order, Told } from './message.ts';
import { UTF8 } from './utf8.ts';

/**
 * Reads a file of events into columns, of which it keeps one copy and the page gets another, and chooses among them as
 * the page asks. The page ends it to cancel.
 */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if ('open' in data)
    open(data.open).catch((error: unknown) => tell({ fault: error instanceof Error ? error.message : String(error) })); // prettier-ignore
  else if (chooser) tellChosen(chooser.choose(data.wish), (chosen) => ({ chosen }));
});

/** So often it tells how far it is, in milliseconds. */
const PAUSE = 80;

let chooser: Chooser | null = null;

async function open(source: string | File): Promise<void> {
  const gathered = await gather(source);
  if (gathered === null) return;
  const { head, columns, problems } = gathered;
  chooser = makeChooser(columns, UTF8);
  const counts = chooser.count();
  const chosen = chooser.choose({ search: '', filter: NO_FILTER, share: 1 });
  const copy = copyColumns(columns);
  tellChosen(chosen, () => ({ opened: { head, columns: copy, counts, chosen, problems } }), buffersOf(copy));
}

/** The events of a file; null where it has told why there are none. */
async function gather(source: string | File): Promise<Gathered | null> {
  const file = await openStream(source);
  if ('status' in file) return fail(file);
  const gathering = gatherLines(UTF8);
  const decoder = new TextDecoder();
  const reader = file.stream.getReader();
  let [bytes, told] = [0, 0];
  const tellProgress = () => {
    told = performance.now();
    const { head, count } = gathering;
    const all = head?.events ?? null;
    tell({ events: count, done: all !== null ? count / Math.max(1, all) : file.size && bytes / file.size });
  };
  // While pieces come one upon the other no timer has its turn; while none come only a timer has.
  const timer = setInterval(tellProgress, PAUSE);
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      bytes += piece.value.length;
      const problem = gathering.take(decoder.decode(piece.value, { stream: true }));
      if (problem !== null) return fail({ fault: problem });
      if (performance.now() - told >= PAUSE) tellProgress();
    }
  } finally {
    clearInterval(timer);
  }
  const problem = gathering.take(decoder.decode());
  if (problem !== null) return fail({ fault: problem });
  tell({ events: gathering.count, done: 1 });
  const gathered = gathering.finish();
  return 'problem' in gathered ? fail({ fault: gathered.problem }) : gathered;
}

function fail(told: Told): null {
  tell(told);
  return null;
}

/** A file's bytes; its size where it is known: what a server packs arrives longer than it says. */
async function openStream(
  source: string | File,
): Promise<{ stream: ReadableStream<Uint8Array>; size: number | null } | { status: number }> {
  if (typeof source !== 'string') return { stream: source.stream(), size: source.size };
  const response = await fetch(source).catch(() => null);
  if (!response?.ok || !response.body) return { status: response?.status ?? 0 };
  const length = Number(response.headers.get('content-length') ?? NaN);
  const isPlain = response.headers.get('content-encoding') === null && length > 0;
  return { stream: response.body, size: isPlain ? length : null };
}

/** The columns that were made for it go along without being copied. */
function tellChosen(chosen: Chosen, tellOf: (chosen: Chosen) => Told, others: readonly ArrayBuffer[] = []): void {
  const { rows, ranked } = chosen;
  postMessage(tellOf(chosen), { transfer: [...others, ...buffersOf({ rows, ...ranked, ...ranked.shapes })] });
}

function tell(told: Told): void {
  postMessage(told);
}
