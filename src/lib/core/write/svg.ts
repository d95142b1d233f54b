import type { Speech } from '../base/speech.ts';
import type { Timeline } from '../model.ts';
import { fitsAxis } from '../view/axis.ts';
import { wordKind } from '../view/kind.ts';
import { placeEvents } from '../view/place.ts';
import { arrange, type Scene } from '../view/scene.ts';
import { headlineOf } from '../view/words.ts';
import { firstWindow } from '../view/window.ts';
import { escapeXml } from './escape.ts';
import type { ExportFormat } from './format.ts';
import { measureByTable } from './letter-width.ts';
import { drawCluster, drawLabel, drawMark, INK, PAPER, round, RULE, SOFT, SUNK } from './svg-mark.ts';

const GUTTER = 132;
const [TITLE, AXIS, FOOT] = [44, 40, 28];
const [WIDTH, HEIGHT] = [1200, 630];

/** The drawing of the page's opening view, by the same layout, as SVG without script, style sheet or outer address. */
export const SVG: ExportFormat = {
  id: 'svg',
  name: 'SVG picture',
  extension: '.svg',
  mediaType: 'image/svg+xml',
  about: 'The drawing as the page opens with it; events beyond its edges or close together are there as their number.',
  carries: ['events', 'units', 'uncertain', 'lasting', 'clocks', 'ancient', 'kinds', 'unreported', 'conflicts'],
  leavesOut: ['undated'],
  write: (timeline, speech, name) => [{ name: `${name}.svg`, content: drawTimeline(timeline, speech) }],
};

export function drawTimeline(timeline: Timeline, speech: Speech): string {
  const placement = placeEvents(timeline.events);
  const window = firstWindow(placement.placed);
  const wording = {
    dates: speech.dates,
    title: (event: Parameters<typeof headlineOf>[0]) => headlineOf(event, speech),
  };
  const size = { width: WIDTH - GUTTER, height: HEIGHT - TITLE - AXIS - FOOT };
  const scene = arrange(placement, measureByTable, window, [], wording).layOut(window, size);
  const height = round(TITLE + AXIS + scene.height + FOOT);
  const count = speech.t('events', { count: timeline.events.length });
  const sources = speech.t('fromSources', { count: timeline.documents.length });
  const foot = `${count} ${sources}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title" font-family="Avenir Next, Segoe UI, Helvetica Neue, Liberation Sans, Arial, sans-serif" font-size="12.5" fill="${INK}">
<title id="title">${escapeXml(timeline.title)}</title>
<desc>${escapeXml(foot)}</desc>
<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>
<text x="16" y="29" font-size="18" font-weight="600">${escapeXml(shorten(timeline.title))}</text>
<g transform="translate(${GUTTER} ${TITLE})">${drawAxis(scene, speech)}</g>
<g transform="translate(${GUTTER} ${TITLE + AXIS})">
${drawGrid(scene)}
${scene.marks.map(drawMark).join('\n')}
${scene.clusters.map(drawCluster).join('\n')}
${scene.marks.map(drawLabel).join('\n')}
</g>
<g transform="translate(0 ${TITLE + AXIS})">${drawLanes(scene, speech)}</g>
<text x="16" y="${height - 10}" font-size="11" fill="${SOFT}">${escapeXml(foot)}</text>
</svg>
`;
}

function shorten(title: string): string {
  const letters = [...title];
  return letters.length > 110 ? `${letters.slice(0, 109).join('')}…` : title;
}

function drawAxis({ ticks, eras, width, before, after }: Scene, speech: Speech): string {
  const units = eras.map(
    ({ left, right, text }) =>
      `<text x="${round(Math.max(left, 0) + 4)}" y="12" font-size="11" fill="${SOFT}" font-weight="600">${right - Math.max(left, 0) > measureByTable(text) + 8 ? escapeXml(text) : ''}</text>`,
  );
  const labels = ticks
    .filter((tick) => fitsAxis(tick, width))
    .map(({ x, text }) => `<text x="${round(x)}" y="32" font-size="11" text-anchor="middle">${escapeXml(text)}</text>`);
  const beyond = [
    before.count === 0 ? '' : `<text x="0" y="-6" font-size="11" fill="${SOFT}">‹ ${escapeXml(speech.t('earlier', { count: before.count }))}</text>`, // prettier-ignore
    after.count === 0 ? '' : `<text x="${width - 8}" y="-6" font-size="11" fill="${SOFT}" text-anchor="end">${escapeXml(speech.t('later', { count: after.count }))} ›</text>`, // prettier-ignore
  ];
  return [...units, ...labels, ...beyond].join('');
}

/** The names of the lanes, on a ground that covers what lies before the window: some programs clip badly. */
function drawLanes({ lanes }: Scene, speech: Speech): string {
  const rows = lanes.map(({ kind, top, height }, index) => {
    const fill = index % 2 === 1 ? SUNK : PAPER;
    const ground = `<rect x="0" y="${round(top)}" width="${GUTTER}" height="${round(height)}" fill="${fill}"/>`;
    return `${ground}<text x="16" y="${round(top + height / 2 + 4)}" fill="${SOFT}">${escapeXml(wordKind(kind, speech).slice(0, 18))}</text>`;
  });
  return rows.join('');
}

function drawGrid({ lanes, ticks, width, height }: Scene): string {
  const grounds = lanes
    .filter((_, index) => index % 2 === 1)
    .map((lane) => `<rect x="0" y="${round(lane.top)}" width="${width}" height="${round(lane.height)}" fill="${SUNK}"/>`); // prettier-ignore
  const lines = ticks.map(
    ({ x, major }) =>
      `<path d="M${Math.round(x) + 0.5} 0V${round(height)}" stroke="${RULE}"${major ? '' : ' opacity="0.6"'}/>`,
  );
  return [...grounds, ...lines].join('');
}
