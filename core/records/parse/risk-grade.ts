import { fold } from './fold.ts';

/** How high a risk is, in the three words that most registers of findings use. */
export type RiskGrade = 'high' | 'medium' | 'low';

/** Beginnings of folded words, in the languages that we read, the highest grade first. */
const GRADES: readonly (readonly [grade: RiskGrade, words: RegExp])[] = [
  [
    'high',
    /(?<!\p{L})(?:h(?!\p{L})|high|critical|severe|major|extreme|hoch|hohe|kritisch|eleve|haut|critique|alt[oaie](?!\p{L})|critic|elevad|elevat|hoog|hoge|kritiek|wysok|krytyczn|vysok|kritick|υψηλ|κρισιμ|высок|критич|tinggi|kritis|hog(?!\p{L})|hoj(?!\p{L})|kritisk)/u,
  ],
  [
    'medium',
    /(?<!\p{L})(?:m(?!\p{L})|medium|moderate|mittel|mittler|moyen|modere|moderad|moderat|medi[oaie](?!\p{L})|gemiddeld|midden|matig|sredni|umiarkowan|stredn|μεσαι|μετρι|средн|умерен|sedang|medel|mellem)/u,
  ],
  [
    'low',
    /(?<!\p{L})(?:l(?!\p{L})|low|minor|negligible|niedrig|gering|faible|bas(?!\p{L})|basse|baj[oa]|baix[oa]|bass[oa]|laag|lage|nisk|nizk|χαμηλ|низк|rendah|lag(?!\p{L})|lav(?!\p{L})|lavt)/u,
  ],
];

/** The grade that a word names ("Hoch", "3 - Medium", "Très élevé"); undefined where it names none. */
export function riskGradeOf(word: string): RiskGrade | undefined {
  const folded = fold(word);
  return GRADES.find(([, words]) => words.test(folded))?.[0];
}
