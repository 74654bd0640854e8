/**
 * Whether the work of every function grows with its text and not faster: every exported function that takes a text, an
 * article or a page × every family of patterns, doubling the size. tests/growth.test.ts does the same with less time.
 *
 *   npm run growth [-- PART-OF-A-FUNCTION'S-NAME [PART-OF-A-FAMILY'S-NAME]]
 */
import { families, growthCases } from '../support/growth/growth-cases.ts';
import { MAX_RATIO } from '../support/growth/measure-growth.ts';

const [functionPart = '', familyPart = ''] = process.argv.slice(2);
const thorough = { text: [16, 32, 64, 128].map((k) => k * 1024), trees: [500, 1000, 2000, 4000] };
let count = 0;
let tooFast = 0;
for (const family of families.filter(({ name }) => name.includes(familyPart))) {
  for await (const { name, growth } of growthCases(family, thorough, functionPart)) {
    count++;
    if (growth.ratio <= MAX_RATIO) continue;
    tooFast++;
    console.log(
      `${name} × ${family.name}: ${growth.ratio.toFixed(1)} at ${growth.size} → ${2 * growth.size}, ${growth.milliseconds.toFixed(0)} ms`,
    );
  }
}
console.log(`${count} pairs of function and family, ${tooFast} grow faster than their text`);
if (tooFast) process.exitCode = 1;
