/** Reads the `<meta>` tags of a page by lower-case name, whichever of the attributes `property`, `name`, `itemprop` carries it. */

export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Tags: a page with more has been filled by a machine. Set by hand. */
const MAX_TAGS = 500;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  const elements = document.querySelectorAll('meta[content],meta[value]');
  for (let index = 0; index < Math.min(elements.length, MAX_TAGS); index++) {
    const element = elements[index];
    const content = (element?.getAttribute('content') ?? element?.getAttribute('value') ?? '').trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop'])
      for (const name of (element?.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (!name) continue;
        const known = tags.get(name);
        if (known) known.push(content);
        else tags.set(name, [content]);
      }
  }
  return tags;
}

/** @returns the first content of the first name that has one. */
export function firstTag(tags: MetaTags, ...names: string[]): string | undefined {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content) return content;
  }
  return undefined;
}

/** Two facts about a page, each with its label: "Written by", "Published". @returns the one whose label fits. */
export function labelledTag(tags: MetaTags, label: RegExp): string | undefined {
  const fitting = ['1', '2'].find((number) => label.test(firstTag(tags, `twitter:label${number}`) ?? ''));
  return fitting && firstTag(tags, `twitter:data${fitting}`);
}
