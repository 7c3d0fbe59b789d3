import { headerWords } from './header-text.ts';

/**
 * Confidentiality, integrity and availability under letters ("C I A", "V I V", "D I C"): three
 * columns side by side. A lone letter "I" is none of them.
 */
const PROPERTIES = ['confidentiality', 'integrity', 'availability'] as const;
const ORDERS: readonly (readonly [number, number, number])[] = [
  [0, 1, 2],
  [2, 1, 0],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
];
const LONGEST_LETTERS = 2;
const LEAST_SCORE = 0.4;

interface LetteredColumn {
  readonly column: number;
  readonly leaf: string;
}

type Concepts = ReadonlyMap<string, number>;

/** The concepts of each column, with letters of triads settled and other letters freed of them. */
export function settleTriads(
  columns: readonly LetteredColumn[],
  meanings: readonly Concepts[],
): readonly Concepts[] {
  const settled = meanings.map((concepts, index) =>
    isLetters(columns[index]?.leaf ?? '') ? withoutProperties(concepts) : concepts,
  );
  for (let start = 0; start + 2 < columns.length; start++) {
    const three = columns.slice(start, start + 3);
    const first = three[0]?.column ?? 0;
    if (!three.every(({ leaf, column }, index) => isLetters(leaf) && column === first + index)) {
      continue;
    }
    const order = bestOrder(meanings.slice(start, start + 3));
    if (!order) continue;
    order.forEach((property, index) => {
      settled[start + index] = new Map([[PROPERTIES[property] ?? '', 1]]);
    });
    // MAGERIT has five: "D I C A T". What follows three is none of them.
    start += 2;
  }
  return settled;
}

function isLetters(leaf: string): boolean {
  return headerWords(leaf.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).join('').length <= LONGEST_LETTERS;
}

function withoutProperties(concepts: Concepts): Concepts {
  return new Map([...concepts].filter(([concept]) => !PROPERTIES.some((one) => one === concept)));
}

/** Which property each of three columns is; the usual order where letters leave it open. */
function bestOrder(three: readonly Concepts[]): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let most = 0;
  for (const order of ORDERS) {
    const scores = order.map(
      (property, index) => three[index]?.get(PROPERTIES[property] ?? '') ?? 0,
    );
    const sum = scores.reduce((total, score) => total + score, 0);
    if (scores.every((score) => score >= LEAST_SCORE) && sum > most + 0.15) {
      best = order;
      most = sum;
    }
  }
  return best;
}
