import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSite } from '../../src/cli/site.ts';
import type { Timeline } from '../../src/lib/core/model.ts';
import { launchBrowser } from '../support/browser.ts';
import type { Served } from '../support/serve.ts';
import { servePage, serveSite } from '../support/site.ts';
import { PAYLOADS } from '../write/payloads.ts';
import { poison } from '../write/poison.ts';

const OPEN = { 'access-control-allow-origin': '*' };

/**
 * One timeline in which each payload has an event and a document of its own, and says nothing but itself in every field
 * of both. Ids are whole characters: an address cannot hold half of one.
 */
function poisonMany(payloads: readonly string[]): Timeline {
  const parts = payloads.map((payload, index) => {
    const { events, documents } = poison(payload);
    const id = `${payload.replace(/\p{Surrogate}/gu, '')} ${index}`;
    const [event, document] = [events[index % events.length]!, documents[0]!];
    const of = <T extends object>(quoted: T): T => ({ ...quoted, document: id });
    const words = document.text;
    const whole = { document: id, start: 0, end: words.length, quote: words };
    const because = event.when.because.map((step) => (step.document === undefined ? step : { ...step, ...whole }));
    return {
      event: {
        ...event,
        id,
        aliases: [],
        when: { ...event.when, because },
        passages: event.passages.slice(0, 1).map(of),
        conflicts: event.conflicts.map((conflict) => ({ ...conflict, readings: conflict.readings.map(of) })),
      },
      document: { ...document, id, published: { ...document.published, because: [] } },
    };
  });
  const title = payloads.slice(0, 40).join(' ');
  return {
    ...poison('x'),
    title,
    documents: parts.map(({ document }) => document),
    events: parts.map(({ event }) => event),
    leftovers: [],
    problems: [],
  };
}

const HOSTILE = poisonMany(PAYLOADS);
/** The same with plain words, and addresses as some payloads are: what it shows is all that the other may show. */
const HARMLESS = poisonMany(
  PAYLOADS.slice(0, 60).map((_, index) => (index % 2 === 0 ? 'harbour' : 'https://harbour.example/')),
);

type Way = 'page' | 'frame' | 'element' | 'file';

interface Show {
  /** The page or frame in which the timeline is. */
  readonly frame: Frame;
  readonly page: Page;
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

let browser: Browser;
let folder: string;
const sites = new Map<Timeline, Served>();

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'sourceline-hostile-'));
  for (const timeline of [HOSTILE, HARMLESS]) sites.set(timeline, await serveSite(timeline, '', { headers: OPEN }));
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
  for (const site of sites.values()) await site.close();
});

