/**
 * Builds what views show of a job: its record with the name of the article's language. In pages the first question to
 * `Intl` takes 25 ms, here it takes one.
 */
import { isUnderWay, type Job, type JobView } from '../../messaging/jobs/job.ts';

/** @param interfaceLanguage BCP 47 */
export function toJobView(job: Job, interfaceLanguage: string): JobView {
  const name = languageName(job.article.language, interfaceLanguage);
  return { ...job, news: job.news ?? [], isUnderWay: isUnderWay(job), languageName: name };
}

/** @param language BCP 47; its region says little to a reader. @returns `undefined` for what is no known language. */
export function languageName(language: string, interfaceLanguage: string): string | undefined {
  if (language === 'und') return undefined;
  try {
    const { language: base, script } = new Intl.Locale(language);
    const names = new Intl.DisplayNames([interfaceLanguage], { type: 'language', fallback: 'none' });
    return names.of(script ? `${base}-${script}` : base);
  } catch {
    // A page may say anything about its language.
    return undefined;
  }
}
