import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.js';

const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts a headless Chromium; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error('no Chromium found: install the package "chromium", or set CHROMIUM_PATH to its program');
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