/** A page that shows a timeline in one of the ways; what asks for anything that is not of the test is noted. */
async function show(timeline: Timeline, way: Way): Promise<Show> {
  const site = sites.get(timeline)!;
  const file = join(folder, 'standalone.html');
  if (way === 'file') writeFileSync(file, (await makeSite(timeline)).get('standalone.html')!);
  const html: Readonly<Record<Way, string | null>> = {
    page: null,
    frame: `<iframe sandbox="allow-scripts" src="${site.url}/embed/" width="640" height="300"></iframe>`,
    element: `<sourceline-timeline src="${site.url}/timeline.json" loading="eager"></sourceline-timeline><script src="${site.url}/sourceline-embed.js"></script>`,
    file: null,
  };
  const own = html[way];
  const host =
    own === null ? null : await servePage(`<!doctype html><link rel="icon" href="data:,"><title>News</title>${own}`);
  const page = await browser.newPage({ viewport: { width: 700, height: 340 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.goto(way === 'file' ? `file://${file}` : way === 'page' ? `${site.url}/` : host!.url);
  const frame = way === 'frame' ? page.frames()[1]! : page.mainFrame();
  await frame.waitForFunction(() => performance.getEntriesByName('sourceline:shown').length > 0, null, {
    timeout: 60_000,
  });
  return {
    frame,
    page,
    asked: asked,
    close: async () => {
      await page.close();
      await host?.close();
    },
  };
}

interface Found {
  /** Every element and attribute that was seen. */
  readonly seen: readonly string[];
  /** How many receipts and how many documents were open, each with a heading of its own. */
  readonly opened: { readonly events: number; readonly documents: number };
  /** What a payload that ran would have set. */
  readonly taken: unknown;
}

/** Opens every event and every document in turn. */
function openAll({ frame }: Show, way: Way, { events }: Timeline): Promise<Found> {
  return frame.evaluate(
    async ({ way, ids }) => {
      const seen = new Set<string>();
      const note = (element: Element): void => {
        const name = element.tagName.toLowerCase();
        seen.add(name);
        for (const { name: attribute, value } of element.attributes) {
          seen.add(`${name} ${attribute}`);
          if (['href', 'src', 'action'].includes(attribute)) {
            seen.add(`${name} ${attribute} ${/^[a-z]+:|^[?#./]|^$/i.exec(value.trim())?.[0] ?? 'relative'}`);
          }
        }
        if (element.shadowRoot) follow(element.shadowRoot);
      };
      /** Notes all that is there, and all that ever comes, even for a moment. */
      const follow = (root: Document | ShadowRoot): void => {
        root.querySelectorAll('*').forEach(note);
        observer.observe(root, { subtree: true, childList: true, attributes: true });
      };
      const observer = new MutationObserver((records) => {
        for (const { type, target, addedNodes } of records) {
          if (type === 'attributes') note(target as Element);
          for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            note(node);
            node.querySelectorAll('*').forEach(note);
          }
        }
      });
      const open = (query: string): void => {
        if (way === 'page') {
          history.replaceState(history.state, '', `?${query}`);
          dispatchEvent(new PopStateEvent('popstate'));
        } else {
          const element = document.querySelector('sourceline-timeline')!;
          const fields = new URLSearchParams(query);
          // In a page of its own attributes say nothing at first; what changes them later counts everywhere.
          for (const name of ['document', 'event']) element.setAttribute(name, fields.get(name) ?? '');
        }
      };
      // Elements are made in microtasks: all are there in the next task, without waiting for a frame to be painted.
      const { port1, port2 } = new MessageChannel();
      const rest = () =>
        new Promise<void>((resolve) => {
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      const find = (selector: string) => (way === 'page' ? document : document.querySelector('sourceline-timeline')!.shadowRoot!).querySelector(selector); // prettier-ignore
      // The part that shows sources comes with the first of them.
      open(`event=${encodeURIComponent(ids[0]!)}&document=${encodeURIComponent(ids[0]!)}`);
      while (find('#document-title') === null) await new Promise(requestAnimationFrame);
      follow(document);
      const opened = { events: 0, documents: 0 };
      let [title, text]: (Element | null)[] = [null, null];
      for (const id of ids) {
        const [event, place] = [`event=${encodeURIComponent(id)}`, `document=${encodeURIComponent(id)}`];
        open(event);
        await rest();
        const heading = find('#receipts-title');
        if (heading !== title) opened.events++;
        open(`${event}&${place}`);
        await rest();
        const shown = find('#document-title');
        if (shown !== text) opened.documents++;
        [title, text] = [heading, shown];
      }
      // A payload that became markup may run later, when what it asks for does not come.
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { seen: [...seen].toSorted(), opened, taken: (globalThis as { taken?: unknown }).taken };
    },
    { way, ids: events.map(({ id }) => id) },
  );
}

describe.each<Way>(['page', 'frame', 'element', 'file'])('in the %s', (way) => {
  test('five hundred payloads in every field are text: none runs, none becomes markup, nothing is asked', async () => {
    expect(HOSTILE.events.length).toBeGreaterThan(500);
    const [hostile, harmless] = [await show(HOSTILE, way), await show(HARMLESS, way)];
    const [found, usual] = [await openAll(hostile, way, HOSTILE), await openAll(harmless, way, HARMLESS)]; // prettier-ignore
    for (const { seen } of [usual, found])
      expect(seen).toEqual(expect.arrayContaining(['h2 tabindex', 'figcaption', 'mark']));
    expect(found.opened).toEqual({ events: HOSTILE.events.length, documents: HOSTILE.documents.length });
    expect(found.taken).toBeUndefined();
    expect(await hostile.page.evaluate('globalThis.taken')).toBeUndefined();
    const strange = found.seen.filter((name) => !usual.seen.includes(name));
    expect(strange).toEqual([]);
    expect(hostile.asked.filter((url) => !/^(?:http:\/\/127\.0\.0\.1:|file:|data:,)/.test(url))).toEqual([]);
    await hostile.close();
    await harmless.close();
  }, 180_000);
});
