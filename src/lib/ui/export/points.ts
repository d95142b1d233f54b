import type { Answer } from './message.ts';

/** Twice as dense as the drawing is large: on paper and good screens it is looked at closely. */
const DENSITY = 2;

/** An answer with its pictures as points: the worker, which cannot paint, gives each as an SVG. */
export async function paintAnswer(answer: Answer): Promise<Answer> {
  if (!('files' in answer)) return answer;
  try {
    const files = answer.files.map(async ({ name, content }) =>
      name.endsWith('.png') ? { name, content: await paintPoints(content as string) } : { name, content },
    );
    return { ...answer, files: await Promise.all(files) };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

/** Makes a PNG of an SVG that asks for nothing from outside. */
async function paintPoints(svg: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * DENSITY, image.naturalHeight * DENSITY];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const points = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (points === null) throw new Error('the picture is too large for this browser');
  return new Uint8Array(await points.arrayBuffer());
}
