/** A page of an invented newspaper, built from a headline and paragraphs, for tests that need pages beside the fixtures. */

export interface NewsPage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Name of the newspaper. */
  readonly site?: string;
}

export function newsPage({ title, paragraphs, site = 'The Invented Herald' }: NewsPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | ${site}</title>
<link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="og:site_name" content="${site}">
</head>
<body>
<header><a href="/">${site}</a></header>
<main><article><h1>${title}</h1><p class="byline">By Anselm Quill · 30 September 2026</p>
<div class="article-body">${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</div></article></main>
<footer><p>© 2026 ${site}, an invented newspaper</p></footer>
</body>
</html>`;
}

/** One story as two newspapers tell it: each has one paragraph that the other lacks. */
export const bridgeStory = {
  first: {
    site: 'The Marlow Courier',
    title: 'Marlow bridge closed after barge strikes pier',
    paragraphs: [
      'The Marlow bridge was closed on Tuesday morning after a barge that carried gravel struck its eastern pier, the harbour office said. Nobody was hurt, and the crew of four was taken ashore within the hour.',
      'Engineers found a crack two metres long in the eastern pier, just below the waterline. They want to look at it again when the river is lower, which is expected for the end of next week.',
      'The bridge carries 14,000 cars a day between the old town and the port. Until it opens again, drivers have to take the ring road, which adds twenty minutes to the way.',
      'The barge had lost its engine in strong wind, according to its owner, Norda Shipping. The firm has promised to pay for the damage, which the city puts at 2.3 million crowns.',
      'The bridge was built in 1931 and last repaired eight years ago. The city council will decide in November whether the eastern pier is mended or built anew, which would keep the bridge closed until the summer.',
      'Ferries that have been laid up since the summer will carry cyclists across for nothing, beginning on Thursday at six in the morning and ending at midnight, the transport office announced.',
    ],
  },
  second: {
    site: 'Port Gazette',
    title: 'Barge strikes pier: Marlow bridge is closed',
    paragraphs: [
      'A barge that carried gravel struck the eastern pier of the Marlow bridge on Tuesday morning, and the bridge was closed, said the harbour office. The crew of four was taken ashore; nobody was hurt.',
      'A crack two metres long was found by engineers in the eastern pier, below the waterline. They will look at it again at the end of next week, when the river is expected to be lower.',
      'Some 14,000 cars a day use the bridge between the old town and the port. Drivers have to take the ring road until it opens again, and need twenty minutes more.',
      'According to its owner Norda Shipping, the barge had lost its engine in strong wind. The damage is put at 2.3 million crowns by the city, and the firm has promised to pay.',
      'Built in 1931, the bridge was last repaired eight years ago. Whether the eastern pier is mended or built anew the city council will decide in November; to build it anew would keep the bridge closed until the summer.',
      'Shopkeepers on Salt Street fear for their autumn fair: bakers, booksellers and a puppet theatre had hired stalls under the arches, and the insurers refuse to answer before October.',
    ],
  },
} as const satisfies Record<string, NewsPage>;

export const orchardStory: NewsPage = {
  site: 'Valley Post',
  title: 'Orchards of Tilbeck bear fruit twice in one year',
  paragraphs: [
    'The apple trees of Tilbeck have flowered a second time this year, and some of them bear fruit again. Growers say that they have never seen the like in a September, and they have records since 1884.',
    'A dry spring had made the trees shed their first flowers early, said Oona Fairweather of the fruit growers’ school. Rain in August then woke buds that were meant for next year.',
    'The second harvest will be small, about a tenth of a usual one, and the apples stay green. A cider mill in the next village has offered to take all of them at 3 crowns a kilogram.',
    'What worries the growers is the coming spring: a bud opens only once. The school expects that every third tree will bear nothing next year and advises cutting them back before the frost.',
    'Whoever wants to see the flowers has to hurry. The village opens its orchards to visitors on the first two Sundays of October, with a guided walk at ten and another at two; dogs have to stay outside.',
    'Beekeepers are glad of the late flowers: their hives had gone into September with less honey than in any of the last ten years, and many had begun to feed them with sugar.',
  ],
};
