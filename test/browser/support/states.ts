import type { Page } from 'playwright-core';
import type { ScreenId } from '../../../sidebar/texts/screens.ts';
import type { StageMood } from '../stage/stage-host.ts';
import type { StageOptions } from './stage.ts';

/** How a sidebar is opened, and what brings it into a state. */
export interface State extends StageOptions {
  readonly reach?: (page: Page) => Promise<void>;
}

export async function show(page: Page, screen: ScreenId): Promise<void> {
  await page.locator(`#tab-${screen}`).click();
}

/** Waits until the sidebar says what is in the workbook, or that it reads it where that never ends. */
export async function settled(page: Page, mood?: StageMood): Promise<void> {
  const waiting = '[role=progressbar]';
  const isReading = mood === 'loading';
  await page.locator(isReading ? `main ${waiting}` : `main:not(:has(${waiting}))`).waitFor();
}

export async function preview(page: Page, screen: ScreenId, command: string): Promise<void> {
  await show(page, screen);
  await page.getByRole('button', { name: `Preview: ${command}` }).click();
}

/** Waits until what goes on offers to be stopped. */
async function isStoppable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stop' }).waitFor();
}

/** What a sidebar has to cope with, and how to get there. */
export const STATES: Readonly<Record<string, State>> = {
  empty: {
    mood: 'empty',
    reach: (page) => page.getByText('No register was recognised.').waitFor(),
  },
  reading: { mood: 'loading', reach: isStoppable },
  unreadable: { mood: 'unreadable' },
  planning: {
    mood: 'slow',
    async reach(page) {
      await preview(page, 'score', 'Score the risks');
      await isStoppable(page);
    },
  },
  preview: {
    async reach(page) {
      await preview(page, 'score', 'Score the risks');
      await page.getByRole('button', { name: 'Apply' }).waitFor();
    },
  },
  written: {
    async reach(page) {
      await preview(page, 'score', 'Score the risks');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  conflict: {
    mood: 'changed',
    async reach(page) {
      await preview(page, 'score', 'Score the risks');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByRole('button', { name: 'Close' }).waitFor();
    },
  },
  'read-only': {
    mood: 'read-only',
    async reach(page) {
      await show(page, 'check');
      await page.getByText('Excel has it open for reading only.').waitFor();
    },
  },
  columns: {
    reach: (page) =>
      page.getByRole('button', { name: 'Columns of Risk register, Risk log' }).click(),
  },
  criteria: {
    async reach(page) {
      await show(page, 'score');
      await page.getByText('Try other criteria').click();
      await page.getByText('Try other criteria').scrollIntoViewIfNeeded();
    },
  },
  copy: {
    async reach(page) {
      await show(page, 'share');
      await page.getByRole('button', { name: 'Preview the copy' }).click();
      await page.getByRole('button', { name: 'Make the copy' }).waitFor();
    },
  },
  zoom: {
    async reach(page) {
      await page.setViewportSize({ width: 150, height: 380 });
      await page.getByText('registers found').waitFor();
    },
  },
  limited: { mood: 'limited', reach: (page) => show(page, 'share') },
  'high-contrast': { theme: 'high-contrast', reach: (page) => show(page, 'check') },
  german: {
    language: 'de',
    async reach(page) {
      await show(page, 'check');
      await page.getByText('Was anzusehen ist').waitFor();
    },
  },
};
