/** What one walk over a page yields: boxes (block-level elements) and the runs of text in them, with their numbers. */

/** A block-level element. Parents come before their children in `PageTree.boxes`. */
export interface Box {
  readonly index: number;
  readonly parent: Box | undefined;
  readonly element: Element;
  readonly name: string;
  readonly depth: number;
  /** Bits of `Hint` from this element's own name, class, id, role and attributes. */
  readonly hints: number;
  /** Hints of inline elements open around this box. */
  readonly inlineHints: number;
  /** `hints` with those of all ancestors that can be believed; set by `weighRuns`. */
  inherited: number;
  /** `hints` that can be believed of this box itself; set by `weighRuns`. */
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
  readonly box: Box;
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
  readonly boxes: readonly Box[];
  readonly runs: readonly TextRun[];
}

/** A box's make and its parent's in one number. */
export function styleSignatureInParent({ styleSignature, parent }: Box): number {
  return -(1 + styleSignature * 32_768 + (parent?.styleSignature ?? 32_767));
}
