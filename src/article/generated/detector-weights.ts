/**
 * Made by tests/training/train-detector.ts on 2026-11-30 from 937 articles and 468 other pages. Do not edit.
 * Log odds of being an article, per unit of the logarithm of one plus each feature, in the order of page-features.ts.
 */
export const detectorBias = -7.26;

export const detectorWeights: readonly number[] = [
  0.79, // text in one place
  -0.4, // “you” in the text
  0.25, // digits in the text
  -2.22, // home
  0.81, // words of the address
  2.33, // date in the address
  -2.63, // shop
  -3.5, // forum
  -4.53, // manual
  2.25, // news
  2.4, // article
  -2.94, // another thing
  1.59, // OpenGraph article
  1.18, // author
  2, // single post
  0.53, // length of the title
  1.31, // heading in the title
  -0.44, // links
  -0.24, // articles
  -0.85, // choices
  0.28, // figures
  -0.5, // prices
  0.27, // share buttons
  -0.39, // posts
  -0.24, // products
  -0.37, // customers
  2.61, // many related
  1.17, // few dates
  1.67, // few authors
  -2.3, // few codes
];
