/** Gathers the text of one line of reading (a run) while the walk passes through text nodes and inline elements. */
import type { PageBox, TextRun } from './page-tree.ts';

/**
 * Marks without a glyph: soft hyphen, zero-width space, word joiner, byte-order mark. Joiners stay: they shape words. And
 * private-use letters, which fonts of icons draw.
 */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF\uE000-\uF8FF]/g;
/** What is not a single space: asking for `\s+` would put a space in place of every space. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;
/** A share of a run's characters: hints of the inline elements that hold as much are the run's. Set by hand, before training. */
const HINTED_SHARE = 0.8;
const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em', 'cite']);

export class LineBuilder {
  #parts = '';
  #links = 0;
  #linkCharacters = 0;
  #boldCharacters = 0;
  #italicCharacters = 0;
  #timeCharacters = 0;
  #hintedCharacters = 0;
  #inlineHints = 0;
  #dateTime: string | undefined;
  #linkDepth = 0;
  #boldDepth = 0;
  #italicDepth = 0;
  #timeDepth = 0;
  #hintDepth = 0;

  /** What was read of the run so far. */
  get text(): string {
    return this.#parts;
  }

  /** @returns Whether the text had anything to read in it. */
  addText(data: string): boolean {
    const size = data.trim().length;
    this.#parts += data;
    if (!size) return false;
    if (this.#linkDepth) this.#linkCharacters += size;
    if (this.#boldDepth) this.#boldCharacters += size;
    if (this.#italicDepth) this.#italicCharacters += size;
    if (this.#timeDepth) this.#timeCharacters += size;
    if (this.#hintDepth) this.#hintedCharacters += size;
    return true;
  }

  addSpace(): void {
    this.#parts += ' ';
  }

  enterInline(name: string, hints: number, dateTime: string | null): void {
    if (name === 'a') {
      this.#linkDepth++;
      this.#links++;
    } else if (BOLD.has(name)) this.#boldDepth++;
    else if (ITALIC.has(name)) this.#italicDepth++;
    else if (name === 'time') this.#timeDepth++;
    if (dateTime) this.#dateTime = dateTime;
    if (!hints) return;
    this.#hintDepth++;
    this.#inlineHints |= hints;
  }

  leaveInline(name: string, hints: number): void {
    if (name === 'a') this.#linkDepth--;
    else if (BOLD.has(name)) this.#boldDepth--;
    else if (ITALIC.has(name)) this.#italicDepth--;
    else if (name === 'time') this.#timeDepth--;
    if (hints) this.#hintDepth--;
  }

  /** Ends the run. @returns `undefined` when there was no text in it. */
  take(index: number, box: PageBox, afterPicture: boolean, isLoose: boolean): TextRun | undefined {
    const text = this.#parts.replace(INVISIBLE, '').replace(UNEVEN_SPACE, ' ').trim();
    const run: TextRun | undefined = text
      ? {
          index,
          box,
          text,
          links: this.#links,
          linkCharacters: Math.min(text.length, this.#linkCharacters),
          boldCharacters: Math.min(text.length, this.#boldCharacters),
          italicCharacters: Math.min(text.length, this.#italicCharacters),
          timeCharacters: Math.min(text.length, this.#timeCharacters),
          inlineHints: this.#hintedCharacters >= HINTED_SHARE * text.length ? this.#inlineHints : 0,
          afterPicture,
          dateTime: this.#dateTime,
          isLoose,
        }
      : undefined;
    this.#parts = '';
    this.#links = this.#linkDepth ? 1 : 0;
    this.#linkCharacters = this.#boldCharacters = this.#italicCharacters = 0;
    this.#timeCharacters = this.#hintedCharacters = this.#inlineHints = 0;
    this.#dateTime = undefined;
    return run;
  }
}
