import type { ExportFormat, WrittenFile } from './format.ts';
import { SVG } from './svg.ts';

/** The drawing as points. The core knows no painter: `paint` is its host's, which makes a PNG of an SVG. */
export function pngBy(paint: (svg: string) => WrittenFile['content'] | Promise<WrittenFile['content']>): ExportFormat {
  return {
    ...SVG,
    id: 'png',
    name: 'PNG picture',
    extension: '.png',
    mediaType: 'image/png',
    about: 'The same drawing as points, for previews and for programs that take no SVG.',
    write: async (timeline, speech, name) => {
      const files = await SVG.write(timeline, speech, name);
      return Promise.all(
        files.map(async ({ content }) => ({ name: `${name}.png`, content: await paint(content as string) })),
      );
    },
  };
}
