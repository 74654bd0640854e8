/** English words by which facts are recognised. Compiled by hand. */

import type { FactWords } from '../fact-words.ts';
import { englishNames } from './names.ts';

export const facts: FactWords = {
  tag: 'en',
  numbers: {
    decimal: '.',
    about:
      'no less than, no fewer than, not less than, not more than, not fewer than, no fewer, at least, more than, about, around, nearly, almost, over, up to, some, fewer than, less than, just, only, an estimated, approximately, roughly, as many as, no more than, under, close to',
    cardinals:
      'two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12, thirteen=13, fourteen=14, fifteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19, twenty=20, thirty=30, forty=40, fifty=50, sixty=60, seventy=70, eighty=80, ninety=90',
    one: 'a, an, one',
    half: 'half a, half an, half',
    scales:
      'hundred=100, thousand=1e3, million=1e6, billion=1e9, trillion=1e12, m=1e6, mn=1e6, bn=1e9, tn=1e12, k=1e3, lakh=1e5, lakhs=1e5, lac=1e5, crore=1e7, crores=1e7, cr=1e7, millions=1e6, billions=1e9',
    and: 'and',
    percent: 'percent, per cent, pc',
    currencies:
      'dollar=$, dollars=$, pound=£, pounds=£, euro=€, euros=€, yen=¥, yuan=¥, rupee=₹, rupees=₹, rouble=₽, roubles=₽, rubles=₽, kronor=kr, kroner=kr',
    fates: 'injured, wounded, killed, dead, missing, hurt, arrested, homeless, displaced, infected',
  },
  dates: {
    between: 'of',
    daySuffixes: 'st, nd, rd, th',
    relative: 'yesterday=-1, last night=-1, tomorrow=1',
    before: 'in, since, until, till, by, from, during, early, late, mid, of, before, after',
    future: () =>
      /\b(?:will|won['’]t|shall|due|scheduled|upcoming|next|going to|set to|about to|expected|plans? to|hopes? to|hoping|to be held|ahead of)\b|['’]ll\b/iu,
  },
  names: englishNames,
};
