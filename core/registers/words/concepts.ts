/**
 * What a header word can mean. A concept is finer or wider than a field: several concepts may stand
 * over one field ("risk owner", "owner"), and one concept may stand over fields of several kinds.
 */
export const FIELD_CONCEPTS = [
  'id',
  'title',
  'description',
  'owner',
  'status',
  'due',
  'action',
  'controls',
  'plannedControls',
  'existingControls',

  'riskId',
  'riskTitle',
  'riskDescription',
  'asset',
  'process',
  'threat',
  'vulnerability',
  'confidentiality',
  'integrity',
  'availability',
  'riskOwner',
  'likelihood',
  'consequence',
  'score',
  'level',
  'treatment',
  'residualLikelihood',
  'residualConsequence',
  'residualScore',
  'residualLevel',
  'acceptedBy',
  'acceptedUntil',
  'lastReview',
  'nextReview',

  'controlId',
  'controlTitle',
  'applicable',
  'implemented',
  'justification',
  'justificationExclusion',
  'inclusionReason',
  'reference',
  'controlOwner',

  'requirementId',
  'requirementText',
  'compliance',
  'evidence',
  'expectedEvidence',
  'gap',

  'assetId',
  'assetType',
  'assetOwner',
  'custodian',
  'location',
  'classification',
  'assetValue',

  'actionId',
  'riskReference',
  'actionOwner',
  'completed',
  'effect',
  'approvedByOwner',
  'approvedByManagement',

  'scaleName',
  'scaleValue',
  'scaleLabel',
  'scaleMeaning',
  'scaleFrequency',
  'scaleMoney',
  'levelMinimum',
  'levelMaximum',
  'levelAction',
  'levelPriority',
  'levelAcceptable',
] as const;

/** Words that turn a rating into another one: "residual" + "likelihood". They head column groups too. */
export const QUALIFIER_CONCEPTS = [
  'qualifierInherent',
  'qualifierCurrent',
  'qualifierResidual',
  'qualifierTarget',
  'qualifierExisting',
  'qualifierPlanned',
] as const;

/** Headers of columns that hold no field of ours, so that they are known and never taken for one. */
export const OTHER_CONCEPTS = [
  'otherNotes',
  'otherCategory',
  'otherDepartment',
  'otherDate',
  'otherCost',
  'otherPriority',
  'otherVersion',
  'otherAuthor',
  'otherAttribute',
  'otherCause',
  'otherEffectiveness',
  'otherTrend',
  'otherCount',
  'otherFramework',
] as const;

export const CONCEPTS = [...FIELD_CONCEPTS, ...QUALIFIER_CONCEPTS, ...OTHER_CONCEPTS] as const;
export type Concept = (typeof CONCEPTS)[number];

/** The header words of one language: every concept has its list, which may be empty. */
export type HeaderWords = Readonly<Record<Concept, readonly string[]>>;
