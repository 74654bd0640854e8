/**
 * Made by tests/training/train-detector.ts on 2026-11-24 from 937 articles and 468 other pages. Do not edit.
 * Log odds of being an article, per unit of the logarithm of one plus each sign in read-page-signs.ts.
 */
export const detectorBias = -4.33;

export const detectorWeights = {
  choices: -0.89,
  fewDates: 1.46,
  figures: 0.33,
  graphArticle: 1.25,
  graphProduct: -3.5,
  headingInTitle: 0.52,
  jsonArticle: 1.91,
  jsonOneArticle: 1.66,
  jsonOther: -2.91,
  links: -0.51,
  menus: -0.48,
  metaAuthor: 1.6,
  prices: -0.6,
  shareButtons: 0.4,
  textMass: 0.42,
  textScattered: -1.64,
  textTogether: 0.25,
  titleLength: 0.62,
  urlDate: 2.51,
  urlForum: -6.01,
  urlHome: -2.77,
  urlNumber: 0.95,
  urlReference: -3.86,
  urlShop: -2.7,
  urlWords: 1.05,
} as const;
