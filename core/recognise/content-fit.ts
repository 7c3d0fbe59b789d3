import type { FieldContent, FieldId } from '../registers/declaration.ts';
import type { ColumnProfile } from './column-profile.ts';

/** Fewer cells than this say little about a column. */
const ENOUGH_CELLS = 4;
const LONGEST_REFERENCE = 14;

/**
 * How well a column's content suits a field: -1 (it can't be) to 1 (it is just that), 0 where it
 * doesn't tell.
 */
export function contentFit(field: FieldId, content: FieldContent, profile: ColumnProfile): number {
  if (profile.count === 0) return 0;
  return fitOf(
    profile,
    SPECIAL_FITS[`${content} ${field}`] ?? SPECIAL_FITS[field] ?? FITS[content],
  );
}

/** Many fields of many kinds share a fit, and each kind asks about each column. */
const knownFits = new WeakMap<ColumnProfile, Map<Fit, number>>();

function fitOf(profile: ColumnProfile, judge: Fit): number {
  const fits = knownFits.get(profile) ?? new Map<Fit, number>();
  knownFits.set(profile, fits);
  const known = fits.get(judge);
  if (known !== undefined) return known;
  const found = clamp(judge(profile)) * Math.min(1, (profile.count + 1) / ENOUGH_CELLS);
  fits.set(judge, found);
  return found;
}

type Fit = (profile: ColumnProfile) => number;

const isDate: Fit = ({ share }) => Math.max(share('date'), share('date-serial'));
const isRating: Fit = ({ share }) =>
  Math.max(share('small-integer'), share('rating-text') + share('scale') * 0.9);
/** Text that is neither a date, nor a number, nor only value words. */
const isText: Fit = (profile) => 1 - profile.share('number') - isDate(profile);

const FITS: Readonly<Record<FieldContent, Fit>> = {
  identifier: (profile) =>
    isDate(profile) > 0.5
      ? -1
      : profile.share('identifier') * (profile.distinct - 0.2) - profile.share('long-text'),
  reference: (profile) => (profile.share('identifier') > 0.6 ? 0.8 : -isDate(profile)),
  'control-reference': (profile) =>
    referenceShare(profile) > 0.5
      ? 1
      : -Math.max(
          isDate(profile),
          profile.share('yes-no'),
          profile.share('small-integer'),
          0.6 * profile.share('identifier') * profile.distinct,
          referenceShare(profile) < 0.1 ? 0.4 * profile.share('long-text') : 0,
        ),
  'requirement-reference': (profile) =>
    referenceShare(profile) > 0.5
      ? 1
      : -Math.max(isDate(profile), 0.5 * profile.share('long-text')),
  name: (profile) =>
    isText(profile) > 0.5
      ? 0.2 -
        0.5 * profile.share('action-status') -
        0.5 * profile.share('yes-no') -
        scaleWords(profile)
      : -Math.max(profile.share('number'), isDate(profile)),
  text: (profile) =>
    isText(profile) > 0.5
      ? 0.5 * profile.share('long-text') -
        0.5 * profile.share('yes-no') -
        bareReferences(profile) -
        scaleWords(profile)
      : -Math.max(profile.share('number'), isDate(profile)),
  rating: (profile) =>
    isRating(profile) > 0.5
      ? 2 * isRating(profile) - 1 - isDate(profile)
      : -0.2 -
        0.7 * variedWords(profile) -
        profile.share('long-text') -
        isDate(profile) -
        0.5 * (profile.share('number') - profile.share('small-integer')),
  score: (profile) =>
    profile.share('number') > 0.6
      ? 0.8
      : -0.8 + 0.6 * profile.share('rating-text') - isDate(profile),
  level: (profile) =>
    profile.share('number') > 0.6
      ? -0.7
      : levelWords(profile) - profile.share('long-text') - isDate(profile),
  'yes-no': (profile) =>
    Math.max(profile.share('yes-no'), profile.share('applicability')) -
    isDate(profile) -
    profile.share('long-text'),
  choice: (profile) =>
    0.3 - isDate(profile) - profile.share('long-text') - 0.5 * profile.share('number'),
  person: (profile) =>
    0.2 -
    profile.share('number') -
    isDate(profile) -
    0.8 * profile.share('long-text') -
    0.6 * profile.share('yes-no') -
    0.6 * profile.share('control-reference'),
  date: (profile) =>
    isDate(profile) > 0.4
      ? 1
      : -0.9 * (profile.share('long-text') + profile.share('small-integer')),
};

