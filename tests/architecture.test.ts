/**
 * The map in src/README.md holds: its tree names every folder, its tables say who may import whom. Also what no file
 * may do. Every message says the fix.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { networkCalls } from './support/network-calls.ts';
import { readSources } from './support/source-files.ts';
import { readMap } from './support/source-map.ts';

const src = path.join(import.meta.dirname, '../src');
const map = readMap(readFileSync(path.join(src, 'README.md'), 'utf8'));
const sources = readSources(src);
const folders = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => path.relative(src, path.join(entry.parentPath, entry.name)));

/** Each runs on its own: what one needs of another crosses as a message. */
const CONTEXTS = ['background', 'model-host', 'content', 'popup', 'panel', 'digest', 'welcome', 'options'];

/** The map has one line for all languages: a new one is its folder and its line in the registry. */
const ofAnyLanguage = (name: string): string =>
  name.replace(/^languages\/[a-z]{2,3}(?=\/|$)/, 'languages/<tag>').replace(/^_locales\/[^/]+/, '_locales/<language>');

/** `article/article.ts` → `article`; files beside the folders are parts of their own. */
const partOf = (file: string): string => file.split('/')[0] ?? file;

describe('the map', () => {
  it('was compared with a real tree', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((file) => file.imports).length).toBeGreaterThan(200);
    expect(map.tree.length).toBeGreaterThan(15);
    expect(map.mayImport.size).toBeGreaterThan(12);
  });

  it('names every folder', () => {
    const unnamed = folders.filter((folder) => !map.tree.includes(`${ofAnyLanguage(folder)}/`));
    expect(unnamed, 'Give the folder a line in the tree of src/README.md, or put its files where they belong.').toEqual(
      [],
    );
  });

  it('names nothing that is not there', () => {
    const there = [...folders.map((folder) => `${folder}/`), ...readdirSync(src, { recursive: true }).map(String)];
    const gone = map.tree.filter((name) => !there.map(ofAnyLanguage).includes(name));
    expect(gone, 'Take the line out of the tree of src/README.md.').toEqual([]);
  });

  it('has a row of the import table for every part', () => {
    const parts = new Set(sources.map((file) => partOf(file.name)));
    const missing = [...parts].filter((part) => !map.mayImport.has(part));
    expect(missing, 'Add a row to "Who may import whom" in src/README.md.').toEqual([]);
  });
});

