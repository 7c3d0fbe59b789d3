import { defineConfig } from 'vitest/config';

/** Pictures that are kept: of every screen for the documentation, and icons. */
export default defineConfig({
  test: {
    include: ['test/browser/*screenshots.ts', 'test/browser/icons.ts'],
    globalSetup: 'test/browser/support/browser-server.ts',
    testTimeout: 120_000,
  },
});
