import type { Block } from './compose.ts';
import { refuse, textOfBlocks, type Format } from './format.ts';
import { normaliseText } from './normalise.ts';
import { decodeEntities } from './xml.ts';

/** Silence, in seconds, after which a new paragraph begins even inside a sentence. */
const PAUSE = 5;
/** Words after which a paragraph ends with its sentence. */
const LONG = 60;

/** SubRip and WebVTT. */
export const subtitles: Format = {
  name: 'Subtitles',
  extensions: ['srt', 'vtt'],
  takes: 'What is said, run together into sentences and paragraphs, with the name of the speaker where it is given.',
  leaves: 'Times, positions, styles, and sounds in brackets such as [applause].',
  magic: /^(?:WEBVTT(?:[ \t\r\n]|$)|\s*\d{1,6}[ \t]*\r?\n\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]*-->)/,
  read({ bytes }, host) {
    const decoded = host.decode(bytes);
    if ('refused' in decoded) return refuse(decoded.refused);
    const blocks = joinCues(listCues(normaliseText(decoded.text)));
    if (blocks.length === 0) return refuse('Nothing is said in these subtitles.');
    return { texts: [textOfBlocks(blocks, {}, decoded.problem === undefined ? [] : [decoded.problem])], problems: [] };
  },
};

interface Cue {
  /** Seconds from the start. */
  readonly from: number;
  readonly to: number;
  readonly speaker: string;
  readonly words: string;
}

const TIMES = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

function listCues(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const block of text.split(/\n[ \t]*\n/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => TIMES.test(line));
    if (at < 0 || at > 2) continue;
    const [, from, to] = TIMES.exec(lines[at]!)!;
    const written = lines.slice(at + 1).join(' ');
    const speaker = /<v(?:\.[^\s>]*)?\s+([^<>]{1,80})>/.exec(written)?.[1]?.trim() ?? '';
    const words = plainWords(written);
    const last = cues.at(-1);
    // Rolling captions show each line twice.
    if (words !== '' && words !== last?.words) cues.push({ from: seconds(from!), to: seconds(to!), speaker, words });
  }
  return cues;
}

function plainWords(written: string): string {
  return decodeEntities(written.replace(/<[^<>]*>|\{\\[^{}]*\}/g, ''))
    .replace(/\[[^[\]]{0,60}\]|\([^()a-z]{2,40}\)|[♪♫#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function seconds(clock: string): number {
  return clock
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** A paragraph ends where another speaks, after a pause, and, once it is long, with its sentence. */
function joinCues(cues: readonly Cue[]): Block[] {
  const blocks: { role: 'body'; text: string }[] = [];
  let last: Cue | null = null;
  let words = 0;
  for (const cue of cues) {
    const dash = /^[-–—]\s*(?=\S)/.exec(cue.words)?.[0] ?? '';
    const ended = /[.!?…。]["'»”’)\]]*$/u.test(last?.words ?? '.');
    const another = last === null || cue.speaker !== last.speaker || dash !== '' || cue.from - last.to > PAUSE;
    if (another || (ended && words >= LONG)) {
      const named = cue.speaker !== '' && cue.speaker !== last?.speaker ? `${cue.speaker}: ` : '';
      blocks.push({ role: 'body', text: named + cue.words.slice(dash.length) });
      words = 0;
    } else blocks.at(-1)!.text += ` ${cue.words}`;
    words += cue.words.split(' ').length;
    last = cue;
  }
  return blocks;
}
