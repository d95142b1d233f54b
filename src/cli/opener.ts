/** What an opening thread runs: it answers each file with what its documents are. */
import { parentPort } from 'node:worker_threads';
import { openOrder, overlookLibrary, type Order } from './opening.ts';

process.on('unhandledRejection', overlookLibrary);

parentPort!.on('message', (order: Order) => {
  openOrder(order).then(
    (opened) => parentPort!.postMessage(opened),
    // Thrown where no promise catches it, so that it ends the thread and tells why.
    (error: unknown) => setImmediate(() => { throw error; }), // prettier-ignore
  );
});
