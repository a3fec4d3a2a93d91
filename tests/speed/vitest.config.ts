import { defineConfig } from 'vitest/config'

/** `npm run speed`: figures of this machine, so they are no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['tests/speed/*.check.ts'],
    globalSetup: ['tests/setup/global.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
})