describe('imports', () => {
  it('follow the table', () => {
    const forbidden = sources.flatMap((file) => {
      const part = partOf(file.name);
      return file.imports.flatMap(({ target, isTypeOnly }) => {
        const targetPart = target && partOf(target);
        if (!targetPart || targetPart === part) return [];
        const allowed = map.mayImport.get(part)?.get(targetPart);
        if (allowed === 'all' || (allowed === 'types' && isTypeOnly)) return [];
        const what = allowed === 'types' ? `only types of ${targetPart}` : `nothing of ${targetPart}`;
        return [`${file.name} imports ${target}, but ${part} may import ${what}`];
      });
    });
    expect(forbidden, 'Hand it in from outside or move the code; the table is in src/README.md.').toEqual([]);
  });

  it('never lead from one context into another, whatever the table says', () => {
    const crossing = sources.flatMap((file) =>
      file.imports
        .filter(({ target }) => target && CONTEXTS.includes(partOf(target)) && partOf(target) !== partOf(file.name))
        .map(({ target }) => `${file.name} imports ${target}`),
    );
    expect(crossing, 'Share it through ui/ or messaging/, or send a message.').toEqual([]);
  });

  it('leave what a script in a page must not carry to others', () => {
    const carried = sources
      .filter((file) => partOf(file.name) === 'content')
      .flatMap((file) => file.imports.map(({ target }) => ({ name: file.name, target })))
      .filter(({ target }) => target && ['engines', 'settings'].includes(partOf(target)));
    expect(carried, 'Pages pay for every byte: ask the background with a call of messaging/protocol.ts.').toEqual([]);
  });

  it('take packages only where the table says', () => {
    const misplaced = sources.flatMap((file) =>
      file.imports
        .filter(({ packageName }) => packageName && !map.packages.get(packageName)?.includes(partOf(file.name)))
        .map(({ packageName }) => `${file.name} imports ${packageName}`),
    );
    expect(
      misplaced,
      'Use what platform/ or the part that owns the package offers; the table is in src/README.md.',
    ).toEqual([]);
  });

  it("leave the browser's own object inside platform/", () => {
    const own = ['platform/browser.ts', 'platform/extension-api.ts'];
    const reaching = sources
      .filter((file) => partOf(file.name) !== 'platform')
      .filter((file) => file.imports.some(({ target }) => target && own.includes(target)))
      .map((file) => file.name);
    expect(reaching, 'Give platform/ a function that does what you need, and import that.').toEqual([]);
  });

  it('lead to files that are there', () => {
    const names = new Set(readdirSync(src, { recursive: true }).map(String));
    const dangling = sources.flatMap((file) =>
      file.imports.filter(({ target }) => target && !names.has(target)).map(({ target }) => `${file.name} → ${target}`),
    );
    expect(dangling, 'Write relative imports with their file ending, and stay inside src/.').toEqual([]);
  });

  it('run one way through the rooms of a summary, types included', () => {
    const rooms = ['weights.ts', 'reading', 'analysis', 'model', 'selection'];
    const roomOf = (name: string): number => rooms.indexOf(name.split('/')[1] ?? '');
    const upward = sources
      .filter((file) => file.name.startsWith('summary/') && roomOf(file.name) >= 0)
      .flatMap((file) =>
        file.imports
          .filter(({ target }) => target?.startsWith('summary/') && roomOf(target) > roomOf(file.name))
          .map(({ target }) => `${file.name} imports ${target}`),
      );
    expect(upward, `Move what both need down: ${rooms.join(' ← ')}.`).toEqual([]);
  });

  it('have no cycle of values or types inside of summary/', () => {
    const next = new Map(
      sources
        .filter((file) => partOf(file.name) === 'summary')
        .map((file) => [file.name, file.imports.flatMap(({ target }) => target ?? [])]),
    );
    expect(findCycle(next), 'Give the type that both need a file of its own.').toEqual([]);
  });

  it('have no cycle', () => {
    const next = new Map(
      sources.map((file) => [
        file.name,
        // A type that two files need of each other is a cycle as well: neither can be read alone.
        file.imports.flatMap(({ target }) => target ?? []),
      ]),
    );
    expect(findCycle(next), 'Move what both need into a file of its own.').toEqual([]);
  });
});

