import type { SheetName } from '../../workbook/address.ts';
import { heatMapSection } from './heat-map-section.ts';
import { keyFiguresSection } from './key-figures-section.ts';
import { levelsSection } from './levels-section.ts';
import { ownersSection } from './owners-section.ts';
import { type ComposedSheet, composeSheet, type Section } from './sheet-composer.ts';
import { soaSection } from './soa-section.ts';
import { GRID_COLUMN_WIDTH, GRID_COLUMNS } from './summary-look.ts';
import type { SummarySource } from './summary-source.ts';
import { LEVEL_TEXTS, MAP_TEXTS } from './summary-texts.ts';
import { systemSections } from './system-sections.ts';
import { titleSection } from './title-section.ts';
import { topRisksSection } from './top-risks-section.ts';
import { trendSection } from './trend-section.ts';

/** The whole page, on a sheet of that name. */
export function summaryPage(source: SummarySource, name: SheetName): ComposedSheet {
  const columns = Array.from({ length: GRID_COLUMNS }, (_, index) => index + 1);
  const frame = {
    name,
    columnWidths: new Map(columns.map((column) => [column, GRID_COLUMN_WIDTH])),
    pageSetup: { landscape: true, fitToWidth: 1 },
  };
  return composeSheet(frame, sectionsOf(source));
}

function sectionsOf(source: SummarySource): readonly Section[] {
  const { overviews } = source;
  return [
    titleSection(source),
    keyFiguresSection(source),
    ...overviews.flatMap((overview, index) => {
      const { sheet } = overview.register;
      const [map, levels] =
        overviews.length > 1
          ? [MAP_TEXTS.headingOf(sheet), LEVEL_TEXTS.headingOf(sheet)]
          : [MAP_TEXTS.heading, LEVEL_TEXTS.heading];
      return [
        heatMapSection(overview, map),
        levelsSection(overview, levels, `Clausebook levels ${index + 1}`),
      ];
    }),
    ...(overviews.length > 0 ? [topRisksSection(overviews), ownersSection(overviews)] : []),
    soaSection(source),
    ...systemSections(source),
    trendSection(source),
  ];
}
