import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../core/commands/commands.ts';
import type { RuleText } from '../../core/findings/rule.ts';
import { RULE_IDS } from '../../core/findings/rule-ids.ts';
import { DE_FILE_HOST_MESSAGES } from '../../core/messages/de/file-hosts.ts';
import { EN_FILE_HOST_MESSAGES } from '../../core/messages/en/file-hosts.ts';
import { filled } from '../../core/messages/filled.ts';
import { type CoreMessage, message } from '../../core/messages/message.ts';
import { messageText } from '../../core/messages/message-text.ts';
import { PLAIN_WORDING } from '../../core/messages/wording.ts';
import { REGISTERS } from '../../core/registers/registers.ts';
import { CONTROLS } from '../../core/standard/controls.ts';
import { SCREEN_COMMANDS } from '../../sidebar/screens/screen-commands.ts';
import { CATALOGUES } from '../../sidebar/texts/catalogues.ts';
import { changeWording } from '../../sidebar/texts/change-wording.ts';
import { controlName } from '../../sidebar/texts/control-names.ts';
import { coreWording } from '../../sidebar/texts/core-wording.ts';
import { hostWording } from '../../sidebar/texts/host-wording.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../sidebar/texts/languages.ts';
import { fieldWords, registerTitle } from '../../sidebar/texts/register-texts.ts';
import { ruleTexts } from '../../sidebar/texts/rule-texts.ts';
import { localWording } from '../../sidebar/texts/wording.ts';

const OTHERS = UI_LANGUAGES.filter((language) => language !== 'en');

/** The command line speaks English; its words are there for when it speaks more. */
const FILE_HOST_MESSAGES = { en: EN_FILE_HOST_MESSAGES, de: DE_FILE_HOST_MESSAGES };

/** Each text of a catalogue by its path. */
function textsOf(shape: object, path = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(shape)) {
    const here = `${path}/${key}`;
    if (typeof value === 'string') texts.set(here, value);
    else for (const [at, text] of textsOf(value, here)) texts.set(at, text);
  }
  return texts;
}

