/**
 * Made by tests/training/train-detector.ts on 2026-11-24 from 937 articles and 468 other pages. Do not edit.
 * Log odds of being an article, per unit of the logarithm of one plus each sign, in the order in which
 * read-page-signs.ts names them: their names would be a thirtieth of what runs on every page.
 */
export const detectorBias = -6.72;

export const detectorWeights: readonly number[] = [
  0, // textTotal
  0.76, // textMass
  -0.58, // you
  -2.25, // urlHome
  0.99, // urlWords
  2.35, // urlDate
  -2.67, // urlShop
  -3.29, // urlForum
  -3.93, // urlReference
  2.12, // urlNews
  2.49, // jsonArticle
  -3.04, // otherThing
  1.54, // graphArticle
  1.36, // metaAuthor
  1.87, // singlePost
  -5.29, // manual
  0.68, // titleLength
  -0.48, // links
  -0.25, // articles
  -1.01, // choices
  0.29, // figures
  -0.59, // prices
  0.41, // shareButtons
  -0.41, // posts
  1.2, // fewDates
  1.56, // fewAuthors
];
