/** Gives Spanish examples to tests. */
import type { LanguageExamples } from '../language-examples.ts';

export const examples: LanguageExamples = {
  paragraphs: [
    ['El Sr. Gómez llegó a las 9.30 h.', 'La Dra. Ruiz lo esperaba en la Av. Central.', 'No hubo acuerdo.'],
    ['¿Quién pagará la obra?', 'Nadie lo sabe.', 'Costará 3,5 millones de euros.'],
    ['«¡No pasarán!», gritó un vecino.', 'La policía no intervino.', 'EE. UU. envió ayuda.'],
    ['El art. 5 de la ley lo prohíbe.', 'El Gobierno recurrirá.', 'La vista será el 3 de mayo.'],
    ['La empresa Norda S.A. cerró su planta.', 'Unos 1.200 empleados perderán su puesto.'],
    ['«¿Y ahora qué?», preguntó la alcaldesa.', 'El puente seguirá cerrado.'],
    [
      'El Sr. Orm llegó a las 10.30 h. del lunes.',
      '¿Quién pagará?',
      '«Nadie», dijo la Dra. Lind.',
      'El pág. 12 lo explica.',
    ],
    [
      'EE. UU. y la UE firmaron el acuerdo.',
      'La ONU no opinó.',
      '¡Se acabó!, gritó el alcalde.',
      'Cuesta 3.500 euros.',
    ],
    ['La empresa Norda S.A. cerró en 2019.', 'Unos 200 empleados perdieron el puesto.'],
  ],
  facts: [
    [
      'El 14 de marzo de 2015 al menos 48 personas heridas fueron atendidas, dijo ayer la alcaldesa Ana Lima. El daño es de 1,2 millones de euros.',
      [
        'El 14 de marzo de 2015 al menos 48 personas heridas fueron atendidas, dijo ayer la alcaldesa Ana Lima = 48',
        'El daño es de 1,2 millones de euros = 1200000€',
        '14 de marzo de 2015 = 2015-03-14',
        'ayer = 2015-03-17',
        'Ana Lima, alcaldesa',
      ],
    ],
  ],
};
