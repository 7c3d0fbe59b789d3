import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BROWSER_BUNDLE } from '../../../build/bundle-options.ts';
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
  for (const file of ['index.html', 'stage.css']) {
    copyFileSync(join(SOURCE, file), join(FOLDER, file));
  }
  await build({
    entryPoints: [join(SOURCE, 'main.ts')],
    outfile: join(FOLDER, 'stage.js'),
    ...BROWSER_BUNDLE,
    legalComments: 'none',
  });
}
