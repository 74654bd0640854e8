import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { suggestQuestions } from '../../../src/engines/generate/suggest-questions.ts';
import { questionWords } from '../../../src/languages/question-words.ts';
import { extractFacts } from '../../../src/summary/facts/extract-facts.ts';
import { inventedArticle } from '../../support/invented-article.ts';

describe('suggested questions', () => {
  it('are three, about this article first', () => {
    const article = inventedArticle();
    const questions = suggestQuestions(article, extractFacts(article), 'en');
    expect(questions).toEqual(['What does Ana Reyes say?', 'What happens next?', 'Why did this happen?']);
  });

  it('begin with the one that the headline asks', () => {
    const [first] = suggestQuestions({ title: 'Who pays for the bridge?' }, undefined, 'en');
    expect(first).toBe('Who pays for the bridge?');
  });

  it('are asked in the reader’s language, in English where there are no words for it', () => {
    expect(suggestQuestions({ title: 'x' }, undefined, 'pt-BR')).toContain('O que acontece agora?');
    expect(suggestQuestions({ title: 'x' }, undefined, 'zh-TW')).toContain('為什麼會這樣？');
    expect(suggestQuestions({ title: 'x' }, undefined, 'tlh')).toContain('What happens next?');
  });

  it('take a name as it is, whatever stands in it', () => {
    const facts = extractFacts(inventedArticle());
    const quotes = facts.quotes.map((quote) => ({ ...quote, speaker: "$& O'Neil" }));
    expect(suggestQuestions({ title: 'x' }, { ...facts, quotes }, 'en')[0]).toBe("What does $& O'Neil say?");
  });

  it('have words in every language of the interface', () => {
    const locales = readdirSync(path.join(import.meta.dirname, '../../../src/_locales'));
    for (const locale of locales) {
      const questions = suggestQuestions({ title: 'x' }, undefined, locale.replace('_', '-'));
      expect(new Set(questions).size, locale).toBe(3);
      if (locale !== 'en') expect(questions, locale).not.toContain('What happens next?');
    }
  });

  it('name somebody exactly once where they are about somebody', () => {
    for (const { says, who } of Object.values(questionWords)) {
      for (const question of [says, who]) expect(question.split('{name}')).toHaveLength(2);
    }
  });
});
