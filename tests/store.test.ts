/** What docs/store tells the stores is so, is all that they ask, and fits into their fields. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimKernel } from '../src/summary/generated/claim-kernel.ts';
import { LOCALES, readMessages } from './support/locales.ts';
import { askedPermissions, explainedPermissions } from './support/permissions.ts';
import { readSources } from './support/source-files.ts';

const root = path.join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const page = (name: string): string => read(`docs/store/${name}.md`);
const manifest = JSON.parse(read('manifest.json')) as {
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly web_accessible_resources: readonly { readonly resources: readonly string[] }[];
  readonly browser_specific_settings: {
    readonly gecko: {
      readonly data_collection_permissions: {
        readonly required: readonly string[];
        readonly optional: readonly string[];
      };
    };
  };
};

/** What is to be copied into the form: the quoted lines below a heading, or all of a list's items. */
const fieldsBelow = (markdown: string, heading: string): string[] => {
  const section = markdown.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const quoted = section.match(/^> ?.*$/gm)?.map((line) => line.replace(/^> ?/, ''));
  return quoted ? [quoted.join('\n')] : section.split(/^- /m).slice(1);
};

/** Characters that the Chrome Web Store takes in each field about permissions. */
const MAX_JUSTIFICATION = 1_000;

describe('the justifications', () => {
  const permissions = page('permissions');

  it('are there for every permission that the manifest asks for, and for no other', () => {
    expect(
      explainedPermissions(permissions, 'Permissions'),
      'Say in docs/store/permissions.md why the extension needs it.',
    ).toEqual(askedPermissions());
  });

  it('are there for scripts on all pages, and for every file that pages can reach', () => {
    const [script = ''] = fieldsBelow(permissions, 'The script on all pages');
    expect(script).not.toBe('');
    const named = [
      ...manifest.content_scripts.flatMap(({ matches }) => matches),
      ...manifest.web_accessible_resources.flatMap(({ resources }) => resources),
    ];
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !permissions.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(['Single purpose', 'Permissions', 'The script on all pages'])('fit into their fields: %s', (heading) => {
    const fields = fieldsBelow(permissions, heading);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => field.length > MAX_JUSTIFICATION)).toEqual([]);
  });
});

describe('the answers on data', () => {
  it('name the data permissions of the manifest', () => {
    const { required, optional } = manifest.browser_specific_settings.gecko.data_collection_permissions;
    const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
    expect(page('data-use')).toContain(`\`required\`: ${list(required)}; \`optional\`: ${list(optional)}.`);
  });

  it('say yes to Chrome where Firefox is asked', () => {
    const yes = [...page('data-use').matchAll(/^\| ([^|]+) \| \*\*yes\*\*/gm)].map(([, kind]) => kind);
    const { optional } = manifest.browser_specific_settings.gecko.data_collection_permissions;
    const kinds: Readonly<Record<string, string>> = {
      websiteContent: 'website content',
      authenticationInfo: 'authentication information',
    };
    expect(yes.sort()).toEqual(optional.map((name) => kinds[name]).sort());
  });
});

describe('the listing', () => {
  it('has the name and the short description of the package', () => {
    const { extensionName, extensionDescription } = readMessages('en');
    expect(fieldsBelow(page('listing'), 'Name')).toEqual([extensionName?.message]);
    expect(fieldsBelow(page('listing'), 'Short description')).toEqual([extensionDescription?.message]);
  });

  it.each(LOCALES)('has a name and a short description of a length that the stores take, in %s', (locale) => {
    const { extensionName, extensionDescription } = readMessages(locale);
    expect(extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('counts the languages that there are', () => {
    expect(page('listing')).toContain(`in ${LOCALES.length} languages`);
  });
});

describe('the notes for reviewers', () => {
  it('say of every generated file what it holds', () => {
    const generated = readdirSync(path.join(root, 'src'), { recursive: true })
      .map((name) => path.posix.join('src', String(name)))
      .filter((name) => /\/generated\/.+\.(?:ts|bin)$/.test(name));
    expect(generated.length).toBeGreaterThan(5);
    const told = [...page('reviewers').matchAll(/^\| `(src\/[^`]+)`/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual(generated.sort());
  });

  it('name every package that is in the bundles', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: object };
    expect(Object.keys(dependencies).filter((name) => !page('reviewers').includes(`\`${name}\``))).toEqual([]);
  });

  it('are right that the sources have one kilobyte of WebAssembly, and the rest comes from one package', () => {
    expect(
      readdirSync(path.join(root, 'src'), { recursive: true }).filter((name) => /\.wasm$/.test(String(name))),
    ).toEqual([]);
    const using = readSources(path.join(root, 'src')).filter(({ text }) => /\bWebAssembly\b/.test(text));
    expect(using.filter(({ name }) => !/^(?:summary\/(?:claims\/model|generated)|model-host)\//.test(name))).toEqual(
      [],
    );
    // Two digits a byte.
    expect(claimKernel.length / 2).toBeLessThan(1.2 * 1024);
  });
});