/** By field, or by content and field where kinds use one id for different things. */
const SPECIAL_FITS: Readonly<Record<string, Fit>> = {
  treatment: (profile) =>
    1.2 * profile.share('treatment') -
    0.35 * profile.share('long-text') -
    profile.share('number') -
    isDate(profile),
  title: (profile) =>
    FITS.name(profile) - 0.8 * repeatedLabels(profile) - 0.8 * profile.share('identifier'),
  description: (profile) => FITS.text(profile) - 0.3 * repeatedLabels(profile),
  text: (profile) => FITS.text(profile) + 0.5 * profile.share('long-text'),
  action: (profile) => FITS.text(profile) - 0.8 * profile.share('treatment'),
  implemented: (profile) =>
    1.2 * profile.share('implementation') - 0.9 * profile.share('long-text') - isDate(profile),
  status: (profile) =>
    Math.max(profile.share('action-status'), profile.share('implementation')) -
    profile.share('long-text') -
    isDate(profile),
  applicable: (profile) =>
    1.8 * Math.max(profile.share('applicability'), profile.share('yes-no')) -
    0.8 -
    profile.share('long-text') -
    isDate(profile),
  reasons: (profile) =>
    1.2 * profile.share('reason') - 0.6 * profile.share('long-text') - isDate(profile),
  confidentiality: (profile) => Math.max(FITS.rating(profile), profile.share('yes-no')),
  integrity: (profile) => Math.max(FITS.rating(profile), profile.share('yes-no')),
  availability: (profile) => Math.max(FITS.rating(profile), profile.share('yes-no')),
  acceptedBy: (profile) => -profile.share('number'),
  approvedByOwner: (profile) => -profile.share('number'),
  approvedByManagement: (profile) => -profile.share('number'),
  // An asset's value may be told in words, a step's is a number.
  'rating value': (profile) => FITS.rating(profile) * 0.5,
};

/** Ids of controls or clauses alone, without a text beside them. */
function bareReferences(profile: ColumnProfile): number {
  return profile.length < LONGEST_REFERENCE ? 0.8 * referenceShare(profile) : 0;
}

/** A few levels over and over: neither names nor prose. */
function scaleWords(profile: ColumnProfile): number {
  const levels = profile.share('scale') > 0.7 && profile.share('long-text') === 0;
  return levels && profile.distinct < 0.7 ? profile.share('scale') : 0;
}

/** Short texts that come again and again: categories and levels, not what each row is about. */
function repeatedLabels(profile: ColumnProfile): number {
  const short = profile.count >= MANY_CELLS && profile.length < SHORT_LABEL;
  return short && profile.distinct <= 0.5 ? 1 : 0;
}

const SHORT_LABEL = 16;
const MANY_CELLS = 6;

/** Texts that hardly come twice and are no steps of a scale: names, not ratings. */
function variedWords(profile: ColumnProfile): number {
  if (profile.count < MANY_CELLS || profile.share('short-text') < 0.7) return 0;
  return profile.distinct > 0.7 && isRating(profile) < 0.2 ? 1 : 0;
}

/** Words of a scale; other words are hardly levels. */
function levelWords(profile: ColumnProfile): number {
  const words = Math.max(profile.share('scale'), profile.share('rating-text'));
  if (words >= 0.3) return words;
  return profile.distinct > 0.6 ? -0.7 : -0.2;
}

function referenceShare(profile: ColumnProfile): number {
  return profile.share('control-reference');
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
