/**
 * Made by tests/training/train-detector.ts on 2026-11-28 from 937 articles and 468 other pages. Do not edit.
 * Log odds of being an article, per unit of the logarithm of one plus each sign, in the order of read-page-signs.ts.
 */
export const detectorBias = -7.22;

export const detectorWeights: readonly number[] = [
  0.79, // text in one place
  -0.39, // “you” in the text
  0.25, // digits in the text
  -2.22, // home
  0.81, // words of the address
  2.34, // date in the address
  -2.6, // shop
  -3.5, // forum
  -4.54, // manual
  2.27, // news
  2.4, // article
  -2.95, // another thing
  1.58, // OpenGraph article
  1.17, // author
  2.03, // single post
  0.52, // length of the title
  1.33, // heading in the title
  -0.44, // links
  -0.25, // articles
  -0.86, // choices
  0.28, // figures
  -0.49, // prices
  0.26, // share buttons
  -0.39, // posts
  -0.25, // products
  -0.37, // customers
  2.59, // many related
  1.18, // few dates
  1.62, // few authors
  -2.3, // few codes
];
