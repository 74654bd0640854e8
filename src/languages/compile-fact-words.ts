/** Data strings → the sets and maps that the readers look into; made once per language, on first use. */

import type { FactWords } from './fact-words.ts';
import type { Phrases } from './language.ts';
import { languageFor, languages } from './registry.ts';

export interface CompiledFactWords {
  readonly tag: string;
  readonly decimal: '.' | ',';
  readonly cardinals: ReadonlyMap<string, number>;
  readonly one: ReadonlySet<string>;
  readonly half: readonly string[];
  readonly scales: ReadonlyMap<string, number>;
  readonly and: ReadonlySet<string>;
  readonly percent: readonly string[];
  readonly currencies: ReadonlyMap<string, string>;
  readonly counted: readonly string[];
  readonly fates: readonly string[];
  /** Longest first: "no less than" must not be taken for "less than". */
  readonly about: readonly string[];
  /** 0 is January. */
  readonly months: ReadonlyMap<string, number>;
  /** 1 is Monday, 7 Sunday (ISO 8601). */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly numeric: 'day-month' | 'month-day' | undefined;
  readonly between: readonly string[];
  readonly daySuffixes: readonly string[];
  readonly relative: ReadonlyMap<string, number>;
  readonly before: readonly string[];
  readonly future: RegExp | undefined;
  readonly notNames: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
  readonly notPeople: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly address: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly knownOrganisations: ReadonlySet<string>;
  readonly knownPlaces: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly said: Phrases;
}

const compiled = new Map<string, CompiledFactWords>();

/** @param language BCP 47; an unknown one gets words that find only plain digits and ISO dates. */
export function factWords(language: string): CompiledFactWords {
  const tag = language.toLowerCase().split('-')[0] ?? '';
  const known = compiled.get(tag);
  if (known) return known;
  const data = languages.find(({ facts }) => facts?.tag.split(', ').includes(tag))?.facts;
  const words = compile(data ?? { tag: 'und', numbers: { decimal: '.' } });
  compiled.set(data ? tag : 'und', words);
  return words;
}

function compile({ tag, numbers, dates = {}, names = {} }: FactWords): CompiledFactWords {
  const language = languageFor(tag.split(', ')[0] ?? tag);
  return {
    tag,
    decimal: numbers.decimal,
    cardinals: valued(numbers.cardinals, Number),
    one: new Set(list(numbers.one)),
    half: list(numbers.half),
    scales: valued(numbers.scales, Number),
    and: new Set(list(numbers.and)),
    percent: list(numbers.percent),
    currencies: valued(numbers.currencies, String),
    counted: list(numbers.counted),
    fates: list(numbers.fates),
    about: list(numbers.about).sort((one, other) => other.length - one.length),
    months: positioned(language.months, 0),
    weekdays: positioned(language.weekdays, 1),
    numeric: dates.numeric,
    between: list(dates.between),
    daySuffixes: list(dates.daySuffixes),
    relative: valued(dates.relative, Number),
    before: list(dates.before),
    future: dates.future?.(),
    notNames: new Set(names.notNames === undefined ? [] : [...list(names.notNames), ...language.stopWords]),
    demonyms: new Set(list(names.demonyms)),
    notPeople: new Set(list(names.notPeople)),
    particles: new Set(list(names.particles)),
    address: new Set(list(names.address)),
    roles: new Set(list(names.roles)),
    organisations: new Set(list(names.organisations)),
    knownOrganisations: new Set(list(names.knownOrganisations)),
    knownPlaces: new Set(list(names.knownPlaces)),
    placeWords: new Set(list(names.placeWords)),
    placePrepositions: new Set(list(names.placePrepositions)),
    said: language.saidVerbs,
  };
}

function list(words = ''): string[] {
  return words ? words.split(', ') : [];
}

function valued<T>(words: string | undefined, parse: (value: string) => T): Map<string, T> {
  return new Map(
    list(words).map((entry) => {
      const [word = '', value = ''] = entry.split('=');
      return [word, parse(value)];
    }),
  );
}

function positioned(names: readonly Phrases[], first: number): Map<string, number> {
  return new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + first] as const)));
}
