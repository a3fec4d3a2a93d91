import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The files of a worker share what they load: else each would read the thesaurus and compile all expressions anew.
    // So none may leave behind it what another would see.
    isolate: false,
    globalSetup: ['tests/setup/global.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
