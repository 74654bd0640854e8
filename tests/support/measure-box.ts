/** Measures in the page where a box stands: beside which paragraph, in what, and what is wrong with that. Self-contained: it runs there. */

export interface BoxMeasure {
  /** What must not be, in a word each; none where the box stands well. */
  readonly wrong: readonly string[];
  /** CSS pixels by which the box begins and is wide unlike the paragraph; `undefined` where no paragraph follows. */
  readonly offset: number | undefined;
  readonly widening: number | undefined;
  readonly width: number;
  readonly height: number;
  /** CSS pixels from the headline's lower edge, and from the page's top. */
  readonly belowHeadline: number | undefined;
  readonly top: number;
  /** Sum of the page's layout shifts. */
  readonly shift: number;
}

/**
 * @param body The article's text, by which its paragraphs are known; '' takes every long `p`.
 */
export async function measureBox(body: string): Promise<BoxMeasure | undefined> {
  const host = document.querySelector<HTMLElement>('[data-get-a-summary]');
  if (!host) return undefined;
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const known = plain(body);
  const shift = await new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
  const isRendered = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const isParagraph = (element: Element) => {
    const text = plain(element.textContent ?? '');
    if (text.length < 40 || !isRendered(element) || (known && !known.includes(text.slice(0, 60)))) return false;
    return (
      element.localName === 'p' ||
      [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim().length > 40)
    );
  };
  const paragraphs = [...document.querySelectorAll('p,div,section,article,td,li,blockquote')].filter(isParagraph);
  const follows = (one: Node, other: Node) => Boolean(one.compareDocumentPosition(other) & 4);
  const paragraph = paragraphs.find((each) => each.contains(host) || follows(host, each));
  const at = host.getBoundingClientRect();
  const contentOf = (element: Element) => {
    const { left, width } = element.getBoundingClientRect();
    if (element.localName === 'p') return { left, width };
    const style = getComputedStyle(element);
    const edge = (side: string) =>
      Number.parseFloat(style.getPropertyValue(`padding-${side}`)) +
      Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    return { left: left + edge('left'), width: width - edge('left') - edge('right') };
  };
  const measure = paragraph && contentOf(paragraph);
  const headline = [...document.querySelectorAll('h1')]
    .filter(isRendered)
    .findLast((each) => !paragraph || follows(each, paragraph));
  const wrong: string[] = [];
  if (headline && follows(host, headline)) wrong.push('above-headline');
  if (at.width < 150 || at.height < 20) wrong.push('no-size');
  const before = paragraphs.filter(
    (each) => !each.contains(host) && follows(each, host) && !each.closest('header,h1,h2,hgroup'),
  );
  if (before.length > 0) wrong.push(`after-${before.length}-paragraphs`);
  const around = host.parentElement?.closest('aside,nav,footer,figure,a,button,blockquote,table table,li');
  if (around && !(paragraph && around.contains(paragraph) && around.localName !== 'a'))
    wrong.push(`in-${around.localName}`);
  for (let element = host.parentElement; element && element !== document.body; element = element.parentElement) {
    const style = getComputedStyle(element);
    if (/sticky|fixed/.test(style.position)) wrong.push(style.position);
    if (/blur/.test(style.filter) || Number(style.opacity) < 0.6) wrong.push('veiled');
    const isClipping = /hidden|clip/.test(style.overflowY);
    if (isClipping && (style.maxHeight !== 'none' || element.scrollHeight > element.clientHeight + 8))
      wrong.push('clipped');
    if (style.animationName !== 'none' && style.animationIterationCount === 'infinite') wrong.push('moving');
  }
  host.scrollIntoView({ block: 'center', behavior: 'instant' });
  const seen = host.getBoundingClientRect();
  const isSeen = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.2, 0.8].map((y) => document.elementFromPoint(seen.left + seen.width * x, seen.top + seen.height * y) === host),
  );
  if (isSeen.includes(false)) wrong.push('covered');
  return {
    wrong: [...new Set(wrong)],
    offset: measure && Math.round(at.left - measure.left),
    widening: measure && Math.round(at.width - measure.width),
    width: Math.round(at.width),
    height: Math.round(at.height),
    belowHeadline: headline && Math.round(seen.top - headline.getBoundingClientRect().bottom),
    top: Math.round(seen.top + scrollY),
    shift,
  };
}
