/** The privacy policy says what is so: it is held against the manifest, the README and the code. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CatalogEntry, catalog } from '../src/engines/setup/catalog.ts';
import { networkCalls } from './support/network-calls.ts';
import { askedPermissions, explainedPermissions } from './support/permissions.ts';
import { readSources } from './support/source-files.ts';

const root = path.join(import.meta.dirname, '..');
const policy = readFileSync(path.join(root, 'PRIVACY.md'), 'utf8');
const text = policy.replace(/\s+/g, ' ');
const sources = readSources(path.join(root, 'src'));

describe('the privacy policy', () => {
  it('explains every permission that the manifest asks for, and no other', () => {
    expect(askedPermissions().length).toBeGreaterThan(8);
    expect(
      explainedPermissions(policy, 'What we ask the browser for'),
      'Say in PRIVACY.md, at "What we ask the browser for", what each permission of manifest.json is for.',
    ).toEqual(askedPermissions());
  });

  it('explains the same permissions as the README', () => {
    expect(explainedPermissions(readFileSync(path.join(root, 'README.md'), 'utf8'), 'Permissions')).toEqual(
      explainedPermissions(policy, 'What we ask the browser for'),
    );
  });

  it('names where scripts run by themselves, as the manifest has it', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'manifest.json'), 'utf8')) as {
      readonly content_scripts: readonly { readonly matches: readonly string[] }[];
    };
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches.filter((pattern) => !policy.includes(`\`${pattern}\``))).toEqual([]);
  });

  it('names every way of the code to the network, and no other', () => {
    const ways = new Set(networkCalls(sources).map(({ name }) => `src/${name}`));
    const [, section = ''] = policy.split('## What goes over the network');
    const named = [...(section.split('\n## ')[0] ?? '').matchAll(/`(src\/[^`]+)`/g)].map(([, name]) => name);
    expect(named.sort(), 'A new way to the network is told to readers in PRIVACY.md first.').toEqual([...ways].sort());
  });

  it('names every service that can be sent an article, with its host', () => {
    const entries: readonly CatalogEntry[] = catalog;
    const unnamed = entries.flatMap((entry) => {
      if (!('address' in entry) || !entry.name) return [];
      const host = entry.kind === 'service' ? ` (\`${new URL(entry.address).host}\`)` : '';
      return text.includes(`${entry.name}${host}`) ? [] : [`${entry.name}${host}`];
    });
    expect(unnamed, 'Name it in PRIVACY.md, where the other servers are.').toEqual([]);
  });

  it('is right that no cookie, password, or browsing history is read', () => {
    const reading = sources.flatMap(({ name, codeLines }) =>
      codeLines
        .filter(({ text: line }) =>
          /\bdocument\.cookie\b|\b(?:browser|extensionApi\(\))\.(?:cookies|history)\b/.test(line),
        )
        .map(({ at }) => `${name}:${at}`),
    );
    expect(reading).toEqual([]);
    expect(askedPermissions().filter((permission) => /cookies|history|tabs|webNavigation/.test(permission))).toEqual(
      [],
    );
  });

  it('has the sentence on Limited Use that the Chrome Web Store asks for', () => {
    expect(text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')).toContain(
      'The use of information received from Google APIs will adhere to the Chrome Web Store User Data Policy, including the Limited Use requirements.',
    );
  });

  // Browsers show it as a plain text file, of which nothing tells them the encoding.
  it('is written in ASCII alone', () => {
    expect(policy.match(/[^\n -~]/gu)).toBeNull();
  });
});
