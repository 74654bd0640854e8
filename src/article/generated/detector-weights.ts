/**
 * Made by tests/training/train-detector.ts on 2026-11-24 from 937 articles and 468 other pages. Do not edit.
 * Log odds of being an article, per unit of the logarithm of one plus each sign in read-page-signs.ts.
 */
export const detectorBias = -2.35;

export const detectorWeights = {
  choices: -1.02,
  figures: 0.33,
  graphArticle: 1.52,
  graphProduct: -3.38,
  headingInTitle: 0.57,
  jsonArticle: 2.05,
  jsonOneArticle: 1.86,
  jsonOther: -2.75,
  links: -0.54,
  menus: -0.51,
  metaAuthor: 1.62,
  prices: -0.56,
  shareButtons: 0.37,
  textMass: 0.26,
  textScattered: -2.13,
  textTogether: 0.34,
  titleLength: 0.44,
  urlDate: 2.62,
  urlForum: -6.11,
  urlHome: -2.49,
  urlNumber: 1.21,
  urlReference: -3.9,
  urlShop: -2.64,
  urlWords: 1.12,
} as const;
