/** Lists the functions of src that take a text, an article or a page, each with how it is called; and those that cannot be called, with why. */
import path from 'node:path';
import { type ExportedFunction, exportedFunctions } from './exported-functions.ts';
import { argumentsFor, type Sample, takesText, unknownTypes } from './sample.ts';

/** The rooms whose functions read what others wrote. */
const ROOMS = /^(?:article|languages|summary|engines|ui|digest|messaging|settings)\//;

export interface MeasuredFunction {
  readonly name: string;
  /** Characters of the longest text that it is ever given. */
  readonly maxText: number;
  /** Whether it is given a page: those are measured with trees as well. */
  readonly takesPage: boolean;
  argumentsFor(sample: Sample): unknown[];
  load(): Promise<(...given: unknown[]) => unknown>;
}

/** Parts of names → characters that these are given at most, and who cuts them. */
const givenAtMost: readonly { readonly names: RegExp; readonly characters: number; readonly by: string }[] = [
  {
    names: /^summary\/claims\/(?!check-claims.ts checkClaims|claim-index.ts indexArticle)/,
    characters: 1024,
    by: 'checkClaims cuts what it is given into pieces',
  },
];

/** `file name` of functions that no sample suits → why it need not be measured. */
export const notMeasured: Readonly<Record<string, string>> = {};

const src = path.join(import.meta.dirname, '../../../src');

const isMeasurable = ({ parameters }: ExportedFunction): boolean =>
  takesText(parameters) && unknownTypes(parameters).length === 0;

const keyOf = ({ file, name }: ExportedFunction): string => `${file} ${name}`;

/** What takes text and is in neither list: a new parameter type, mostly. */
export function uncoveredFunctions(): string[] {
  return inRooms()
    .filter(({ parameters }) => takesText(parameters.slice(0, 1)))
    .filter((one) => !isMeasurable(one) && !(keyOf(one) in notMeasured))
    .map((one) => `${keyOf(one)}: ${unknownTypes(one.parameters).join(', ')}`);
}

export function measuredFunctions(): MeasuredFunction[] {
  return inRooms()
    .filter((one) => isMeasurable(one) && !(keyOf(one) in notMeasured))
    .map((one) => ({
      name: keyOf(one),
      maxText: givenAtMost.find(({ names }) => names.test(keyOf(one)))?.characters ?? Number.POSITIVE_INFINITY,
      takesPage: one.parameters.some(({ type }) => type === 'Document'),
      argumentsFor: (sample) => argumentsFor(one.parameters, sample),
      load: async () => (await import(path.join(src, one.file)))[one.name],
    }));
}

/** Names of the table that src has no more. */
export function staleNames(): string[] {
  const known = new Set(inRooms().map(keyOf));
  return Object.keys(notMeasured).filter((name) => !known.has(name));
}

const inRooms = (): ExportedFunction[] => exportedFunctions(src).filter(({ file }) => ROOMS.test(file));
