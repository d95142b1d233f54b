/** Where this script came from: the others lie beside it. Empty where it stands in the page itself. */
export const home = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/** What the host's content security policy knows this script by, if it does. */
const nonce = document.currentScript instanceof HTMLScriptElement ? document.currentScript.nonce : '';

/** Loads a classic script that lies beside this one: such a script loads even in a sandboxed frame. */
export function loadScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(name, home).href;
    script.nonce = nonce;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`The script ${script.src} could not be had.`));
    document.head.append(script);
  });
}
