/** Both built manifests ask for what the README owns up to, and the zips are the same from the same sources. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltExtension, buildExtension } from './support/build-extension.ts';
import { explainedPermissions } from './support/permissions.ts';

const root = path.join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const BROWSERS = ['chrome', 'firefox'] as const;

interface Manifest {
  readonly [key: string]: unknown;
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  /** Firefox alone has it. */
  readonly browser_specific_settings?: {
    readonly gecko: { readonly data_collection_permissions: { readonly optional: readonly string[] } };
  };
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly default_popup: string; readonly default_icon: Readonly<Record<string, string>> };
  readonly background: Readonly<Record<string, unknown>>;
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly all_frames?: boolean }[];
  readonly content_security_policy: { readonly extension_pages: string };
  /** Missing where pages can reach no file of the extension. */
  readonly web_accessible_resources?: readonly Readonly<Record<string, unknown>>[];
}

/** Keys, as paths, that only one browser knows; the other warns of them. */
const OWN_KEYS = {
  chrome: [['minimum_chrome_version'], ['background', 'service_worker'], ['side_panel'], ['web_accessible_resources']],
  firefox: [['browser_specific_settings'], ['background', 'scripts'], ['sidebar_action']],
} as const;

const inReadme = explainedPermissions(readFileSync(path.join(root, 'README.md'), 'utf8'), 'Permissions');

let built: BuiltExtension;
let builtElsewhere: BuiltExtension;
const manifestOf = (browser: string) => built.readJson(`${browser}/manifest.json`) as Manifest;

beforeAll(() => {
  built = buildExtension('package');
  builtElsewhere = buildExtension('package', { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' });
}, 120_000);
afterAll(() => {
  built.remove();
  builtElsewhere.remove();
});

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const other = browser === 'chrome' ? 'firefox' : 'chrome';

  it('has the version of package.json', () => {
    expect(manifestOf(browser).version).toBe(version);
  });

  it('asks for no permission that the README does not explain', () => {
    const { permissions } = manifestOf(browser);
    expect(permissions.length).toBeGreaterThan(0);
    expect(
      permissions.filter((permission) => !inReadme.includes(permission)),
      'Give each permission a row with its reason in the README, or do without it.',
    ).toEqual([]);
  });

  it('asks for no host at installation, and later only for what the README explains', () => {
    const manifest = manifestOf(browser);
    expect(Object.keys(manifest).filter((key) => /permissions/.test(key))).toEqual([
      'permissions',
      'optional_host_permissions',
      ...(browser === 'firefox' ? ['optional_permissions'] : []),
    ]);
    expect(inReadme).toEqual(expect.arrayContaining([...(manifest.optional_permissions ?? [])]));
    expect(manifest.permissions.filter((permission) => /[:*/]/.test(permission))).toEqual([]);
    expect(inReadme).toContain('optional_host_permissions');
  });

  it('runs nothing but the detector in pages, and not in their frames', () => {
    const scripts = manifestOf(browser).content_scripts;
    expect(scripts.flatMap(({ js }) => js)).toEqual(['detector.js']);
    expect(scripts.filter((script) => script.all_frames)).toEqual([]);
  });

  // `http: https:` serves digest/fetch-article.ts alone (tests/architecture.test.ts), for a host that the reader allowed.
  it('lets extension pages load nothing from elsewhere, and read only what a host permission lets them', () => {
    const policy = manifestOf(browser).content_security_policy.extension_pages;
    const directives = new Map(policy.split(';').map((directive) => split(directive.trim())));
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('connect-src')).toBe("'self' http: https:");
    // WebAssembly for the claim model; no other code is made of data.
    expect(directives.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    // `default-src` says nothing of these.
    for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
      expect(directives.get(name), name).toBe("'none'");
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|data:|blob:/);
    expect(policy.match(/https?:/g)).toHaveLength(2);
  });

  it('lets pages reach no file but what scripts in them import, under names that they cannot know', () => {
    const { web_accessible_resources: reachable } = manifestOf(browser);
    expect(reachable).toEqual(
      browser === 'chrome'
        ? [
            {
              resources: ['boxes.js', 'extractor.js', 'box-view.js', 'marks-view.js'],
              matches: ['http://*/*', 'https://*/*'],
              use_dynamic_url: true,
            },
          ]
        : undefined,
    );
  });

  it('lets no website speak to the extension', () => {
    expect(manifestOf(browser)).not.toHaveProperty('externally_connectable');
  });

  it('brings the licence of everything that is in its bundles', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: object;
    };
    const licences = readFileSync(path.join(built.folder, browser, 'LICENSES.txt'), 'utf8');
    for (const name of ['get-a-summary', ...Object.keys(dependencies)]) {
      const folder = name === 'get-a-summary' ? root : path.join(root, 'node_modules', name);
      const file = readdirSync(folder).find((each) => /^LICEN[CS]E/.test(each)) ?? 'missing';
      expect(licences, name).toContain(readFileSync(path.join(folder, file), 'utf8').trim());
    }
  });

  it('brings the privacy policy, where welcome and options lead', () => {
    const link = readFileSync(path.join(root, 'src/extension-page/privacy-link.ts'), 'utf8');
    const [, file = 'no link'] = /href: '([^']+)'/.exec(link) ?? [];
    expect(readFileSync(path.join(built.folder, browser, file), 'utf8')).toBe(
      readFileSync(path.join(root, 'PRIVACY.md'), 'utf8'),
    );
  });

  it('names icons that are there, in the size that it says', () => {
    const { icons, action } = manifestOf(browser);
    const named = [...Object.entries(icons), ...Object.entries(action.default_icon)];
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
    for (const [size, file] of named) expect(pixelSize(browser, file), file).toEqual([Number(size), Number(size)]);
  });

  it('comes with the icons of a found article', () => {
    for (const size of [16, 32]) expect(pixelSize(browser, `icons/${size}-found.png`)).toEqual([size, size]);
  });

  it('names files that are there', () => {
    const named = [...JSON.stringify(manifestOf(browser)).matchAll(/"([\w/-]+\.(?:html|js|css|png))"/g)];
    expect(named.length).toBeGreaterThan(5);
    const missing = named.flatMap(([, file = '']) =>
      existsSync(path.join(built.folder, browser, file)) ? [] : [file],
    );
    expect(missing).toEqual([]);
  });

  it(`has its own keys and none of ${other}`, () => {
    const manifest = manifestOf(browser);
    for (const key of OWN_KEYS[browser]) expect(valueAt(manifest, key), key.join('.')).toBeDefined();
    for (const key of OWN_KEYS[other]) expect(valueAt(manifest, key), key.join('.')).toBeUndefined();
  });
});

