/** Types text as a reader does, key by key, into whatever has the focus. */
import type { KeyInput } from 'puppeteer-core';
import type { Surface } from './browser-under-test.ts';

export async function typeText(surface: Surface, text: string): Promise<void> {
  for (const key of text) await surface.press(key as KeyInput);
}
