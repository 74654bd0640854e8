/** Descriptions of pages that mean no good, for `hostile.ts`: random markup, mutated fixtures, and pages without measure. */
import fc from 'fast-check';

export type HostilePage =
  | { readonly kind: 'markup'; readonly markup: string; readonly type: DOMParserSupportedType }
  | { readonly kind: 'mutated'; readonly markup: string; readonly mutations: readonly Mutation[] }
  | { readonly kind: 'wide' | 'deep' | 'long'; readonly size: number };

interface Mutation {
  readonly what: string;
  readonly where: number;
  readonly text: string;
}

const ELEMENTS =
  'p div form article table tr td ul li h1 blockquote a span br svg math template slot my-element select frameset object iframe details ruby rt dialog input nav b';
const PROPERTIES =
  'children childNodes firstChild nextSibling parentNode nodeType localName getAttribute hasAttributes attributes textContent shadowRoot documentElement body querySelectorAll createTextNode title head';
const ATTRIBUTES = [
  '',
  ' class="comments related ad"',
  ' hidden',
  ' style="display:none"',
  ' role="navigation"',
  ' itemprop="articleBody"',
  ' datetime="never"',
  ' lang="xx-nowhere"',
];
const WHOLE = [
  '<frameset><frame src="about:blank"></frameset>',
  '<svg xmlns="http://www.w3.org/2000/svg"><text>Hello</text><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Hi</p></foreignObject></svg>',
  '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>',
  '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>Hello, all.</p></body></html>',
  '<rss><channel><item><title>News</title></item></channel></rss>',
  '',
];
const TYPES: DOMParserSupportedType[] = ['text/html', 'application/xhtml+xml', 'image/svg+xml', 'text/xml'];

/** @param fixtures Markup of honest pages, to be mutated. */
export function hostilePage(fixtures: readonly string[]): fc.Arbitrary<HostilePage> {
  const text = fc.oneof(
    fc.constant('The council voted on Monday evening to keep the night ferry running, the mayor said. '.repeat(3)),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      '\ud800',
      '\udfff x',
      '\u0000',
      '\u00ad\u200b',
      '北浜町の町議会は夜の連絡船を続けることを決めた。',
      '&nbsp;&shy;',
      ']]>',
    ),
  );
  const name = fc.constantFrom(...PROPERTIES.split(' '));
  const attributes = fc.oneof(
    fc.constantFrom(...ATTRIBUTES),
    name.map((each) => ` name="${each}" id="${each}"`),
  );
  const { markup } = fc.letrec<{ markup: string }>((tie) => ({
    markup: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc
        .tuple(fc.constantFrom(...ELEMENTS.split(' ')), attributes, fc.array(tie('markup'), { maxLength: 6 }))
        .map(([tag, extra, inside]) => `<${tag}${extra}>${inside.join('')}</${tag}>`),
    ),
  }));
  const mutation = fc.record({
    what: fc.constantFrom('remove', 'repeat', 'unwrap', 'wrap', 'name', 'text', 'shadow', 'move'),
    where: fc.nat(5_000),
    text: fc.oneof(name, text),
  });
  const type = fc.constantFrom(...TYPES);
  return fc.oneof(
    { weight: 8, arbitrary: fc.array(markup, { maxLength: 12 }).map((parts) => page(parts.join(''), 'text/html')) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...WHOLE), type).map(([whole, kind]) => page(whole, kind)) },
    {
      weight: 10,
      arbitrary: fc.record({
        kind: fc.constant('mutated' as const),
        markup: fc.constantFrom(...fixtures),
        mutations: fc.array(mutation, { minLength: 1, maxLength: 12 }),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom<HostilePage>(...WITHOUT_MEASURE) },
  );
}

const WITHOUT_MEASURE: readonly HostilePage[] = [
  { kind: 'wide', size: 100_000 },
  { kind: 'deep', size: 5_000 },
  { kind: 'long', size: 5_000_000 },
];

function page(markup: string, type: DOMParserSupportedType): HostilePage {
  return { kind: 'markup', markup, type };
}
