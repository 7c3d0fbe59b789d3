import { callFunction, type SheetValue } from './functions/call-function.ts';
import { answer } from './server/answer.ts';
import { noteEdit } from './server/edits.ts';
import { addMenu, showSidebar } from './server/menu.ts';

/** Simple trigger: the add-on's menu. Runs before anybody has granted anything. */
export function onOpen(): void {
  addMenu();
}

/** Runs once after installing, in the spreadsheet that is open. */
export function onInstall(): void {
  addMenu();
}

/** Simple trigger: somebody edited a cell. */
export function onEdit(): void {
  noteEdit();
}

/** Menu item. */
export function openSidebar(): void {
  showSidebar();
}

/** What the page calls through `google.script.run`: a call as JSON in, an answer as JSON out. */
export function callServer(text: string): string {
  return answer(text);
}

/** What the functions for cells (`ISMS_SCORE` and others) call. */
export function calculateFunction(
  name: string,
  given: readonly (SheetValue | SheetValue[][])[],
): SheetValue | SheetValue[][] {
  return callFunction(name, given);
}
