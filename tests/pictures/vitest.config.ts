import { defineConfig } from 'vitest/config'

/** `npm run pictures`: takes the pictures of the README anew, so it is no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['tests/pictures/*.check.ts'],
    globalSetup: ['tests/setup/global.ts'],
    testTimeout: 60_000,
  },
})
