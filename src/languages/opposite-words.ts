/**
 * Words whose swap turns a claim around, per language: `up, rise; down, fall` is one pair of sides. A last `*` stands for
 * any ending. By the project's authors; only words that are rarely used in another sense.
 */
export const oppositeWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    `rise, rises, rose, risen, rising, increase*, grow, grows, grew, grown, growing, growth, climb, climbs, climbed,
      climbing, soar*, surge*, gain, gains, gained, jumped, upturn;
      fall, falls, fell, fallen, falling, decrease*, decline*, drop, drops, dropped, dropping, shrink*, shrank, shrunk,
      slump*, plunge*, plummet*, tumble*, slid, sank`,
    `win, wins, won, winning, beat, beats, victory, victories; lose, loses, lost, losing, defeat, loss`,
    `higher, highest; lower, lowest`,
    `more, most; fewer, fewest, less, least`,
    `accept*, approve*; reject*, refuse*, turned down`,
    `support, supports, supported, backed, backs; oppose*, opposition to`,
    `before, ahead of; after, following`,
    `above; below`,
    `acquitted, cleared of, not guilty; convicted, guilty`,
    `best; worst`,
    `first; last`,
    `confirmed, confirms, admitted, admits; denied, denies, deny, denying`,
    `opened, opens, reopened; closed, closes, shut`,
    `profit, profits; loss, losses`,
    `legal; illegal`,
    `success*; fail, fails, failed, failure`,
  ],
  de: [
    `steig*, stieg*, gestiegen*, wuchs*, wachs*, zunahm*, zunehm*, erhöh*; sink*, sank*, gesunken*, fiel*, fallen, abnahm*, abnehm*, verringer*, zurückgegangen`,
    `gewinn*, gewann*, gewonnen, sieg*; verlier*, verlor*, niederlage*`,
  ],
  fr: [`augment*, hausse, progress*, grimp*; baiss*, diminu*, recul*, chut*`, `gagn*, victoire; perd*, défaite`],
  es: [
    `aument*, subi*, sube*, crec*, creció, incremento*; disminu*, baj*, cay*, caíd*, descen*, reducción`,
    `gana*, ganó, victoria; perd*, derrota`,
  ],
  it: [
    `aument*, cresc*, cresciut*, sal*, rialzo; diminu*, cala*, scend*, sces*, ribasso, riduzione`,
    `vinc*, vitto*; pers*, perd*, sconfitt*`,
  ],
  pt: [`aument*, subi*, cresc*, alta; diminu*, ca*u, caí*, queda, reduz*`, `ganh*, venc*, vitória; perd*, derrota`],
  nl: [
    `stijg*, steeg*, gestegen, groei*, toenam*; daal*, gedaald, daling, afnam*, krimp*`,
    `win*, won, gewonnen; verlie*, verloor, verloren`,
  ],
  sv: [`ök*, stig*, steg; minsk*, sjunk*, sjönk, föll`, `vinn*, vann, vunnit, seger; förlor*, förlust*`],
  no: [`øk*, stig*, steg; falt*, synk*, sank*, redusert`, `vinn*, vant, vunnet, seier; tap*`],
  da: [`stig*, steg*, øg*, vokse*; fald*, faldt*, sank*, reducer*`, `vind*, vandt, vundet, sejr; tab*`],
  ru: [
    `вырос*, раст*, рост, увелич*, повыс*; сниз*, упал*, паде*, сократ*, уменьш*`,
    `побед*, выигр*; проигр*, пораж*`,
  ],
  uk: [`зрос*, збільш*, підвищ*; зниз*, впал*, скорот*, зменш*`, `перем*, вигра*; програ*, пораз*`],
  pl: [`wzr*, rosn*, zwiększ*; spad*, zmniejsz*, obniż*`, `wygr*, zwycię*; przegr*, poraż*`],
  tr: [`art*, yüksel*, büyü*; azal*, düş*, geriled*`, `kazan*, galib*; kaybet*, yenil*`],
};
