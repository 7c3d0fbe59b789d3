type Value = string | number;

/** A register as a team might keep it. */
export interface MethodShape {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

const STEPS = [1, 2, 3, 4, 5];
const PAIRS = STEPS.flatMap((l) => STEPS.map((c) => [l, c] as const));
const HEADERS = ['Risk ID', 'Risk', 'Risk owner', 'Likelihood', 'Impact', 'Score', 'Level'];
const GERMAN = [
  'Risiko-ID',
  'Risiko',
  'Risikoeigentümer',
  'Eintrittswahrscheinlichkeit',
  'Auswirkung',
  'Risikostufe',
];
const FRENCH = [
  'ID du risque',
  'Risque',
  'Propriétaire du risque',
  'Vraisemblance',
  'Gravité',
  'Niveau',
];
const LABELLED = ['1 - Rare', '2 - Unlikely', '3 - Possible', '4 - Likely', '5 - Almost certain'];
const HARM = ['1 - Minor', '2 - Noticeable', '3 - Serious', '4 - Severe', '5 - Critical'];
const LADDERS = {
  en: ['Low', 'Medium', 'High'],
  de: ['Niedrig', 'Mittel', 'Hoch'],
  fr: ['Faible', 'Moyen', 'Élevé'],
} as const;
/** A table that no arithmetic gives: rows are likelihoods, columns impacts. */
const MATRIX = ['LLMMH', 'LMMHH', 'LMHHH', 'MMHHH', 'MHHHH'];

function level(score: number, ladder: readonly string[] = LADDERS.en): string {
  return ladder[score < 5 ? 0 : score < 12 ? 1 : 2] ?? '';
}

function scored(score: (l: number, c: number) => number, words = STEPS as readonly Value[]) {
  const impacts = words === LABELLED ? HARM : words;
  return PAIRS.map(([l, c], index) => {
    const points = score(l, c);
    const result = index < PAIRS.length - 2 ? [points, level(points)] : ['', ''];
    return [...named(index), words[l - 1] ?? '', impacts[c - 1] ?? '', ...result];
  });
}

function named(index: number): readonly Value[] {
  return [`R-${index + 1}`, `Backups fail at site ${index + 1}`, 'Ada Berg'];
}

/** Levels alone, in words: three steps a side. */
function worded(ladder: readonly string[]): readonly (readonly Value[])[] {
  return Array.from({ length: 18 }, (_, index) => {
    const l = index % 3;
    const c = Math.floor(index / 3) % 3;
    const result = ladder[Math.min(2, Math.max(l, c, l + c - 1))] ?? '';
    return [...named(index), ladder[l] ?? '', ladder[c] ?? '', index < 16 ? result : ''];
  });
}

function highestOfThree(): readonly (readonly Value[])[] {
  return PAIRS.map(([l, c], index) => {
    const harm = [c, ((c + l) % 5) + 1, ((c * l) % 5) + 1];
    const points = l * Math.max(...harm);
    const result = index < PAIRS.length - 2 ? [points, level(points)] : ['', ''];
    return [...named(index), l, ...harm, ...result];
  });
}

function lookedUp(): readonly (readonly Value[])[] {
  const names: Readonly<Record<string, string>> = { L: 'Low', M: 'Medium', H: 'High' };
  return [...PAIRS, ...PAIRS].map(([l, c], index) => {
    const found = names[MATRIX[l - 1]?.[c - 1] ?? ''] ?? '';
    return [...named(index), l, c, index < 48 ? found : ''];
  });
}

export const METHOD_SHAPES: readonly MethodShape[] = [
  { name: 'product', headers: HEADERS, rows: scored((l, c) => l * c) },
  { name: 'sum', headers: HEADERS, rows: scored((l, c) => l + c) },
  { name: 'weighted sum', headers: HEADERS, rows: scored((l, c) => l + 2 * c) },
  { name: 'labels with numbers', headers: HEADERS, rows: scored((l, c) => l * c, LABELLED) },
  {
    name: 'highest of C, I and A',
    headers: [
      ...HEADERS.slice(0, 4),
      'Confidentiality',
      'Integrity',
      'Availability',
      ...HEADERS.slice(5),
    ],
    rows: highestOfThree(),
  },
  { name: 'matrix', headers: [...HEADERS.slice(0, 5), 'Level'], rows: lookedUp() },
  { name: 'words alone', headers: [...HEADERS.slice(0, 5), 'Level'], rows: worded(LADDERS.en) },
  { name: 'German words', headers: GERMAN, rows: worded(LADDERS.de) },
  { name: 'French words', headers: FRENCH, rows: worded(LADDERS.fr) },
];
