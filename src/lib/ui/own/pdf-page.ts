/** A page of a PDF as pdf.js has it; its own types need all of the library. */
interface PdfPage {
  readonly getViewport: (options: { scale: number }) => { readonly width: number; readonly height: number };
  readonly render: (options: object) => { readonly promise: Promise<void> };
}

/** Points of a page across the picture: sharp on a dense screen, and not too large to paint. */
const SCALE = 2;

/** Paints a page of a file, and gives its size in points. Nothing of the file is run, and nothing is fetched. */
export async function paintPage(
  file: File,
  number: number,
  canvas: HTMLCanvasElement,
): Promise<{ readonly width: number; readonly height: number }> {
  const { getDocumentProxy } = await import('unpdf');
  const options = { verbosity: 0, isEvalSupported: false, useSystemFonts: false, disableFontFace: true };
  const document = await getDocumentProxy(new Uint8Array(await file.arrayBuffer()), options);
  try {
    const page = (await document.getPage(number)) as unknown as PdfPage;
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: SCALE });
    [canvas.width, canvas.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    return { width, height };
  } finally {
    await document.destroy();
  }
}
