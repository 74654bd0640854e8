/** Describes what one walk over a page yields: boxes (block-level elements) and the runs of text in them, with their numbers. */

/** A block-level element. Parents come before their children in `PageTree.boxes`. */
export interface PageBox {
  readonly index: number;
  readonly parent: PageBox | undefined;
  readonly element: Element;
  readonly name: string;
  readonly depth: number;
  /** Bits of `Hint` from this element's own name, class, id, role and attributes. */
  readonly hints: number;
  /** Hints of inline elements open around this box. */
  readonly inlineHints: number;
  /** `hints` with those of all ancestors that can be trusted; set by `weighRuns`. */
  inherited: number;
  /** Those `hints` of this box itself that can be trusted; set by `weighRuns`. */
  trustedHints: number;
  readonly classAndId: string;
  /** Boxes of the same name and class have the same: what they look like in the markup. */
  readonly styleSignature: number;
  /** Runs inside: `[firstRun, endRun)` in `PageTree.runs`. */
  readonly firstRun: number;
  endRun: number;
  /** Characters of text inside, and of text inside links. */
  characters: number;
  linkCharacters: number;
  pictures: number;
}

/** Text between two block boundaries, in reading order: the smallest thing that is kept or dropped. */
export interface TextRun {
  readonly index: number;
  readonly box: PageBox;
  /** Visible text with single spaces; never empty. */
  readonly text: string;
  readonly linkCharacters: number;
  readonly links: number;
  readonly boldCharacters: number;
  readonly italicCharacters: number;
  /** Characters inside `<time>`. */
  readonly timeCharacters: number;
  /** Hints from inline elements that hold (nearly) all of the run's text. */
  readonly inlineHints: number;
  /** Nothing but a picture or player stands between this run and the one before. */
  readonly afterPicture: boolean;
  /** From a `<time datetime>` inside. */
  readonly dateTime: string | undefined;
  /** The run ends at a `<br>` pair instead of an element's edge. */
  readonly isLoose: boolean;
}

export interface PageTree {
  readonly boxes: readonly PageBox[];
  readonly runs: readonly TextRun[];
}

/** @returns The nearest box of one of these names, `box` itself included. */
export function boxAround(box: PageBox | undefined, ...names: string[]): PageBox | undefined {
  let at = box;
  while (at && !names.includes(at.name)) at = at.parent;
  return at;
}

/** A box's style signature and its parent's in one number. */
export function styleSignatureInParent({ styleSignature, parent }: PageBox): number {
  return -(1 + styleSignature * 32_768 + (parent?.styleSignature ?? 32_767));
}
