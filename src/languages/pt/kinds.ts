/** Portuguese words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'opinião, coluna, colunista, editorial, artigo de opinião, ^análise:, crónica, crônica',
  live: 'ao vivo, em direto, minuto a minuto, acompanhe ao vivo, tempo real',
  guides: `como fazer, como escolher, como evitar, como saber, guia de, guia para, guia completo, passo a passo,
    dicas para, dicas de, receita, o que fazer se, tutorial`,
  releases:
    'comunicado de imprensa, nota à imprensa, para divulgação imediata, assessoria de imprensa, tem o prazer de anunciar',
  matches: `primeiro tempo, segundo tempo, primeira parte, segunda parte, intervalo, pênalti, penálti, empate,
    empatou, goleiro, guarda-redes, atacante, avançado, gol, golo, gols, golos, acréscimos, prorrogação, tie-break,
    rodada, jornada`,
  studies: `estudo, estudos, pesquisadores, pesquisadoras, investigadores, pesquisa, sondagem, inquérito,
    entrevistados, inquiridos, participantes, ensaio clínico`,
  findings: `mostra que, mostram que, revela que, revelam que, descobriram que, concluiu que, resultados, sugere que,
    indica que, afirmam, mais propensos, associado a, associada a, relacionado com`,
  letters: 'cartas do leitor, cartas dos leitores, cartas ao diretor, carta aberta',
  address: 'você, vocês, seu corpo, sua casa, tu, teu, tua, te',
};
