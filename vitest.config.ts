import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests of browsers and command lines wait for other processes, so two share a core well.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Only against hanging: a test of a law takes a minute on a busy machine.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Build servers ask for colour; golden files hold what a plain terminal shows.
    env: { NO_COLOR: '1' },
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['test/**/*.test.ts'], exclude: ['test/browser/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/support/browser-server.ts',
        },
      },
    ],
  },
});
