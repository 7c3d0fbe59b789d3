import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePage } from '../../../build/page-bundle.ts';
import type { UiLanguage } from '../../../sidebar/texts/languages.ts';
import type { ThemeName } from '../../../sidebar/theme/themes.ts';
import type { StageMood } from '../stage/stage-host.ts';
import { served } from './workbench.ts';

const SOURCE = 'test/browser/stage';
const FOLDER = 'dist/stage';

/** What the sidebar on the stage is like; light, English and well unless told otherwise. */
export interface StageOptions {
  readonly theme?: ThemeName;
  readonly language?: UiLanguage;
  readonly mood?: StageMood;
}

/**
 * Serves the sidebar alone over a workbook, made of the sources in a folder. Returns the address of the
 * page as asked for.
 */
export async function stage(
  workbook?: string,
  root = '.',
): Promise<(options?: StageOptions) => string> {
  const folder = join(root, FOLDER);
  await bundleStage(join(root, SOURCE), folder);
  const address = await served(workbook, folder);
  return (options = {}) => `${address}?${new URLSearchParams({ ...options })}`;
}

async function bundleStage(source: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(source, 'stage.css'), join(folder, 'stage.css'));
  const html = readFileSync(join(source, 'index.html'), 'utf8');
  const sources = { html, script: join(source, 'main.ts'), bundle: 'stage.js' };
  writeFileSync(join(folder, 'index.html'), await bundlePage(sources, folder));
}
