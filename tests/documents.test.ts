/** The documents lead somewhere: every link, every path of the project and every command that they name is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'PRIVACY.md', 'src/README.md', 'tests/README.md'],
  ...readdirSync(path.join(root, 'docs'), { recursive: true }).map((name) => path.posix.join('docs', String(name))),
].filter((name) => name.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object };

/** What links into a document may name after `#`, as code hosts make it of a heading. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

/** `src/article/`, `tests/support/site.ts`; not a pattern or a place to be filled in: `src/languages/<tag>/`. */
const PROJECT_PATH = /(?<![\w./-])(?:src|tests|docs|\.github)\/[\w./-]*(?![\w./<*…-]|\$\{)/g;
/** Made by what runs, and in no clone. */
const MADE_LATER = 'tests/output/';
/** `npm run try`, and what follows in the same list: `npm run bench:page`, `bench:wake`. */
const COMMAND = /\bnpm run\s+([\w:-]+)|`((?:bench|test|train|validate):[\w-]+)`/g;

describe.each(documents)('%s', (name) => {
  const markdown = readFileSync(path.join(root, name), 'utf8');
  const folder = path.dirname(path.join(root, name));

  it('has no link that leads nowhere', () => {
    const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file ? path.join(folder, file) : path.join(root, name);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(broken, 'Correct the link, or take it out: the file or the heading has moved.').toEqual([]);
  });

  it('names no path that is not there', () => {
    const paths = [...markdown.matchAll(PROJECT_PATH)].map(([found]) => found.replace(/\.$/, ''));
    const gone = [...new Set(paths)].filter(
      (each) => !each.startsWith(MADE_LATER) && !existsSync(path.join(root, each)),
    );
    expect(gone, 'Name the file or folder by where it is now.').toEqual([]);
  });

  it('names no command that package.json lacks', () => {
    const commands = [...markdown.matchAll(COMMAND)].map(([, script, listed]) => script ?? listed ?? '');
    expect(
      [...new Set(commands)].filter((command) => !(command in scripts)),
      'Name a script of package.json.',
    ).toEqual([]);
  });
});

it('reads real documents', () => {
  expect(documents.length).toBeGreaterThan(10);
  expect('see `src/content/box.ts`, src/languages/<tag>/ and tests/x.'.match(PROJECT_PATH)).toEqual([
    'src/content/box.ts',
    'tests/x.',
  ]);
});
