/**
 * Made by tests/training/train-detector.ts on 2026-11-24 from 937 articles and 468 other pages. Do not edit.
 * Log odds of being an article, per unit of each sign in read-page-signs.ts.
 */
export const detectorBias = -3.05;

export const detectorWeights = {
  cards: -0.13,
  choices: -0.99,
  figures: 0.38,
  graphArticle: 1.01,
  graphProduct: -2.28,
  graphWebsite: -0.43,
  headingInTitle: 0.42,
  jsonArticle: 1.42,
  jsonOneArticle: 1.35,
  jsonOther: -1.62,
  links: -0.50,
  menus: -0.35,
  metaAuthor: 1.08,
  prices: -0.56,
  shareButtons: 0.32,
  subheads: -0.14,
  textMass: 0.24,
  textScattered: -1.15,
  textTogether: 0.41,
  textTotal: -0.00,
  titleLength: 0.56,
  typedMany: -2.79,
  urlDate: 1.94,
  urlForum: -4.02,
  urlHome: -1.51,
  urlNews: 1.14,
  urlNumber: 0.87,
  urlProduct: -1.63,
  urlReference: -2.51,
  urlWords: 1.10,
} as const;
