/** Finds the numbers that somebody set by hand: those of named constants at the top of a file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSources } from '../support/source-files.ts';
import { bare, type Node, nodeAt, nodesAt, parse, topLevelVariables } from './syntax.ts';

/** The folders whose numbers judge texts and pages. */
export const JUDGING = ['article', 'summary', 'content', 'languages'];

export interface NumericConstant {
  /** `article/body/find-body.ts:MAX_GAIN`, `summary/weights.ts:TEXT_KIND.minParts`. */
  readonly id: string;
  /** Path relative to src/. */
  readonly file: string;
  readonly line: number;
  readonly value: number;
}

export interface NumberInCode extends Omit<NumericConstant, 'file'> {
  readonly start: number;
  readonly end: number;
  /** A property or an element can be read anew each time; anything else is computed when its file is loaded. */
  readonly place: 'whole' | 'property' | 'element' | 'part';
}

export function findNumericConstants(src: string): NumericConstant[] {
  return readSources(src)
    .filter(({ name }) => isJudging(name))
    .flatMap(({ name, text }) => numbersOf(name, text).map(({ id, line, value }) => ({ id, file: name, line, value })));
}

/** Trained numbers are nobody's judgement, and a language's folder holds data. */
export function isJudging(name: string): boolean {
  const folders = path.posix.dirname(name).split('/');
  if (!JUDGING.includes(folders[0] ?? '') || folders.includes('generated')) return false;
  return folders[0] !== 'languages' || folders.length === 1 || folders[1] === 'phrases';
}

export function readSource(src: string, name: string): string {
  return readFileSync(path.join(src, name), 'utf8');
}

export function numbersOf(name: string, code: string): NumberInCode[] {
  return topLevelVariables(parse(code))
    .filter((variable) => variable.kind === 'const' && /^[A-Z][A-Z\d_]*$/.test(variable.name))
    .flatMap((variable) => (variable.init ? numbersIn(variable.init, `${name}:${variable.name}`, 'whole') : []))
    .map((found) => ({ ...found, line: code.slice(0, found.start).split('\n').length }));
}

type Found = Omit<NumberInCode, 'line'>;

function numbersIn(outer: Node, id: string, place: NumberInCode['place']): Found[] {
  const node = bare(outer);
  const value = numberOf(node);
  if (value !== undefined) return [{ id, value, place, start: node.start, end: node.end }];
  if (node.type === 'ObjectExpression') {
    return nodesAt(node, 'properties').flatMap((property) => {
      const inner = nodeAt(property, 'value');
      const key = nodeAt(property, 'key');
      return inner ? numbersIn(inner, `${id}.${key?.name ?? key?.value}`, 'property') : [];
    });
  }
  if (node.type === 'ArrayExpression') {
    return nodesAt(node, 'elements').flatMap((element, index) => numbersIn(element, `${id}.${index}`, 'element'));
  }
  if (node.type !== 'BinaryExpression') return [];
  return ['left', 'right'].flatMap((side) => {
    const operand = nodeAt(node, side);
    return operand ? numbersIn(operand, `${id}.${side}`, 'part') : [];
  });
}

function numberOf(node: Node): number | undefined {
  if (node.type === 'Literal' && typeof node.value === 'number') return node.value;
  if (node.type !== 'UnaryExpression' || node.operator !== '-') return undefined;
  const argument = nodeAt(node, 'argument');
  const value = argument && numberOf(argument);
  return value === undefined ? undefined : -value;
}
