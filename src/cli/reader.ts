/** What a reading thread runs: it answers each batch of documents with what their texts tell. */
import { parentPort } from 'node:worker_threads';
import type { SourceText } from '../lib/core/model.ts';
import { readBatch } from './reading.ts';

parentPort!.on('message', (batch: readonly SourceText[]) => parentPort!.postMessage(readBatch(batch)));
