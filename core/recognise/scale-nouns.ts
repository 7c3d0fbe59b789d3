import { headerWords } from './header-text.ts';

/** Nouns that say only that a rating is one ("impact class", "Schadensstufe"), folded, all languages. */
const SCALE_NOUNS = new Set(
  (
    'class level rating score value factor scale grade index points step weight ' +
    'klasse stufe wert punkte faktor skala einstufung bewertung ' +
    'classe niveau valeur cotation note echelle degre ' +
    'clase nivel valor puntuacion escala grado ' +
    'pontuacao nota grau ' +
    'livello valore punteggio scala grado ' +
    'waarde klasse schaal niveau ' +
    'poziom wartosc klasa ocena skala stopien punkty ' +
    'uroven hodnota trida stupen hodnoceni ' +
    'niva varde klass poang skala vaerdi ' +
    'επιπεδο βαθμος уровень балл оценка tingkat nilai'
  ).split(' '),
);

/** A header without such nouns; undefined where it has none, or nothing else. */
export function withoutScaleNouns(header: string): string | undefined {
  const words = headerWords(header);
  const rest = words.filter((word) => !SCALE_NOUNS.has(word));
  return rest.length > 0 && rest.length < words.length ? rest.join(' ') : undefined;
}
