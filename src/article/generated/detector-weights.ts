/**
 * Made by tests/training/train-detector.ts on 2026-11-30 from 937 articles and 468 other pages. Do not edit.
 * Log odds of being an article, per unit of the logarithm of one plus each feature, in the order of page-features.ts.
 */
export const detectorBias = -6.97;

export const detectorWeights: readonly number[] = [
  -2.17, // home
  0.82, // words of the address
  2.37, // date in the address
  -2.79, // shop
  -3.39, // forum
  -4.64, // manual
  2.22, // news
  2.4, // article
  -3.11, // another thing
  1.53, // OpenGraph article
  1.16, // author
  2, // single post
  0.51, // length of the title
  1.31, // heading in the title
  0.78, // text in one place
  -0.44, // “you” in the text
  0.25, // digits in the text
  -0.46, // links
  -0.23, // articles
  -0.93, // choices
  0.27, // figures
  -0.68, // prices
  0.28, // share buttons
  -0.39, // posts
  2.34, // many related
  1.16, // few dates
  1.71, // few authors
  -2.38, // few codes
];

/** Log odds after each stage of page-features.ts but the last up to which a page is none, and from which on it is an article. */
export const detectorBounds: readonly (readonly [no: number, yes: number])[] = [
  [-9.4, 99],
  [-8.3, 99],
  [-5.8, 99],
  [-0.4, 5.1],
  [-1.8, 1.7],
];
