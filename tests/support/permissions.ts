/** Reads what the manifest asks the browser for, and what a document explains of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly browser_specific_settings: {
    readonly gecko: { readonly data_collection_permissions: { readonly optional: readonly string[] } };
  };
}

/** Of both browsers. Hosts are one entry, by the name of their key. */
export function askedPermissions(): string[] {
  const file = path.join(import.meta.dirname, '../../manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return [
    ...manifest.permissions,
    ...manifest.optional_permissions,
    ...(manifest.optional_host_permissions.length ? ['optional_host_permissions'] : []),
    ...manifest.browser_specific_settings.gecko.data_collection_permissions.optional,
  ].sort();
}

/** @returns what begins, in code, a row of a table or an item of a list below the heading. */
export function explainedPermissions(markdown: string, heading: string): string[] {
  const section = markdown.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^(?:\||-) `(\w+)`/gm)].map(([, permission = '']) => permission).sort();
}
