/** Hands a text, or bytes, to the browser as a file to keep. */
export function downloadFile(name: string, content: string | Uint8Array, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  link.download = name;
  link.click();
  // The browser fetches it after this task; freed at once, it may be gone by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