it('asks for every permission that the README explains, in one browser at least', () => {
  const asked = BROWSERS.flatMap((browser) => {
    const { permissions, optional_permissions = [] } = manifestOf(browser);
    return [...permissions, ...optional_permissions];
  });
  const data = manifestOf('firefox').browser_specific_settings?.gecko.data_collection_permissions.optional ?? [];
  expect(
    inReadme.filter((permission) => ![...asked, ...data, 'optional_host_permissions'].includes(permission)),
    'Take the row out of the README.',
  ).toEqual([]);
});

const ZIPS = [...BROWSERS, 'source'];
const zipOf = (from: BuiltExtension, name: string) =>
  readFileSync(path.join(from.folder, `get-a-summary-${version}-${name}.zip`));

it.each(ZIPS)('packs the same bytes of %s twice, wherever it is packed', (name) => {
  expect(zipOf(built, name).length).toBeGreaterThan(10_000);
  expect(zipOf(built, name).equals(zipOf(builtElsewhere, name))).toBe(true);
});

it('packs sources of which a reviewer makes the very same zips in a folder that holds nothing else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'get-a-summary-sources-'));
  for (const [name, bytes] of Object.entries(unzipSync(zipOf(built, 'source')))) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  // What `npm ci` would put there.
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const rebuilt = buildExtension('package', {}, folder);
  const different = ZIPS.filter((name) => !zipOf(rebuilt, name).equals(zipOf(built, name)));
  rebuilt.remove();
  rmSync(folder, { recursive: true });
  expect(different, 'Name what is missing in `sources` of build.mjs.').toEqual([]);
});

/** Width and height, from the header of a PNG file. */
function pixelSize(browser: string, file: string): [number, number] {
  const bytes = readFileSync(path.join(built.folder, browser, file));
  expect(bytes.toString('latin1', 1, 4), `${file} is no PNG`).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function valueAt(value: unknown, key: readonly string[]): unknown {
  return key.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);
}

function split(directive: string): [name: string, sources: string] {
  const [name = '', ...sources] = directive.split(/\s+/);
  return [name, sources.join(' ')];
}
