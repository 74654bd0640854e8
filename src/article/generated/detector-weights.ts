/**
 * Made by tests/training/train-detector.ts on 2026-11-28 from 937 articles and 468 other pages. Do not edit.
 * Log odds of being an article, per unit of the logarithm of one plus each sign, in the order of read-page-signs.ts.
 */
export const detectorBias = -7.16;

export const detectorWeights: readonly number[] = [
  0.79, // text in one place
  -0.38, // “you” in the text
  0.25, // digits in the text
  -2.23, // home
  0.81, // words of the address
  2.28, // date in the address
  -2.63, // shop
  -3.58, // forum
  -4.6, // manual
  2.2, // news
  2.49, // article
  -2.93, // another thing
  1.61, // OpenGraph article
  1.16, // author
  2.09, // single post
  0.54, // length of the title
  1.26, // heading in the title
  -0.44, // links
  -0.23, // articles
  -0.83, // choices
  0.26, // figures
  -0.48, // prices
  0.26, // share buttons
  -0.38, // posts
  -0.26, // products
  -0.49, // customers
  2.65, // many related
  1.15, // few dates
  1.65, // few authors
  -2.31, // few codes
];
