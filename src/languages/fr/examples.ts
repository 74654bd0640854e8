/** Gives French examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    ['M. Dupré a rencontré Mme Lenoir à 18 h 30.', "Le projet coûte 3,5 millions d'euros.", 'Il sera voté lundi.'],
    ['« Viendra-t-il ? » a demandé la maire.', "Personne n'a répondu.", 'Le Dr Morel était absent.'],
    ['Le tribunal a condamné J.-P. Martel à deux ans de prison.', 'Son avocat fera appel.', "L'art. 12 le permet."],
    ["L'usine produit du papier, du carton, etc.", 'Elle emploie 1.200 personnes.'],
    [
      'La tempête a fait trois blessés !',
      'Les secours sont arrivés à 4 h du matin.',
      "Env. 200 foyers sont privés d'électricité.",
    ],
    ["« C'est une honte ! », a lancé un habitant.", "La mairie n'a pas réagi."],
    ["L'av. Foch est fermée.", "Qu'en pense M. le maire ?", 'Rien.'],
    ['M. Orm a rencontré Mme Lind à 14 h. 30.', '« Qui paiera ? », a demandé le maire.', "Personne n'a répondu."],
    [
      'Le projet coûte 3,5 M€.',
      "L'art. 12 du code l'interdit.",
      "« C'est fini ! » a-t-il lancé.",
      'Le Pr. Hale doute.',
    ],
    ['Selon J.-P. Orm, le pont fermera le 1er mai.', 'Etc. etc., dit-il.', 'Le XXIe siècle commence.'],
  ],
  facts: [
    [
      'Le 1er mars, 12 000 manifestants ont défilé. « Nous ne céderons jamais sur ce point », affirme Hélène Morel.',
      [
        'Le 1er mars, 12 000 manifestants ont défilé = 12000',
        '1er mars = 2015-03-01',
        'Hélène Morel',
        'Hélène Morel: Nous ne céderons jamais sur ce point',
      ],
    ],
  ],
};
