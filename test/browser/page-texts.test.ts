import { expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../sidebar/texts/languages.ts';
import { PAGE_TEXTS, type PageTexts } from '../../workbench/web/page-texts.ts';

const KEYS = Object.keys(PAGE_TEXTS.en) as readonly (keyof PageTexts)[];

function placesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
}

it.each(UI_LANGUAGES)(
  'the page of the workbench names in “%s” what it names in English',
  (language) => {
    for (const key of KEYS) {
      expect(placesOf(PAGE_TEXTS[language][key]), key).toEqual(placesOf(PAGE_TEXTS.en[key]));
    }
  },
);
