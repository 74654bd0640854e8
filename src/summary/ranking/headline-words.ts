/** How headlines ask or tease, by language, and how answers sound. Data for headline-check.ts, compiled by hand. */

/** What an answer must have: a reason, a person, a day, a number, a yes or no, a definition. */
export type AnswerKind = 'reason' | 'person' | 'time' | 'number' | 'verdict' | 'definition';

export interface HeadlineWords {
  /** First match names the kind of answer that a question or teaser asks for; tried on the lower-case headline. */
  readonly asks: readonly (readonly [RegExp, AnswerKind])[];
  /** A headline that holds something back without asking. */
  readonly teases: RegExp;
  /** Where a sentence gives a reason. */
  readonly reason: RegExp;
  /** Where a sentence says what something is. */
  readonly definition: RegExp;
  /** Where a sentence decides a yes-or-no question. */
  readonly verdict: RegExp;
}

export const headlineWords: Readonly<Record<string, HeadlineWords>> = {
  en: {
    asks: [
      [/^what(?:['’]s| is| are| was| were)\b/, 'definition'],
      [/\bwhy\b|\breasons?\b/, 'reason'],
      [
        /^(?:so )?(?:who|whose)\b|\bwho (?:is|was|are|were|will|won|did|has)\b|\bwhich (?:man|woman|star|actor|player|politician)\b/,
        'person',
      ],
      [/^(?:so )?when\b|\bwhat (?:date|day|time)\b/, 'time'],
      [/\bhow (?:many|much|old|long|far|big|tall|fast)\b/, 'number'],
      [
        /^(?:so |but |and )?(?:will|can|could|should|would|is|are|was|were|has|have|had|do|does|did|may|might|must)\b|[:–-] (?:will|can|could|should|is|are|was|were|has|have|do|does|did)\b/,
        'verdict',
      ],
    ],
    teases:
      /\byou (?:won['’]?t|will not|will never|wouldn['’]t) (?:believe|guess)\b|\b(?:here['’]?s|here is|here are|this is|that['’]s|and here['’]s) (?:why|how|what|where|when|who|the (?:real )?reason|the one)\b|\bthe (?:real |surprising |shocking |heartbreaking |sad )?reasons? (?:why|that|behind|for)\b|\bwhat happens? next\b|\bwhat happened (?:next|when|after)\b|\bneed to know\b|\bwill (?:shock|surprise|amaze|astound) you\b|\bwhat (?:we|you) (?:know|should know)\b|\bthis is (?:exactly )?how\b|^(?:why|how) (?!to\b)|\bguess (?:who|what)\b|\b(?:one|this) (?:simple |weird )?(?:trick|thing)\b|\bthe truth about\b|\brevealed: (?:the|how|why|what)\b/,
    reason:
      /\b(?:because|due to|owing to|thanks to|the (?:main |real |key )?reason|reasons?|as a result of|caused by|causes?|led to|stems? from|blamed? (?:on|for)|in order to|explain(?:s|ed|ing)?|so that|in an effort to|motivated by|prompted by|after (?:a|an|the|being|he|she|they|it)\b|since (?:he|she|they|it)\b)/,
    definition: /\b(?:is|are|was|were) (?:a|an|the|one|any|when|what)\b|\brefers? to\b|\bmeans\b/,
    verdict:
      /\b(?:yes|no|not|n['’]t|never|won['’]t|will not|cannot|can['’]t|unlikely|likely|confirmed|denied|denies|ruled out|rejected|approved|agreed|decided|concluded|found that|the answer|it is true|true|false|no evidence|no plans|impossible|possible|expected)\b|n['’]t\b/,
  },
  de: {
    asks: [
      [/^was (?:ist|sind|war|bedeutet|heißt)\b/, 'definition'],
      [/\b(?:warum|wieso|weshalb|weswegen|grund|gründe)\b/, 'reason'],
      [/^(?:und )?(?:wer|wessen|wem)\b/, 'person'],
      [/^(?:und )?(?:wann)\b|\bseit wann\b|\bab wann\b/, 'time'],
      [/\bwie ?(?:viele?|lange|hoch|teuer|alt|weit|groß)\b/, 'number'],
      [
        /^(?:ist|sind|war|waren|wird|werden|kann|können|könnte|soll|sollen|sollte|darf|dürfen|muss|müssen|hat|haben|kommt|gibt|droht|will|wollen|steht|geht|macht|bleibt|braucht)\b/,
        'verdict',
      ],
    ],
    teases:
      /\bdas ist der grund\b|\bder (?:wahre |eigentliche )?grund(?:,| dafür| warum)|\bdarum\b|\bdeshalb\b|\bdeswegen\b|\bsie werden nicht glauben\b|\bdas müssen sie wissen\b|\bwas (?:wir|sie|man) (?:jetzt )?(?:wissen|wissen müssen|bisher wissen)\b|^(?:warum|wieso|weshalb|wie) |\bwas (?:dann|danach|jetzt) passiert(?:e)?\b|\bso (?:einfach|leicht)\b|\bdieser trick\b|\bdas steckt (?:dahinter|hinter)\b|\bwas (?:dahinter ?steckt|hinter)\b/,
    reason:
      /\b(?:weil|denn|wegen|aufgrund|grund|gründe|dank|deshalb|daher|darum|ursache|verursacht|führte dazu|liegt (?:daran|an)|hintergrund|um zu|damit)\b/,
    definition: /\b(?:ist|sind|war|waren) (?:ein|eine|der|die|das)\b|\bbezeichnet\b|\bbedeutet\b/,
    verdict:
      /\b(?:ja|nein|nicht|kein|keine|keinen|nie|niemals|wird|werden|bestätigt|bestätigte|dementiert|ausgeschlossen|abgelehnt|beschlossen|entschieden|wahrscheinlich|unwahrscheinlich|möglich|unmöglich|falsch|richtig|stimmt)\b/,
  },
  es: {
    asks: [
      [/(?:^|¿)qué (?:es|son|fue|significa)\b/, 'definition'],
      [/por qué|\brazón\b|\brazones\b|\bmotivos?\b/, 'reason'],
      [/(?:^|¿)(?:quién|quiénes|de quién)/, 'person'],
      [/(?:^|¿)(?:cuándo|desde cuándo|hasta cuándo|qué día)/, 'time'],
      [/(?:^|¿)(?:cuánt|qué edad|cuál es el precio)/, 'number'],
      [
        /(?:^|¿)(?:es|son|será|serán|puede|pueden|podrá|debe|deben|debería|hay|habrá|está|están|tiene|tienen|va|van|ha|han|volverá|llegará|se )/,
        'verdict',
      ],
    ],
    teases:
      /no (?:te lo )?(?:vas a|va a|podrás) creer|no lo creerás|esta es la (?:verdadera )?razón|la (?:verdadera )?razón por la que|el (?:verdadero )?motivo por el que|así (?:es|fue|será) |lo que (?:debes|hay que|tienes que|se sabe)|todo lo que (?:debes|hay que|se sabe|necesitas)|lo que pasó después|^(?:por qué|cómo) |te sorprenderá|este truco|qué se sabe|esto es lo que/,
    reason:
      /porque|debido a|a causa de|gracias a|razón|razones|motivo|motivos|ya que|puesto que|por culpa de|provocad|causad|explic|para que|con el fin de/,
    definition: /\b(?:es|son|fue|eran) (?:un|una|el|la|los|las)\b|\bconsiste\b|\bsignifica\b/,
    verdict:
      /(?:^|[^\p{L}])(?:sí|no|nunca|jamás|ningún|ninguna|confirm\p{L}+|desmint\p{L}+|descart\p{L}+|rechaz\p{L}+|aprob\p{L}+|decid\p{L}+|probable|improbable|posible|imposible|falso|cierto|será|serán|\p{L}+rá|\p{L}+rán)(?![\p{L}])/u,
  },
  fr: {
    asks: [
      [/^qu['’]est-ce qu/, 'definition'],
      [/pourquoi|\braisons?\b/, 'reason'],
      [/^(?:mais )?(?:qui|à qui|de qui)\b/, 'person'],
      [/^(?:quand|depuis quand|à quelle heure|quel jour)\b/, 'time'],
      [/\bcombien\b|\bquel âge\b/, 'number'],
      [/^(?:est-ce|faut-il|peut-on|va-t-|sera-t-|doit-on|y a-t-il)|-(?:il|elle|ils|elles|on)\b/, 'verdict'],
    ],
    teases:
      /vous n['’](?:allez pas en croire|en croirez pas)|voici (?:pourquoi|comment|ce que|la raison|les raisons|où|quand)|voilà (?:pourquoi|comment|ce que)|la (?:vraie )?raison (?:pour laquelle|de)|ce (?:que|qu['’])(?: l['’])?(?:on|il faut|vous devez) (?:sait|savoir)|ce qu['’]il faut savoir|tout savoir|c['’]est pour (?:ça|cela) que|^(?:pourquoi|comment) |cette astuce|ce qui s['’]est passé ensuite/,
    reason:
      /parce qu|car\b|en raison d|à cause d|grâce à|raison|raisons|puisqu|provoqué|causé|s['’]explique|explique|afin d|pour que|dû à|due à/,
    definition: /\b(?:est|sont|était) (?:un|une|le|la|les)\b|\bdésigne\b|\bsignifie\b/,
    verdict:
      /(?:^|[^\p{L}])(?:oui|non|ne|n['’]\p{L}+|pas|jamais|aucun|aucune|confirm\p{L}+|démenti|exclu|rejet\p{L}+|approuv\p{L}+|décid\p{L}+|probable|improbable|possible|impossible|faux|vrai|sera|seront)(?![\p{L}])/u,
  },
};
