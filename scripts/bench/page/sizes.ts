import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SHELL = 'dist/shell';
const PEER = ['standalone/umd/vis-timeline-graph2d.min.js', 'styles/vis-timeline-graph2d.min.css'];

function gzippedSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** Bytes of script and style, each file gzipped by itself, that a browser loads to show a timeline. */
export function measureSizes(asked: readonly string[]): { embed: number; page: number; peer: number } {
  const own = asked.filter((path) => /\.(js|css)$/.test(path));
  return {
    embed: gzippedSize(join(SHELL, 'sourceline-embed.js')),
    page: own.reduce((sum, path) => sum + gzippedSize(join(SHELL, path)), 0),
    peer: PEER.reduce((sum, name) => sum + gzippedSize(join('node_modules/vis-timeline', name)), 0),
  };
}
