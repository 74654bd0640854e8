import { defineConfig } from 'vitest/config';

/**
 * `unit` needs nothing, `browser` drives the built extension in real Chromium and Firefox. `growth` measures how the work of
 * every text function grows: minutes of a quiet machine, so it is run by itself (`npm run test:growth`).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/growth.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      { test: { name: 'growth', include: ['tests/growth.test.ts'], environment: 'node', testTimeout: 600_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
