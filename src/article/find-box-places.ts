/** Where a summary box may stand in an article's page without covering or splitting anything. Used by the detector. */

/** Insert with `parent.insertBefore(box, before)`. */
export interface BoxPlace {
  readonly parent: Element;
  readonly before: Node | null;
}

export interface BoxPlaces {
  /** After the headline's group, or before the body's first paragraph. */
  readonly top: BoxPlace;
  /** After the body's last paragraph; missing where the body is too short to want a second box. */
  readonly end?: BoxPlace;
}

/** @returns `undefined` when the page has no place for a box. */
export function findBoxPlaces(document: Document): BoxPlaces | undefined {
  const paragraphs = [...document.querySelectorAll('article p, main p')].filter(
    (p) => (p.textContent ?? '').length > 80,
  );
  const first = paragraphs[0];
  const last = paragraphs.filter((p) => p.parentElement === first?.parentElement).at(-1);
  if (!first?.parentElement || !last?.parentElement) return undefined;
  return {
    top: { parent: first.parentElement, before: first },
    end: { parent: last.parentElement, before: last.nextSibling },
  };
}
