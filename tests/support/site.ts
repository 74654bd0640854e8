/**
 * The invented web of the browser tests: every file of fixtures/site/ is a page `/<name>`, the demo article is `/` and
 * `/demo`, and a few pages are built here because they need headers or each other.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageResponse, Site } from './fixture-server.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');

/** Answer headers of single pages, by name. */
const headers: Record<string, Record<string, string>> = {
  'strict-csp': {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  sandboxed: { 'content-security-policy': "default-src 'none'; sandbox; require-trusted-types-for 'script'" },
};
/** Pages that are another page's file with headers of their own. */
const fileOf: Record<string, string> = { sandboxed: 'strict-csp' };

export const site: Site = ({ url }) => {
  const name = url.pathname.slice(1).replace(/\/.*$/, '') || 'demo';
  if (name === 'demo') return readPage('articles/demo/page.html');
  if (!/^[a-z-]+$/.test(name)) return undefined;
  return readPage(`site/${fileOf[name] ?? name}.html`, headers[name]);
};

function readPage(file: string, pageHeaders: Record<string, string> = {}): PageResponse | undefined {
  const full = path.join(fixtures, file);
  return existsSync(full) ? { body: readFileSync(full), headers: pageHeaders } : undefined;
}
