import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Build servers ask for colour; golden files hold what a plain terminal shows.
    env: { NO_COLOR: '1' },
  },
});
