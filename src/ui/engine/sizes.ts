/** Says sizes and times of downloads in the words of the interface's language. */
import { text } from '../../i18n/text.ts';

const MEGABYTE = 1e6;
const GIGABYTE = 1e9;

/** 639 MB, 1.8 GB. */
export function sizeText(bytes: number): string {
  return bytes < GIGABYTE ? inUnits(bytes / MEGABYTE, 'megabyte', 0) : inUnits(bytes / GIGABYTE, 'gigabyte', 1);
}

/** 40 seconds, 3 minutes. */
export function durationText(seconds: number): string {
  return seconds < 90 ? inUnits(Math.max(1, seconds), 'second', 0, 'long') : inUnits(seconds / 60, 'minute', 0, 'long');
}

function inUnits(value: number, unit: string, digits: number, unitDisplay: 'short' | 'long' = 'short'): string {
  const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(text('languageTag'), options).format(value);
}
