import type { Language } from '../declaration.ts';
import { CS } from './cs.ts';
import { DE } from './de.ts';
import { EL } from './el.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import type { LanguageWords } from './language-words.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';

const NOT_YET_WRITTEN: LanguageWords = {
  headers: {},
  titles: {},
  values: {
    yes: [],
    no: [],
    applicability: { applicable: [], 'not-applicable': [] },
    implementation: {
      implemented: [],
      partly: [],
      planned: [],
      'not-implemented': [],
      'not-applicable': [],
    },
    treatment: {
      avoid: [],
      'remove-source': [],
      'change-likelihood': [],
      'change-consequence': [],
      modify: [],
      share: [],
      accept: [],
    },
    actionStatus: { open: [], 'in-progress': [], done: [], cancelled: [] },
    reason: { risk: [], legal: [], contractual: [], business: [], 'best-practice': [] },
    notYet: [],
    scales: [],
  },
};

/** The words of every language that we recognise. */
export const WORDS: Readonly<Record<Language, LanguageWords>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
  it: IT,
  nl: NL,
  pl: PL,
  cs: CS,
  el: EL,
  ru: RU,
  id: NOT_YET_WRITTEN,
  sv: NOT_YET_WRITTEN,
  da: NOT_YET_WRITTEN,
};
