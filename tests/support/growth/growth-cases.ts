/**
 * Measures the growth of every function with one family after the other. So what functions are given is made once for all of
 * them: to make it takes longer than most of them.
 */
import { speakEnglish } from '../interface-texts.ts';
import { type Growth, measureGrowth } from './measure-growth.ts';
import { type MeasuredFunction, measuredFunctions } from './measured-functions.ts';
import { createSample, type Sample } from './sample.ts';
import { textFamilies } from './text-families.ts';
import { pageOfText, treeFamilies } from './tree-families.ts';

// Copies say where they come from.
speakEnglish();

export interface GrowthSizes {
  /** Characters, doubling. */
  readonly text: readonly number[];
  /** Elements, doubling. */
  readonly trees: readonly number[];
}

export interface GrowthCase {
  readonly name: string;
  readonly growth: Growth;
}

export interface Family {
  readonly name: string;
  readonly isOfTrees: boolean;
  sample(size: number, seed: number): Sample;
}

/** A page says its text in a dozen places. */
const PAGE_SHARE = 8;
/** Characters of an article that a text is held against. */
const FIXED = 8 * 1024;

export const families: readonly Family[] = [
  ...textFamilies.map(
    (family): Family => ({
      name: family.name,
      isOfTrees: false,
      sample: (size, seed) =>
        createSample({
          text: family.make(size, seed),
          language: family.language,
          makeOtherText: () => family.make(size, seed + 50),
          makeFixedText: () => family.make(FIXED, seed + 50),
          makeMarkup: (text) => pageOfText(family, text),
        }),
    }),
  ),
  ...treeFamilies.map((family): Family => {
    const text = 'The council of the island voted to keep the night ferry. '.repeat(20);
    return {
      name: family.name,
      isOfTrees: true,
      sample: (size, seed) =>
        createSample({
          text,
          language: 'en',
          makeOtherText: () => text,
          makeFixedText: () => text,
          makeMarkup: () => family.make(size, seed),
        }),
    };
  }),
];

/** @param part Of the names of functions: only these. */
export async function* growthCases(family: Family, sizes: GrowthSizes, part = ''): AsyncGenerator<GrowthCase> {
  const samples = new Map<string, Sample>();
  const sampleOf = (size: number, seed: number): Sample => {
    const key = `${size} ${seed}`;
    const sample = samples.get(key) ?? family.sample(size, seed);
    samples.set(key, sample);
    return sample;
  };
  for (const one of measuredFunctions().filter(
    ({ name, takesPage }) => name.includes(part) && (takesPage || !family.isOfTrees),
  )) {
    const call = await one.load();
    const prepare = (size: number, seed: number) => {
      const given = one.argumentsFor(sampleOf(size, seed));
      return () => call(...given);
    };
    yield {
      name: one.name,
      growth: await measureGrowth(prepare, family.isOfTrees ? sizes.trees : sizesFor(one, sizes.text)),
    };
  }
}

/** As many sizes, doubling up to the longest text that it is ever given. */
function sizesFor({ maxText, takesPage }: MeasuredFunction, sizes: readonly number[]): number[] {
  const share = takesPage ? 1 / PAGE_SHARE : Math.min(1, maxText / Math.max(...sizes));
  return sizes.map((size) => size * share);
}
