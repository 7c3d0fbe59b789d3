import { commandsPage } from './commands-page.ts';
import { functionsPage } from './functions-page.ts';
import { licencesPage } from './licences-page.ts';
import { registersPage } from './registers-page.ts';
import { rulesPage } from './rules-page.ts';

/** Generated pages of the documentation: path in the repository and content. */
export function generatedPages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/rules.md', rulesPage()],
    ['docs/registers.md', registersPage()],
    ['docs/commands.md', commandsPage()],
    ['docs/functions.md', functionsPage()],
    ['docs/licences.md', licencesPage()],
  ]);
}
