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

/** Serves the sidebar alone over a workbook. Returns the address of the page as asked for. */
export async function stage(workbook?: string): Promise<(options?: StageOptions) => string> {
  await bundleStage();
  const address = await served(workbook, FOLDER);
  return (options = {}) => `${address}?${new URLSearchParams({ ...options })}`;
}

async function bundleStage(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  copyFileSync(join(SOURCE, 'stage.css'), join(FOLDER, 'stage.css'));
  const html = readFileSync(join(SOURCE, 'index.html'), 'utf8');
  const sources = { html, script: join(SOURCE, 'main.ts'), bundle: 'stage.js' };
  writeFileSync(join(FOLDER, 'index.html'), await bundlePage(sources, FOLDER));
}
