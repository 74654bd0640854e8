/** Which runs of a page are body, by the page's truth: a text made by people, or snippets that must and must not be in. */
import type { PageBox, TextRun } from '../../src/article/page-tree/page-tree.ts';

export interface Truth {
  readonly source: string;
  readonly bodies?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

export interface Labels {
  /** 1 body, 0 not, −1 unknown. */
  readonly answers: Int8Array;
  /** About the share of the page's score that hangs on the run. */
  readonly weights: Float32Array;
}

/** No page teaches more than this: one with a wrong truth would else outweigh dozens. */
const MAX_PAGE_WEIGHT = 12;
const SNIPPET_WEIGHT = 0.4;
/** One wrong run also breaks the word sequences at its edges. */
const EDGE_WORDS = 6;
/** Hand-made truth counts more than truth made by a program. */
const SOURCE_WEIGHTS: Record<string, number> = { zyte: 1.5, wcxb: 0.8 };
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}_]+/gu;

export function labelRuns(runs: readonly TextRun[], truth: Truth): Labels {
  const labels = { answers: new Int8Array(runs.length).fill(-1), weights: new Float32Array(runs.length) };
  if (truth.bodies?.length) labelByBodies(runs, truth, truth.bodies, labels);
  else labelBySnippets(runs, truth, labels);
  const sum = labels.weights.reduce((total, weight) => total + weight, 0);
  const scale = Math.min(1, MAX_PAGE_WEIGHT / (sum || 1));
  return { ...labels, weights: labels.weights.map((weight) => weight * scale) };
}

function labelByBodies(runs: readonly TextRun[], { source }: Truth, bodies: readonly string[], labels: Labels): void {
  const known = bodies.map(indexBody);
  const total = Math.max(80, ...known.map(({ size }) => size));
  for (const run of runs) {
    const found = words(run.text);
    if (!found.length) continue;
    const shares = known.map((body) => shareIn(body, found));
    // Standfirsts are in one version of the truth and not in the other: no lesson there.
    if (shares.some((share) => share > 0.5) !== shares.every((share) => share > 0.5)) continue;
    const share = shares[0] ?? 0;
    const isBody = share > 0.5;
    labels.answers[run.index] = isBody ? 1 : 0;
    const weight = Math.min(0.3, (Math.abs(2 * share - 1) * (found.length + EDGE_WORDS)) / total) ** 0.8;
    const belief = isBody ? 1 : beliefInAbsence(run, source);
    labels.weights[run.index] = weight * belief * (SOURCE_WEIGHTS[source] ?? 1);
  }
}

/** Fundus' parsers select paragraphs and subheads only: that a list or quote is missing there says little or nothing. */
function beliefInAbsence(run: TextRun, source: string): number {
  if (!source.startsWith('fundus')) return 1;
  if (isInside(run.box, ['blockquote'], 4)) return 0;
  return isInside(run.box, ['li', 'td'], 5) && run.linkCharacters < run.text.length * 0.3 ? 0.15 : 1;
}

function labelBySnippets(runs: readonly TextRun[], { include = [], exclude = [] }: Truth, labels: Labels): void {
  const wanted = include.map(plain);
  const unwanted = exclude.map(plain);
  for (const run of runs) {
    const text = plain(run.text);
    const isBody = wanted.some((snippet) => text.includes(snippet) || (text.length > 30 && snippet.includes(text)));
    if (!isBody && !unwanted.some((snippet) => text.includes(snippet))) continue;
    labels.answers[run.index] = isBody ? 1 : 0;
    labels.weights[run.index] = SNIPPET_WEIGHT;
  }
}

interface IndexedBody {
  readonly size: number;
  readonly sequences: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly text: string;
}

function indexBody(body: string): IndexedBody {
  const found = words(body);
  const lines = new Set(body.split(/\n+/).map((line) => words(line).join(' ')));
  return { size: found.length, sequences: new Set(sequencesOf(found)), lines, text: ` ${found.join(' ')} ` };
}

function shareIn(body: IndexedBody, found: readonly string[]): number {
  if (found.length < 4) {
    const key = found.join(' ');
    if (body.lines.has(key)) return 1;
    return body.text.includes(` ${key} `) ? (found.length > 2 ? 0.6 : 0.5) : 0;
  }
  const sequences = sequencesOf(found);
  return sequences.filter((sequence) => body.sequences.has(sequence)).length / sequences.length;
}

function sequencesOf(found: readonly string[]): string[] {
  return found.slice(0, Math.max(0, found.length - 3)).map((_, at) => found.slice(at, at + 4).join(' '));
}

function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isInside(inner: PageBox, names: readonly string[], levels: number): boolean {
  let box: PageBox | undefined = inner;
  for (let level = 0; box && level < levels; level++, box = box.parent) if (names.includes(box.name)) return true;
  return false;
}