describe('code', () => {
  const bans = [
    {
      what: "the browser's own object outside platform/",
      pattern: /\b(?:chrome|browser)\s*(?:\?\.|\.(?!ts')|\[)\s*['"`\w]|\btypeof (?:chrome|browser)\b/,
      fix: 'Give platform/ a function that does what you need.',
      isExempt: (name: string) => partOf(name) === 'platform',
    },
    {
      what: "the browser's own object by way of the global one",
      pattern: /\b(?:globalThis|window|self)\b[^;\n]{0,60}\b(?:chrome|browser)\b/,
      fix: 'Give platform/ a function that does what you need.',
      isExempt: (name: string) => partOf(name) === 'platform',
    },
    {
      what: 'HTML from strings, or code from strings',
      pattern:
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseHTMLUnsafe)\b|\bdocument\.write|\beval\(|\bnew Function\(/,
      fix: "Use element() of ui/, or textContent: a page's text is data.",
      isExempt: () => false,
    },
    {
      what: 'a listener in pages that hears what a page makes up',
      pattern: /\baddEventListener\(/,
      fix: 'Use `on` of element(), or onTrusted() of content/.',
      isExempt: (name: string) =>
        !['content', 'ui'].includes(partOf(name)) ||
        // The last two take no event's word: one compares addresses, the other is the extension's own documents'.
        [
          'ui/controls/element.ts',
          'content/on-trusted.ts',
          'content/watch-page.ts',
          'ui/controls/deliberate-button.ts',
        ].includes(name),
    },
    {
      what: 'an ear for other extensions and websites',
      pattern: /\bon(?:Message|Connect|UserScriptMessage|UserScriptConnect)External\b/,
      fix: 'Nobody else has anything to say to this one.',
      isExempt: () => false,
    },
    {
      what: 'a guess at the browser by its name',
      pattern: /\bnavigator\.(?:userAgent|vendor|platform)\b|\bis(?:Firefox|Chrome)\b/,
      fix: 'Ask for the ability, not the browser.',
      // Writes it into a report.
      isExempt: (name: string) => name === 'platform/browser-name.ts',
    },
  ];

  for (const { what, pattern, fix, isExempt } of bans) {
    it(`is without ${what}`, () => {
      const found = sources
        .filter((file) => !isExempt(file.name))
        .flatMap((file) =>
          file.codeLines.filter(({ text }) => pattern.test(text)).map(({ at }) => `${file.name}:${at}`),
        );
      expect(found, fix).toEqual([]);
    });
  }

  it('has no way to the network but the three that there are: a link to be read, an engine of the reader’s choice, a model to be kept', () => {
    const ways = ['digest/fetch-article.ts', 'engines/http/send.ts', 'options/models/fetch-model.ts'];
    const found = networkCalls(sources)
      .filter(({ name }) => !ways.includes(name))
      .map(({ name, at }) => `${name}:${at}`);
    expect(
      found,
      'What a reader asks to fetch goes through digest/fetch-article.ts, what an engine sends through engines/http/send.ts, a model comes by options/models/fetch-model.ts.',
    ).toEqual([]);
  });

  it('has no clock and no chance in summary/', () => {
    const found = sources
      .filter((file) => partOf(file.name) === 'summary')
      .flatMap((file) =>
        file.codeLines
          .filter(({ text }) => /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/.test(text))
          .map(({ at }) => `${file.name}:${at}`),
      );
    expect(found, 'The same page must give the same summary: hand the time in.').toEqual([]);
  });
});

describe('names', () => {
  const names = readdirSync(src, { recursive: true, withFileTypes: true }).map((entry) => ({
    name: entry.name,
    isIn: path.relative(src, entry.parentPath),
  }));

  it('are kebab-case', () => {
    // Chrome wants locale folders as `pt_BR`; `_locales` is a name that browsers reserve.
    const odd = names.filter(
      ({ name, isIn }) =>
        !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*$/.test(name) &&
        name !== 'README.md' &&
        !(isIn === '' && name === '_locales') &&
        !(isIn === '_locales' && /^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(name)),
    );
    expect(odd, 'Rename it: small letters, digits, single hyphens.').toEqual([]);
  });

  it('say a job', () => {
    const empty = names.filter(({ name }) =>
      /^(?:.+-)?(?:utils?|helpers?|managers?|services?|misc)$|^(?:common|core|shared|lib)$/.test(
        name.split('.')[0] ?? '',
      ),
    );
    expect(empty, 'Name it after the one thing it does or holds.').toEqual([]);
  });
});

/** @returns the files of one cycle, in order; empty when there is none. */
function findCycle(next: ReadonlyMap<string, readonly string[]>): string[] {
  const isDone = new Set<string>();
  const path: string[] = [];
  function visit(name: string): string[] {
    if (isDone.has(name)) return [];
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    path.push(name);
    for (const target of next.get(name) ?? []) {
      const cycle = visit(target);
      if (cycle.length) return cycle;
    }
    path.pop();
    isDone.add(name);
    return [];
  }
  for (const name of next.keys()) {
    const cycle = visit(name);
    if (cycle.length) return cycle;
  }
  return [];
}
