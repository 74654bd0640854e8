/**
 * Made by tests/training/train-detector.ts on 2026-11-24 from 937 articles and 468 other pages. Do not edit.
 * Log odds of being an article, per unit of each sign in read-page-signs.ts.
 */
export const detectorBias = -1.11;

export const detectorWeights = {
  bylines: 0.18,
  choices: -0.97,
  code: -0.29,
  graphArticle: 1.18,
  graphProduct: -1.83,
  headingInTitle: 0.51,
  jsonArticle: 1.37,
  jsonOneArticle: 1.31,
  jsonOther: -1.52,
  links: -0.37,
  menus: -0.35,
  metaAuthor: 1.21,
  metaDate: 0.20,
  pages: -0.41,
  prices: -0.53,
  related: 0.62,
  subheads: -0.21,
  textScattered: -1.19,
  textTogether: 0.44,
  textTogetherOuter: 0.30,
  textTotal: 0.09,
  typedArticle: 0.51,
  typedMany: -2.97,
  urlDate: 1.76,
  urlForum: -4.41,
  urlHome: -1.55,
  urlNews: 1.23,
  urlNumber: 0.93,
  urlProduct: -1.45,
  urlReference: -2.31,
  urlWords: 1.04,
} as const;
