/** Lists the functions that src exports, each with the names and types of its parameters as they are written. */
import { readSources } from '../source-files.ts';

export interface Parameter {
  readonly name: string;
  readonly type: string;
}

export interface ExportedFunction {
  /** Path relative to `src`. */
  readonly file: string;
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

export function exportedFunctions(src: string): ExportedFunction[] {
  return readSources(src).flatMap(({ name: file, text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
    const declared = [...code.matchAll(/^export (?:async )?function\*? (\w+)(?:<[^(]*>)?\(/gm)];
    const constants = [...code.matchAll(/^export const (\w+)(?:: [^=\n]+)? = (?:async )?(?:<[^(]*>)?\(/gm)];
    return [...declared, ...constants].flatMap((match) => {
      const start = match.index + match[0].length;
      const end = closing(code, start);
      const isFunction = match[0].includes('function') || /^\)[^\n;]*=>/.test(code.slice(end));
      return isFunction ? [{ file, name: match[1] ?? '', parameters: parametersIn(code.slice(start, end)) }] : [];
    });
  });
}

/** The place of the bracket that closes what is open at `start`. */
function closing(code: string, start: number): number {
  let depth = 1;
  let at = start;
  for (; depth > 0 && at < code.length; at++) depth += nesting(code, at);
  return at - 1;
}

function nesting(code: string, at: number): number {
  const character = code.charAt(at);
  if ('([{<'.includes(character)) return 1;
  return ')]}'.includes(character) || (character === '>' && code.charAt(at - 1) !== '=') ? -1 : 0;
}

function parametersIn(list: string): Parameter[] {
  return splitOutside(list, ',')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((part) => {
      const [declared = '', initial] = splitOutside(part, '=');
      const [name = '', ...type] = splitOutside(declared, ':');
      return {
        name: name.replace(/^\.\.\.|\?$/g, '').trim(),
        type: initial !== undefined || name.endsWith('?') ? 'optional' : type.join(':').trim(),
      };
    });
}

/** Splits at a mark that stands in no bracket and is no part of an arrow. */
function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    depth += nesting(text, at);
    if (depth > 0 || text.charAt(at) !== mark || text.charAt(at + 1) === '>') continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
}
