import { answered } from '../records/answer.ts';
import type { GapEntry } from '../records/kinds/gap-assessment.ts';
import type { ImplementationStatus } from '../registers/choices.ts';
import { CONTROLS, type Theme } from '../standard/controls.ts';
import { PDCA_PHASES, type PdcaPhase, pdcaPhase } from '../standard/pdca.ts';
import type { Readiness } from './readiness.ts';

/** The readiness of a part of the standard. */
export interface PartReadiness<Part> {
  readonly part: Part;
  readonly readiness: Readiness;
}

export interface ReadinessOverview {
  readonly overall: Readiness;
  /** Chapters 4-10 that the assessment looks at, in order. */
  readonly chapters: readonly PartReadiness<string>[];
  readonly themes: readonly PartReadiness<Theme>[];
  readonly phases: readonly PartReadiness<PdcaPhase>[];
}

const THEMES: readonly Theme[] = ['organizational', 'people', 'physical', 'technological'];
const CHAPTERS = ['4', '5', '6', '7', '8', '9', '10'];
const THEME_OF: ReadonlyMap<string, Theme> = new Map(CONTROLS.map(({ id, theme }) => [id, theme]));

/** How far an assessment's requirements are met: overall, by chapter, theme and phase. */
export function readinessOverview(entries: readonly GapEntry[]): ReadinessOverview {
  const rated = entries.flatMap((entry) => {
    const reference = answered(entry.requirement);
    if (!reference || reference.kind === 'own') return [];
    const clause = reference.kind === 'clause' ? reference.clause : undefined;
    const control = reference.kind === 'control' ? reference.control : undefined;
    return [
      {
        status: answered(entry.status) ?? ('open' as const),
        chapter: clause?.split('.')[0],
        phase: clause === undefined ? undefined : pdcaPhase(clause),
        theme: control?.kind === '2022' ? THEME_OF.get(control.control) : undefined,
      },
    ];
  });
  const parts = <Part>(all: readonly Part[], of: (one: (typeof rated)[number]) => unknown) =>
    all.flatMap((part) => {
      const own = rated.filter((one) => of(one) === part);
      return own.length > 0 ? [{ part, readiness: countOf(own) }] : [];
    });
  return {
    overall: countOf(rated),
    chapters: parts(CHAPTERS, ({ chapter }) => chapter),
    themes: parts(THEMES, ({ theme }) => theme),
    phases: parts(PDCA_PHASES, ({ phase }) => phase),
  };
}

function countOf(rated: readonly { readonly status: ImplementationStatus | 'open' }[]): Readiness {
  const count = (status: ImplementationStatus | 'open') =>
    rated.filter((one) => one.status === status).length;
  return {
    implemented: count('implemented'),
    partly: count('partly'),
    planned: count('planned'),
    'not-implemented': count('not-implemented'),
    'not-applicable': count('not-applicable'),
    open: count('open'),
  };
}
