/**
 * Chooses the voice for a language among a device's. Voices are named by country ("nb-NO", "zh-TW"), articles by language
 * ("no", "zh-Hant"): the platform's own table of likely subtags joins the two.
 */

export interface Voice {
  readonly lang?: string | undefined;
  /** The system's own choice, where it says so. */
  readonly default?: boolean | undefined;
}

/** What systems call by another tag. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', cmn: 'zh', yue: 'zh', iw: 'he', in: 'id', tl: 'fil' };
/** A Bokmål voice reads Nynorsk, and the other way around. */
const NORWEGIAN = ['nb', 'nn'];
/** Where written Chinese is read as Cantonese. */
const CANTONESE = ['HK', 'MO'];

/**
 * The very country first, then the language and script; among those the system's own voice, then the country of the reader's
 * browser, then the one where most speak so.
 * @param language BCP 47, of the text.
 * @param own BCP 47, of the reader's browser, the most wanted first.
 */
export function bestVoice<V extends Voice>(
  voices: readonly V[],
  language: string,
  own: readonly string[] = [],
): V | undefined {
  const wanted = localeOf(language);
  if (!wanted) return undefined;
  const likely = wanted.maximize();
  const ownRegion = own.map((tag) => localeOf(tag)).find((locale) => locale?.language === wanted.language)?.region;
  let best: V | undefined;
  let bestRank = -1;
  for (const voice of voices) {
    const locale = localeOf(voice.lang ?? '')?.maximize();
    if (!locale || !speaks(locale.language, wanted.language)) continue;
    const isIn = (region: string | undefined) => region !== undefined && locale.region === region;
    const rank = binary(
      isIn(wanted.region) && locale.language === wanted.language,
      locale.language === wanted.language,
      locale.script === likely.script,
      voice.default === true,
      isIn(ownRegion),
      isIn(likely.region),
      !CANTONESE.includes(locale.region ?? ''),
    );
    if (rank > bestRank) [best, bestRank] = [voice, rank];
  }
  return best;
}

function speaks(spoken: string, wanted: string): boolean {
  return spoken === wanted || (NORWEGIAN.includes(spoken) && NORWEGIAN.includes(wanted));
}

/** The first answer weighs more than all that follow. */
function binary(...answers: boolean[]): number {
  return answers.reduce((sum, answer) => 2 * sum + Number(answer), 0);
}

/** @param tag Also as Android writes it: "zh_CN_#Hans". */
function localeOf(tag: string): Intl.Locale | undefined {
  const [first = '', ...rest] = tag.split(/[-_#]+/).filter(Boolean);
  const code = first.toLowerCase();
  const [script] = rest.filter((part) => /^[a-z]{4}$/i.test(part));
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/i.test(part)) ?? (code === 'yue' ? 'HK' : undefined);
  try {
    return new Intl.Locale(ALIASES[code] ?? code, { ...(script && { script }), ...(region && { region }) });
  } catch {
    return undefined;
  }
}
