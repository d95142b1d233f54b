/// <reference lib="webworker" />
import { readEverySource } from '../../core/document/read.ts';
import type { Source } from '../../core/model.ts';
import { composeTimeline, readDocument } from '../../core/pipeline.ts';
import { writeTimeline } from '../../core/timeline/write.ts';
import { decodeBytes } from './decode.ts';
import type { Brought, Report } from './message.ts';

/** Makes a timeline of the documents that it is sent, and reports after each one. The page ends it to cancel. */
addEventListener('message', ({ data }: MessageEvent<readonly Brought[]>) => {
  try {
    report({ json: makeTimeline(data) });
  } catch (error) {
    report({ fault: error instanceof Error ? error.message : String(error) });
  }
});

function makeTimeline(brought: readonly Brought[]): string {
  const { documents, problems } = readEverySource(brought.map(sourceOf));
  const read = documents.map((document, done) => {
    report({ done, all: documents.length });
    return readDocument(document, null);
  });
  report({ done: documents.length, all: documents.length });
  return writeTimeline(composeTimeline(read, problems));
}

function sourceOf({ name, content, published }: Brought): Source {
  return {
    path: name,
    content: typeof content === 'string' ? content : decodeBytes(new Uint8Array(content)),
    ...(published !== undefined && { declared: { published } }),
  };
}

function report(message: Report): void {
  postMessage(message);
}
