/// <reference lib="webworker" />
import type { Choices } from '../../core/document/format.ts';
import { identifyDocuments } from '../../core/document/identify.ts';
import { isReadable, openFile } from '../../core/document/open.ts';
import { readDocuments, type Documents } from '../../core/document/read.ts';
import { sayUnread } from '../../core/document/unread.ts';
import { composeTimeline, readDocument } from '../../core/pipeline.ts';
import { writeTimeline } from '../../core/timeline/write.ts';
import { decodeBytes } from './decode.ts';
import type { Brought, Order, Report } from './message.ts';

/** Makes a timeline of the documents that it is sent, and reports after each one. The page ends it to cancel. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  makeTimeline(data).catch((error: unknown) =>
    report({ fault: error instanceof Error ? error.message : String(error) }),
  );
});

async function makeTimeline({ brought, choices }: Order): Promise<void> {
  const readable = brought.filter(isOfUse);
  const unread = brought.filter((one) => !isOfUse(one)).map(({ name }) => name);
  if (unread.length > 0) report({ unread, all: readable.length === 0 });
  if (readable.length === 0) return;
  const opened: Documents[] = [];
  for (const one of readable) opened.push(await open(one, choices));
  const documents = identifyDocuments(opened.flatMap((each) => each.documents));
  const problems = [
    ...unread.map((name) => ({ document: name, message: sayUnread(/\.\w+$/.exec(name)?.[0].toLowerCase() ?? '') })),
    ...opened.flatMap((each) => each.problems),
  ];
  if (documents.length === 0) {
    report({ fault: problems.map(({ document, message }) => `${document}: ${message}`).join(' ') });
    return;
  }
  const read = documents.map((document, done) => {
    report({ done, all: documents.length });
    return readDocument(document, null);
  });
  report({ done: documents.length, all: documents.length });
  report({ json: writeTimeline(composeTimeline(read, problems)) });
}

function isOfUse({ name, content }: Brought): boolean {
  return typeof content === 'string' || isReadable(name, new Uint8Array(content).subarray(0, 4096));
}

async function open({ name, content, published }: Brought, choices: Choices): Promise<Documents> {
  if (typeof content !== 'string') {
    return openFile({ path: name, bytes: new Uint8Array(content) }, { decode: decodeBytes, ...choices });
  }
  return readDocuments({ path: name, content, ...(published !== undefined && { declared: { published } }) });
}

function report(message: Report): void {
  postMessage(message);
}
