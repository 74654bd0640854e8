/**
 * Rewrites a source file as it is loaded, so that its hand-set numbers can be changed while tests run: where one is read
 * stands a call, and what was remembered can be forgotten.
 */
import path from 'node:path';
import { type NumberInCode, numbersOf } from './numeric-constants.ts';
import { bare, type Node, nodeAt, nodesAt, parse, topLevelVariables, walk } from './syntax.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const CONSTANTS = 'globalThis.liveConstants';

/** @param read The code of another file, by its path relative to src/. */
export function rewriteConstants(name: string, code: string, read: (name: string) => string): string {
  const program = parse(code);
  const own = numbersOf(name, code);
  const whole = new Map(own.filter(({ place }) => place === 'whole').map(({ id }) => [nameOf(id), id]));
  const readAnew = new Map([...whole, ...importedConstants(name, program, read)]);
  const edits = [
    ...own.flatMap((number) => rewriteNumber(number)),
    ...rewriteTuples(program, own),
    ...rewriteReads(program, readAnew),
    ...forgetting(name, program),
  ];
  return edits
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: new_ }) => text.slice(0, start) + new_ + text.slice(end), code);
}

const nameOf = (id: string): string => id.slice(id.indexOf(':') + 1);
const readCall = (id: string, value: number | string): string => `${CONSTANTS}.read(${JSON.stringify(id)}, ${value})`;

function rewriteNumber({ id, place, value, start, end }: NumberInCode): Edit[] {
  if (place === 'part') return [{ start, end, text: readCall(id, value) }];
  if (place !== 'property') return [];
  return [{ start, end, text: `${CONSTANTS}.property(${JSON.stringify(id)}, ${value})` }];
}

/** Objects and arrays of numbers read them anew each time, by properties that do. */
function rewriteTuples(program: Node, own: readonly NumberInCode[]): Edit[] {
  return topLevelVariables(program).flatMap(({ name, init }) => {
    const inner = init && bare(init);
    if (!inner || !['ObjectExpression', 'ArrayExpression'].includes(inner.type)) return [];
    const has = own.some(({ start, end }) => start >= inner.start && end <= inner.end);
    if (!has || !name) return [];
    const elements = own.filter(
      ({ place, start, end }) => place === 'element' && start >= inner.start && end <= inner.end,
    );
    return [
      { start: inner.start, end: inner.start, text: `${CONSTANTS}.live(` },
      { start: inner.end, end: inner.end, text: ')' },
      ...elements.map(({ id, value, start, end }) => ({
        start,
        end,
        text: `${CONSTANTS}.property(${JSON.stringify(id)}, ${value})`,
      })),
    ];
  });
}

function importedConstants(name: string, program: Node, read: (name: string) => string): [string, string][] {
  return nodesAt(program, 'body').flatMap((statement) => {
    const source = String(nodeAt(statement, 'source')?.value ?? '');
    if (statement.type !== 'ImportDeclaration' || !source.startsWith('.') || !source.endsWith('.ts')) return [];
    const wanted = nodesAt(statement, 'specifiers').flatMap((specifier): [string, string][] => {
      const imported = String(nodeAt(specifier, 'imported')?.name);
      const local = String(nodeAt(specifier, 'local')?.name);
      return /^[A-Z][A-Z\d_]*$/.test(imported) ? [[imported, local]] : [];
    });
    if (wanted.length === 0) return [];
    const target = path.posix.join(path.posix.dirname(name), source);
    const there = numbersOf(target, read(target)).filter(({ place }) => place === 'whole');
    return wanted.flatMap(([imported, local]): [string, string][] =>
      there.some(({ id }) => nameOf(id) === imported) ? [[local, `${target}:${imported}`]] : [],
    );
  });
}

function rewriteReads(program: Node, ids: ReadonlyMap<string, string>): Edit[] {
  const edits: Edit[] = [];
  if (ids.size === 0) return edits;
  walk(program, (node, parent) => {
    if (/^(?:Import|ExportAll|ExportSpecifier)/.test(node.type)) return false;
    if (node.type !== 'Identifier') return true;
    const name = String(node.name);
    const id = ids.get(name);
    if (!id || (parent && isName(node, parent))) return false;
    const isShort = parent?.type === 'Property' && parent.shorthand === true;
    edits.push({ start: node.start, end: node.end, text: `${isShort ? `${name}: ` : ''}${readCall(id, name)}` });
    return false;
  });
  return unique(edits);
}

/** Where an identifier gives a name and reads nothing. */
function isName(node: Node, parent: Node): boolean {
  const isAt = (field: string): boolean => nodeAt(parent, field)?.start === node.start;
  if (parent.type === 'VariableDeclarator') return isAt('id');
  if (parent.type === 'MemberExpression') return parent.computed !== true && isAt('property');
  if (parent.type === 'Property') return parent.shorthand !== true && parent.computed !== true && isAt('key');
  return false;
}

/** A short property is two nodes at one place. */
function unique(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [edit.start, edit])).values()];
}

/** What a file has remembered since it was loaded was worked out with other numbers. */
function forgetting(name: string, program: Node): Edit[] {
  if (name === 'memoize.ts') return forgettingInside(program);
  const edits = topLevelVariables(program).flatMap(({ statement, kind, name: variable, init }): Edit[] => {
    const made = madeBy(init);
    if (/^[A-Z]/.test(variable)) return [];
    if (kind === 'let') return [atEnd(program, `const saved = ${variable};`, `${variable} = saved;`)];
    if (made === 'Map' || made === 'Set') {
      const saved = `const saved = new ${made}(${variable});`;
      const add = made === 'Map' ? `${variable}.set(...each)` : `${variable}.add(each)`;
      return [atEnd(program, saved, `${variable}.clear(); for (const each of saved) ${add};`)];
    }
    if (made !== 'WeakMap' && made !== 'WeakSet') return [];
    return [
      { start: statement.start, end: statement.start + 'const'.length, text: 'let' },
      atEnd(program, '', `${variable} = new ${made}();`),
    ];
  });
  // Edits at one place would overtake each other.
  const last = edits.filter(({ start }) => start === program.end);
  return [...edits.filter(({ start }) => start !== program.end), ...joined(last)];
}

const atEnd = ({ end }: Node, save: string, restore: string): Edit => ({
  start: end,
  end,
  text: `\n{ ${save} ${CONSTANTS}.onForget(() => { ${restore} }); }`,
});

function joined(edits: readonly Edit[]): Edit[] {
  const [first] = edits;
  return first ? [{ ...first, text: edits.map(({ text }) => text).join('') }] : [];
}

/** Each function with a memory has its own. */
function forgettingInside(program: Node): Edit[] {
  const edits: Edit[] = [];
  walk(program, (node) => {
    if (node.type !== 'VariableDeclaration') return true;
    const [variable] = nodesAt(node, 'declarations');
    const init = variable && nodeAt(variable, 'init');
    const name = variable && nodeAt(variable, 'id')?.name;
    const restore =
      madeBy(init) === 'Map' ? `${name}.clear()` : node.kind === 'let' && !init ? `${name} = undefined` : '';
    if (restore)
      edits.push({ start: node.end, end: node.end, text: `\n${CONSTANTS}.onForget(() => { ${restore}; });` });
    return true;
  });
  return edits;
}

/** @returns The name of what an empty collection is made by. */
function madeBy(init: Node | undefined): unknown {
  const isEmpty = init?.type === 'NewExpression' && nodesAt(init, 'arguments').length === 0;
  return isEmpty ? nodeAt(init, 'callee')?.name : undefined;
}
