/**
 * Made by tests/training/train-detector.ts on 2026-11-24 from 937 articles and 468 other pages. Do not edit.
 * Log odds of being an article, per unit of the logarithm of one plus each sign in read-page-signs.ts.
 */
export const detectorBias = -2.36;

export const detectorWeights = {
  choices: -1.03,
  figures: 0.31,
  graphArticle: 1.49,
  graphProduct: -3.39,
  headingInTitle: 0.59,
  jsonArticle: 2.16,
  jsonOneArticle: 1.99,
  jsonOther: -2.49,
  links: -0.54,
  menus: -0.48,
  metaAuthor: 1.61,
  prices: -0.56,
  shareButtons: 0.37,
  textMass: 0.25,
  textScattered: -2.13,
  textTogether: 0.38,
  titleLength: 0.44,
  urlDate: 2.63,
  urlForum: -6.08,
  urlHome: -2.5,
  urlNumber: 1.18,
  urlReference: -4.12,
  urlShop: -2.64,
  urlWords: 1.1,
} as const;
