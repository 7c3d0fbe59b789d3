/** A step of a scale that teams may start from. */
export interface DefaultStep {
  readonly value: number;
  readonly label: string;
  readonly meaning: string;
  /** How often per year, or what it costs. */
  readonly measure: string;
}

export interface DefaultLevel {
  readonly label: string;
  readonly minimum: number;
  readonly action: string;
  readonly priority: string;
  readonly acceptable: 'Yes' | 'No';
}

export const DEFAULT_LIKELIHOODS: readonly DefaultStep[] = [
  {
    value: 1,
    label: 'Rare',
    meaning: 'Nobody here has seen it happen.',
    measure: 'Once in 20 years or less',
  },
  {
    value: 2,
    label: 'Unlikely',
    meaning: 'It has happened to others like us.',
    measure: 'Once in 5 to 20 years',
  },
  {
    value: 3,
    label: 'Possible',
    meaning: 'It has happened to us, or nearly did.',
    measure: 'Once in 1 to 5 years',
  },
  {
    value: 4,
    label: 'Likely',
    meaning: 'It happens to us now and then.',
    measure: '1 to 10 times a year',
  },
  {
    value: 5,
    label: 'Almost certain',
    meaning: 'It happens to us all the time.',
    measure: 'More than 10 times a year',
  },
];

export const DEFAULT_CONSEQUENCES: readonly DefaultStep[] = [
  {
    value: 1,
    label: 'Insignificant',
    meaning: 'A nuisance for a few people; nobody outside notices.',
    measure: 'Up to 1,000',
  },
  {
    value: 2,
    label: 'Minor',
    meaning: 'Work is held up for hours; a customer may ask.',
    measure: '1,000 to 10,000',
  },
  {
    value: 3,
    label: 'Moderate',
    meaning: 'Work stops for a day; some customers are affected.',
    measure: '10,000 to 100,000',
  },
  {
    value: 4,
    label: 'Major',
    meaning: 'A law or contract is broken; customers leave.',
    measure: '100,000 to 1 million',
  },
  {
    value: 5,
    label: 'Severe',
    meaning: 'The organisation may not survive, or people are harmed.',
    measure: 'More than 1 million',
  },
];

/** Levels of likelihood times consequence, lowest first. */
export const DEFAULT_LEVELS: readonly DefaultLevel[] = [
  {
    label: 'Low',
    minimum: 1,
    action: 'Retain; look at it again at the next review.',
    priority: 'Next yearly review',
    acceptable: 'Yes',
  },
  {
    label: 'Medium',
    minimum: 6,
    action: 'Plan measures, or have top management sign for it.',
    priority: 'Within 6 months',
    acceptable: 'No',
  },
  {
    label: 'High',
    minimum: 10,
    action: 'Plan measures now; top management follows them.',
    priority: 'Within 3 months',
    acceptable: 'No',
  },
  {
    label: 'Very high',
    minimum: 16,
    action: 'Act at once, or stop the activity.',
    priority: 'Within 1 month',
    acceptable: 'No',
  },
];

/** One sentence, as teams write it and as we read it. */
export const DEFAULT_ACCEPTANCE =
  'Risks with a score of up to 5 are accepted by their owners. Higher ones are only accepted by a member of top management, by name, with a reason and a date.';
