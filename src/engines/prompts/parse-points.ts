/** Parses what a model wrote into a gist and points of plain text, whatever it made of the format that it was asked for. */
import { withoutThoughts } from './separate-thoughts.ts';

export interface WrittenPoints {
  readonly gist: string;
  /** Never empty; may begin with the gist where the model wrote nothing else. */
  readonly points: readonly string[];
}

const NUMBER = /^\d{1,2}\s*[.)．、](?!\d)\s*/u;
const DOT = /^(?:[*•‣◦▪●·・]|[-–—](?!\d))\s*/u;
const BULLET = new RegExp(`${DOT.source}|${NUMBER.source}`, 'u');

/** @param sentencesOf Splits a text of the language that was written in. @returns `undefined` where there is no text. */
export function parsePoints(
  written: string,
  most: number,
  sentencesOf: (text: string) => string[],
): WrittenPoints | undefined {
  const lines = plainText(written)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  // The only point may be numbered.
  const isOne = lines.slice(1).some((line) => NUMBER.test(line)) && !lines.some((line) => DOT.test(line));
  const bullet = isOne ? BULLET : bulletOf(lines);
  const firstBullet = lines.findIndex((line) => bullet.test(line));
  const isIntroduction = (line: string): boolean => /[:：]$/.test(line);
  if (firstBullet >= 0) {
    const before = lines.slice(0, firstBullet).filter((line) => !isIntroduction(line));
    const points = lines
      .slice(firstBullet)
      .filter((line) => bullet.test(line))
      .map((line) => line.replace(bullet, ''));
    return whole(before.join(' '), points, most);
  }
  const said = lines.filter((line, index) => index > 0 || !isIntroduction(line));
  const pieces = said.length > 1 ? said : sentencesOf(said[0] ?? '');
  return whole(pieces[0] ?? '', pieces.slice(1), most);
}

/** The paragraphs and items of an answer, without the marks of a list. */
export function withoutBullets(written: string): string[] {
  const lines = written.split('\n').map((line) => line.trim());
  const bullet = bulletOf(lines);
  return lines.map((line) => line.replace(bullet, '')).filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** What begins the items of a list among these lines: a single "12. März" or "1. FC" begins a sentence. */
function bulletOf(lines: readonly string[]): RegExp {
  return lines.filter((line) => NUMBER.test(line)).length > 1 ? BULLET : DOT;
}

function whole(gist: string, points: readonly string[], most: number): WrittenPoints | undefined {
  const first = gist || points[0];
  if (!first) return undefined;
  return { gist: first, points: points.length ? points.slice(0, most) : [first] };
}

/**
 * Thoughts, Markdown and tags taken away; the text of a link stays, its address goes. Every pattern has an end, since a
 * model that goes round in circles writes thousands of brackets or line breaks.
 */
export function plainText(written: string): string {
  return withoutThoughts(written)
    .replace(/\r\n?/g, '\n')
    .replace(/^\s{0,40}(?:```.*|#{1,6}\s.*|>\s+)/gm, '')
    .replace(/!?\[([^[\]\n]{0,300})\]\([^)\n]{0,1000}\)/g, '$1')
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/^(\s{0,40}(?:[-*•]\s{0,40})?)(?:gist|summary|tl;?dr|first line|line 1)\s*:\s*(?=\S)/gim, '$1')
    .trim();
}