/** What a text has to be told, and the terms that it explains. */
function marksOf(text: string): readonly string[] {
  const places = [...text.matchAll(/\{(\w+)/g)].map(([, name]) => `{${name}}`);
  const terms = [...text.matchAll(/\[([\w-]+)\|/g)].map(([, term]) => `[${term}]`);
  return [...new Set([...places, ...terms])].sort();
}

function ruleParts(text: RuleText): ReadonlyMap<string, string> {
  return textsOf(text);
}

describe.each(OTHERS)('the catalogue “%s”', (language) => {
  const catalogueOf = (one: UiLanguage) =>
    textsOf({ ...CATALOGUES[one], changes: changeWording(one).words });
  const english = catalogueOf('en');
  const other = catalogueOf(language);

  it('has the texts of the English one, no more and no fewer', () => {
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('explains the same terms and asks for no parameter that English lacks', () => {
    for (const [path, text] of other) {
      // English may need the number alone to choose its word, where another language needs none.
      const allowed = marksOf(english.get(path) ?? '');
      expect(
        marksOf(text).filter((mark) => !allowed.includes(mark)),
        path,
      ).toEqual([]);
    }
  });

  it('leaves no text empty', () => {
    expect([...other].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(RULE_IDS)('tells the rule %s with the parameters that English has', (rule) => {
    const [own, first] = [ruleParts(ruleTexts(language)[rule]), ruleParts(ruleTexts('en')[rule])];
    expect([...own.keys()].sort()).toEqual([...first.keys()].sort());
    for (const [part, text] of own) {
      const allowed = marksOf(first.get(part) ?? '');
      expect(
        marksOf(text).filter((mark) => !allowed.includes(mark)),
        part,
      ).toEqual([]);
    }
  });

  it('names every control of Annex A and no other', () => {
    const ids = CONTROLS.map(({ id }) => id as string);
    const unnamed = ids.filter((id) => controlName(id, language) === id);
    expect(unnamed).toEqual([]);
    const alike = ids.filter((id) => controlName(id, language) === controlName(id, 'en'));
    expect(alike).toEqual([]);
    expect(controlName('A.5.38', language)).toBe('A.5.38');
  });

  it('names every register and every field in its own words', () => {
    for (const { kind, fields } of REGISTERS) {
      expect(registerTitle(kind, language)).not.toBe(registerTitle(kind, 'en'));
      // Where there is no word of the language, the declaration itself speaks, in English.
      const unnamed = fields.filter((field) => fieldWords(field, language) === field);
      expect(
        unnamed.map(({ id }) => id),
        kind,
      ).toEqual([]);
    }
  });
});

describe.each(OTHERS)('messages in “%s”', (language) => {
  const catalogues: readonly (readonly object[])[] = [
    [coreWording('en').texts, coreWording(language).texts],
    [hostWording('en').texts, hostWording(language).texts],
    [EN_FILE_HOST_MESSAGES, FILE_HOST_MESSAGES[language]],
  ];
  const all = catalogues.flatMap(([english = {}, other = {}]) =>
    Object.entries(english).map(([id, text]) => [id, text, new Map(Object.entries(other)).get(id)]),
  );

  it.each(all)('%s names what English does', (_, english = '', other = '') => {
    expect(other.trim()).not.toBe('');
    const allowed = marksOf(english);
    expect(marksOf(other).filter((mark) => !allowed.includes(mark))).toEqual([]);
  });
});

describe('what a message names', () => {
  const likelihood = message('structure.place', {
    name: { register: 'risk-register', field: 'likelihood' },
    place: 'I7:I30',
  });
  const busy = message('audit-programme.no-room', {
    audits: 3,
    auditors: ['Ann Hill', 'Bo Li'],
    from: { month: '2027-03' },
    to: { month: '2027-04' },
    room: 2,
  });
  const made = message('new-workbook.registers', { registers: [{ register: 'soa' }], count: 1 });

  const moved = message('changes.row-changed', {
    row: 'R-1',
    changes: {
      clauses: [
        message('changes.moved', { before: 12.5, after: message('changes.not-assessed') }),
        message('changes.rated-otherwise'),
      ],
    },
  });
  const kept = message('versions.kept-again', {
    sheet: 'Risks',
    day: { day: '2027-03-01' },
    kept: 'Old',
    changes: {
      sentences: [message('versions.no-row-changed'), message('changes.row-new', { row: 'R-2' })],
    },
  });
  const control = message('findings.quoted', { name: { control: 'A.5.7' } });

  it.each<[string, CoreMessage, Readonly<Record<UiLanguage, string>>]>([
    [
      'clauses and numbers',
      moved,
      {
        en: 'R-1: moved from 12.5 to not assessed; its ratings changed.',
        de: 'R-1: Risiko 12,5 → nicht bewertet; anders bewertet.',
      },
    ],
    [
      'a day and sentences',
      kept,
      {
        en: '“Risks” is kept as of 1 Mar 2027 on the hidden sheet “Old”. Cells changed, but no row of a register. R-2 is new.',
        de: '„Risks“ ist mit Stand vom 01.03.2027 auf dem versteckten Blatt „Old“ aufbewahrt. Zellen haben sich geändert, aber keine Zeile eines Verzeichnisses. R-2 ist neu.',
      },
    ],
    [
      'a control',
      control,
      { en: '“A.5.7 Threat intelligence”', de: '„A.5.7 Informationen über die Bedrohungslage“' },
    ],
    [
      'a field',
      likelihood,
      { en: 'Likelihood (I7:I30)', de: 'Eintrittswahrscheinlichkeit (I7:I30)' },
    ],
    [
      'months and a list',
      busy,
      {
        en: '3 audits compete for Ann Hill, Bo Li from March 2027 to April 2027, who have room for 2.',
        de: 'Von März 2027 bis April 2027 stehen 3 Audits für Ann Hill, Bo Li an, Zeit ist aber nur für 2.',
      },
    ],
    [
      'one register',
      made,
      {
        en: '1 register on a sheet of its own: Statement of Applicability.',
        de: '1 Verzeichnis auf einem eigenen Blatt: Erklärung zur Anwendbarkeit.',
      },
    ],
  ])('is told in the words of the language: %s', (_, told, words) => {
    for (const language of UI_LANGUAGES) {
      expect(messageText(told, coreWording(language))).toBe(words[language]);
    }
  });
});

it('German host messages say that nothing was changed wherever English ones do', () => {
  const says = (texts: object, words: RegExp) =>
    Object.entries(texts).flatMap(([id, text]) => (words.test(text) ? [id] : []));
  const english = { ...hostWording('en').texts, ...EN_FILE_HOST_MESSAGES };
  const german = { ...hostWording('de').texts, ...DE_FILE_HOST_MESSAGES };
  expect(says(english, /[Nn]othing was changed/).length).toBeGreaterThan(50);
  for (const [own, first] of [
    [/[Nn]ichts wurde geändert/, /[Nn]othing was changed/],
    [/wie (sie|es) war/, /as it was/],
    [/noch einmal/, /[Tt]ry again/],
  ] as const) {
    expect(says(german, own), String(own)).toEqual(expect.arrayContaining(says(english, first)));
  }
});

describe('commands', () => {
  it('are each offered on one screen', () => {
    const offered = Object.values(SCREEN_COMMANDS).flat();
    expect([...offered].sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
  });

  it.each(UI_LANGUAGES)('have words for all that they ask, in “%s”', (language) => {
    const known: Readonly<Record<string, { arguments: object; choices: object }>> =
      CATALOGUES[language].commands;
    for (const { id, arguments: asked } of COMMANDS) {
      expect(Object.keys(known[id]?.arguments ?? {}).sort()).toEqual(
        asked.map(({ name }) => name).sort(),
      );
      expect(Object.keys(known[id]?.choices ?? {})).toEqual(
        asked.flatMap(({ choices = [] }) => choices),
      );
    }
  });
});

describe('filling in', () => {
  it.each([
    ['{count} {count|risk|risks}', 1, 'en-GB', '1 risk'],
    ['{count} {count|risk|risks}', 0, 'en-GB', '0 risks'],
    ['{count} {count|risk|risks}', 1234, 'en-GB', '1,234 risks'],
    ['{count} Risiken', 1234, 'de-DE', '1.234 Risiken'],
    // Polish has four forms: one, few, many, and one for fractions.
    ['{count} {count|ryzyko|ryzyka|ryzyk|ryzyka}', 3, 'pl-PL', '3 ryzyka'],
    ['{count} {count|ryzyko|ryzyka|ryzyk|ryzyka}', 5, 'pl-PL', '5 ryzyk'],
  ])('%s with %i in %s', (text, count, locale, expected) => {
    expect(filled(text, { count }, localWording(locale, 2))).toBe(expected);
  });

  it('refuses a text that asks for what is not there', () => {
    expect(() => filled('{name}', {}, PLAIN_WORDING)).toThrow('name');
  });
});

describe('screens and components', () => {
  const files = ['app', 'screens', 'components'].flatMap((folder) =>
    readdirSync(`sidebar/${folder}`).map((file) => `sidebar/${folder}/${file}`),
  );

  it.each(files.filter((file) => file.endsWith('.tsx')))('%s holds no words of its own', (file) => {
    const source = readFileSync(file, 'utf8');
    const written = [...source.matchAll(/(?<!=)>\s*([A-Za-z][A-Za-z ,.]+?)\s*<\//g)].map(
      ([, text]) => text,
    );
    const named = [
      ...source.matchAll(/(?:aria-label|title|label|placeholder|hint|alt)="([^"]+)"/g),
    ].map(([, text]) => text);
    expect([...written, ...named]).toEqual([]);
  });
});

describe('a further language', () => {
  const code = readdirSync('sidebar', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('texts/'),
  );

  it('is data alone: nothing outside the texts asks which language it is', () => {
    expect(code.length).toBeGreaterThan(50);
    const asking = code.filter((file) =>
      UI_LANGUAGES.some((language) =>
        readFileSync(`sidebar/${file}`, 'utf8').includes(`'${language}'`),
      ),
    );
    expect(asking).toEqual([]);
  });
});
