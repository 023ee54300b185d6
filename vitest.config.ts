import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Folders under tests/ that need no database, and those with a pace of their own; every other folder gets a real PostgreSQL. */
const PURE = ['scenarios', 'properties', 'boundaries'].map((folder) => `tests/${folder}/**/*.test.ts`);
const E2E = 'tests/e2e/**/*.test.ts';
const BENCH = 'tests/bench/**';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], environment: 'node' } },
      {
        plugins: [react()],
        test: {
          name: 'view',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
      { test: { name: 'pure', include: PURE, environment: 'node', testTimeout: 20_000 } },
      {
        test: {
          name: 'db',
          include: ['tests/**/*.test.ts'],
          exclude: [...PURE, E2E, BENCH],
          environment: 'node',
          globalSetup: ['tests/support/shared-postgres.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: [E2E],
          environment: 'node',
          // One browser and one running product at a time: they share the machine with nobody.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
