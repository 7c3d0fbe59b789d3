import { Choice } from '../../sidebar/choice.ts';
import { type UiLanguage, uiLanguage } from '../../sidebar/texts/languages.ts';
import { watchedTheme } from '../../sidebar/theme/watched-theme.ts';
import { whenDropped } from './drop-target.ts';
import { type PageElements, WorkbenchPage } from './page.ts';
import { PageParts } from './page-parts.ts';
import { PAGE_TEXTS } from './page-texts.ts';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page lacks #${id}`);
  return found;
}

function pageElements(): PageElements {
  return {
    name: element('name'),
    state: element('state'),
    sheet: element('sheet'),
    sidebar: element('sidebar'),
    message: element('message'),
  };
}

function label(language: UiLanguage): void {
  const texts = PAGE_TEXTS[language];
  document.documentElement.lang = language;
  element('open').textContent = texts.open;
  element('save').textContent = texts.save;
  element('dismiss').ariaLabel = texts.dismiss;
  element('keys').textContent = texts.keys;
  element('sheet').ariaLabel = texts.sheet;
  element('drop').textContent = texts.drop;
}

function listen(page: WorkbenchPage): void {
  const input = element('file');
  const parts = new PageParts([
    { element: element('header'), first: 'button' },
    { element: element('sheet'), first: '.o-grid .o-composer' },
    { element: element('sidebar'), first: 'button' },
  ]);
  input.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    // The same file may be chosen again after it was changed elsewhere.
    target.value = '';
    if (file) void page.openFile(file);
  });
  element('open').addEventListener('click', () => input.click());
  element('save').addEventListener('click', () => void page.save());
  element('dismiss').addEventListener('click', () => {
    page.say('');
    parts.resume();
  });
  whenDropped(element('drop'), (file) => void page.openFile(file));
  // Before the spreadsheet, which keeps the keys of a cell that is being edited to itself.
  document.addEventListener('keydown', (event) => onKey(event, page), { capture: true });
  addEventListener('beforeunload', (event) => {
    if (page.isUnsaved) event.preventDefault();
  });
}

function onKey(event: KeyboardEvent, page: WorkbenchPage): void {
  if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  // A cell that is being edited is left, as by a click on the button.
  const { activeElement } = document;
  element('save').focus();
  void page.save();
  if (activeElement instanceof HTMLElement) activeElement.focus();
}

/** Opens the workbook that the program was started with. */
async function openServed(
  page: WorkbenchPage,
  served: Promise<Response | undefined>,
  language: Choice<UiLanguage>,
): Promise<void> {
  const response = await served;
  if (!response?.ok) {
    element('sidebar').replaceChildren();
    page.say(PAGE_TEXTS[language.value].gone);
    return;
  }
  const name = decodeURIComponent(response.headers.get('X-Workbook-Name') ?? 'workbook.xlsx');
  await page.openFirst(name, response.arrayBuffer());
}

async function start(): Promise<void> {
  const served = fetch('workbook').catch(() => undefined);
  const language = new Choice(uiLanguage(navigator.language));
  label(language.value);
  language.subscribe(() => label(language.value));
  const page = new WorkbenchPage(pageElements(), { language, theme: watchedTheme() });
  listen(page);
  await openServed(page, served, language);
}

void start();
