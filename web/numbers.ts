/**
 * Writes a count with commas between thousands.
 *
 * `Intl` does the same, but its first use costs a browser 30 ms, which the page
 * would spend before it can be used.
 *
 * @example
 * thousands(24000) // => '24,000'
 */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
