import { defineConfig } from 'vitest/config'

const report = process.env.PEERSCHEME_TEST_REPORT

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/temporary-folder.ts', 'test/setup/fresh-build.ts', 'test/setup/seed.ts'],
    setupFiles: 'test/setup/properties.ts',
    // Without isolation a file costs its tests alone: together they took 2.5 times as long with it.
    isolate: false,
    maxWorkers: 2,
    // A test that hangs ends; one on a machine with much else to do does not.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
