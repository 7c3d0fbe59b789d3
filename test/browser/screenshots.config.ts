import { defineConfig } from 'vitest/config';

/** Pictures of every screen, for the documentation. */
export default defineConfig({
  test: {
    include: ['test/browser/screenshots.ts'],
    globalSetup: 'test/browser/support/browser-server.ts',
    testTimeout: 120_000,
  },
});
