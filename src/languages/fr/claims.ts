/** French words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    `accept*, promet*, promis*, approuv*, confirm*, admet*, admis*, soutien*, soutenu*, autoris*, permet*, s'engage, s'est engagé, salu*, favorable*, donné son accord, d'accord;
      refus*, rejet*, dément*, nie, nient, nié, niait, s'oppose*, s'est opposé*, opposé*, oppos*, interdi*, écart*, déclin*, condamn*, critiqu*, défavorable*, contre`,
    `acquitt*, innocent*; condamné*, coupable*`,
    `ouvre*, ouvert*, commenc*, début*, lanc*; ferm*, termin*, suspend*, suspendu*, annul*`,
    `achèt*, achet*, acqui*; vend*, vendu*`,
    `réuss*, succès; échou*, échec*`,
    `plus; moins`,
    `meilleur*; pire*`,
    `avant; après`,
  ],
  deaths:
    'mort, morts, morte, mortes, mourir, meurt, décès, décéd*, tué*, tuer, tue, tuant, victime*, mortel*, meurtre*, assassin*, cadavre*, corps, perdu la vie, homicide*, suicid*, noyé*, abattu*, exécuté*, obsèques, veuve',
  injuries: 'blessé*, bless*, brûl*, hospitalis*, fractur*, victime*',
  unharmed:
    'indemne*, sain et sauf, sains et saufs, aucun blessé, aucune victime, pas de blessé, pas de victime, sans faire de blessé, sans faire de victime, surviv*, survécu',
  nobody: 'personne n, personne ne, aucun, aucune, nul ne',
  superlatives:
    'premier, première, dernier, dernière, seul, seule, unique*, tous, toutes, tout, toute, toujours, jamais, chaque, meilleur*, pire, le plus, la plus, les plus, le moins, maximum, totalement, complètement, entièrement, à l’unanimité, record, exclusivement, entier, entière, des milliers, partout',
  hedges:
    'peut, peuvent, pourrait, pourraient, peut-être, possible*, probablement, sans doute, présumé*, soupçonn*, certains, certaines, quelques, presque, environ, près de, jusqu, au moins, prévoi*, prévu*, compte, espère*, selon, semble*, aurait, auraient, serait, seraient, souvent, plusieurs, une partie, l’un des, si, parfois, devrait, devraient',
  rivals: [
    'premier/première, deuxième/second/seconde, troisième, quatrième, cinquième',
    'hier, aujourd’hui, demain',
    'printemps, été, automne, hiver',
    'frère, sœur, père, mère, fils, fille, mari, épouse/femme, oncle, tante',
    'nord, sud, ouest',
    'quotidien, hebdomadaire, mensuel, annuel',
    'moitié, tiers, quart',
  ],
  measures: `seconde, secondes=s; minute, minutes=min; heure, heures=h; jour, jours=d; semaine, semaines=wk; mois=mo; an, ans, année, années=yr; décennie*=dec; siècle, siècles=cent; millimètre*=mm; centimètre*=cm; mètre, mètres=m;
    kilomètre, kilomètres, km=km; gramme, grammes=g; kilo, kilos, kg, kilogramme*=kg; tonne, tonnes=t; litre, litres=l; hectare, hectares=ha; km/h, kilomètres par heure, kilomètres-heure=km/h; mégawatt*=MW; gigawatt*=GW; points de pourcentage, point de pourcentage, points, point=pp; degré, degrés=°`,
};
