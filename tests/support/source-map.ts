/** Reads the map, src/README.md, as data: its tree and its two tables. For tests/architecture.test.ts. */

export interface SourceMap {
  /** Folders end in `/`; paths are relative to src/. */
  readonly tree: readonly string[];
  readonly mayImport: ReadonlyMap<string, ReadonlyMap<string, 'all' | 'types'>>;
  /** Package → parts that may import it. */
  readonly packages: ReadonlyMap<string, readonly string[]>;
}

export function readMap(markdown: string): SourceMap {
  const imports = readTable(section(markdown, 'Who may import whom'), 'part');
  const packages = readTable(section(markdown, 'Who may import whom'), 'package');
  return {
    tree: readTree(section(markdown, 'The tree')),
    mayImport: new Map(imports.map(([part, allowed]) => [nameIn(part), readAllowed(allowed)])),
    packages: new Map(packages.map(([name, parts]) => [nameIn(name), [...readAllowed(parts).keys()]])),
  };
}

function section(markdown: string, title: string): string {
  const found = markdown.split(/^## /m).find((part) => part.startsWith(title));
  if (!found) throw new Error(`src/README.md has no section "${title}"`);
  return found;
}

function readTree(text: string): string[] {
  const parents: string[] = [];
  return [...text.matchAll(/^((?:│ {2}| {3})*)[├└]─ (\S+)/gm)].map(([, indent = '', name = '']) => {
    const depth = indent.length / 3;
    parents.length = depth;
    const full = parents.join('') + name;
    parents.push(name);
    return full;
  });
}

/** @returns the cells of each row below the header that begins with `firstHeader`. */
function readTable(text: string, firstHeader: string): [string, string][] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.split('|')[1]?.trim() === firstHeader);
  if (start < 0) throw new Error(`src/README.md has no table "${firstHeader}"`);
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) => {
    const [, first = '', second = ''] = line.split('|');
    return [first, second];
  });
}

const nameIn = (cell: string): string => /`([^`]+)`/.exec(cell)?.[1] ?? cell.trim();

function readAllowed(cell: string): Map<string, 'all' | 'types'> {
  return new Map(
    [...cell.matchAll(/`([^`]+)`( \(types\))?/g)].map(([, name = '', types]) => [name, types ? 'types' : 'all']),
  );
}
