/** The file with the page, without its ending. */
const PAGE = 'Sidebar';

/** Adds the menu of the add-on. Asks for nothing that has to be granted first. */
export function addMenu(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open the sidebar', 'openSidebar').addToUi();
}

/** Shows the page beside the spreadsheet. */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setTitle('Clausebook');
  SpreadsheetApp.getUi().showSidebar(page);
}
