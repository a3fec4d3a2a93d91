import { ensureChromium } from './install.ts'

/** Runs once before all tests (`globalSetup` of vitest): there is a Chromium when the first one starts. */
export function setup(): void {
  ensureChromium()
}
