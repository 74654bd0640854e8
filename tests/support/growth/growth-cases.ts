/** Measures the growth of every function with every family, one after the other. */
import { type Growth, measureGrowth } from './measure-growth.ts';
import { type MeasuredFunction, measuredFunctions } from './measured-functions.ts';
import type { Sample } from './sample.ts';
import { textFamilies } from './text-families.ts';
import { pageOfText, treeFamilies } from './tree-families.ts';

export interface GrowthSizes {
  /** Characters, doubling. */
  readonly text: readonly number[];
  /** Elements, doubling. */
  readonly trees: readonly number[];
  /** CPU milliseconds of one call: from there on no larger size is tried. */
  readonly enough: number;
}

export interface GrowthCase {
  readonly name: string;
  readonly family: string;
  readonly growth: Growth;
}

/** A page says its text in a dozen places. */
const PAGE_SHARE = 8;
/** Characters of an article that a text is held against. */
const FIXED = 8 * 1024;

interface Family {
  readonly name: string;
  readonly sizes: readonly number[];
  sample(size: number, seed: number): Sample;
}

/** @param functionPart Of the names of functions, and of families: only these. */
export async function* growthCases(sizes: GrowthSizes, functionPart = '', familyPart = ''): AsyncGenerator<GrowthCase> {
  for (const one of measuredFunctions().filter(({ name }) => name.includes(functionPart)))
    for await (const each of growthOf(one, sizes, familyPart)) yield each;
}

export async function* growthOf(
  one: MeasuredFunction,
  sizes: GrowthSizes,
  familyPart = '',
): AsyncGenerator<GrowthCase> {
  const call = await one.load();
  for (const family of familiesFor(one, sizes).filter(({ name }) => name.includes(familyPart))) {
    const prepare = (size: number, seed: number) => {
      const given = one.argumentsFor(family.sample(size, seed));
      return () => call(...given);
    };
    yield {
      name: one.name,
      family: family.name,
      growth: await measureGrowth(prepare, { ...sizes, sizes: family.sizes }),
    };
  }
}

/** As many sizes, doubling up to the longest text that there is. */
function sizesUpTo(maxText: number, sizes: readonly number[]): number[] {
  const share = Math.min(1, maxText / Math.max(...sizes));
  return sizes.map((size) => size * share);
}

function familiesFor({ takesPage, maxText }: MeasuredFunction, { text, trees }: GrowthSizes): Family[] {
  const ofText = textFamilies.map((family): Family => {
    const { name, language } = family;
    return {
      name,
      sizes: sizesUpTo(maxText, text).map((size) => (takesPage ? size / PAGE_SHARE : size)),
      sample(size, seed) {
        const made = family.make(size, seed);
        return {
          text: made,
          // Not made before they are asked for: most functions take one text.
          get otherText() {
            return family.make(size, seed + 50);
          },
          get fixedText() {
            return family.make(FIXED, seed + 50);
          },
          language,
          get markup() {
            return pageOfText(family, made);
          },
        };
      },
    };
  });
  const ofTrees = treeFamilies.map((family): Family => {
    const sample = (size: number, seed: number): Sample => {
      const text = 'The council of the island voted to keep the night ferry. '.repeat(20);
      return { text, otherText: text, fixedText: text, language: 'en', markup: family.make(size, seed) };
    };
    return { name: family.name, sizes: trees, sample };
  });
  return takesPage ? [...ofText, ...ofTrees] : ofText;
}
