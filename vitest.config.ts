import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const conditions = ['@lijie/source', ...defaultServerConditions]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'standards/*/test/**/*.test.ts',
      'scripts/**/*.test.ts',
      'examples/*/test/**/*.test.ts'
    ],
    env: { TZ: 'America/New_York' },
    // Properties run thousands of cases, hooks start database servers; a busy machine must not turn them into failures.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', './scripts/plain-line-reporter.mjs'],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/generated/**', '**/*.test.ts'],
      reporter: ['text', 'json-summary'],
      thresholds: { lines: 95, branches: 90 }
    }
  }
})
