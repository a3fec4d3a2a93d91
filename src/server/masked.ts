/**
 * Masks what may lead to a person in text that is kept: mail addresses, web
 * addresses and numbers as long as those of telephones, cards and accounts.
 * Names are not masked: they are what questions about press material are about.
 *
 * @example
 * masked('Write to ada@desk.example or call +44 20 7946 0018')
 * // => 'Write to [address] or call [number]'
 */
export function masked(text: string): string {
  return text.replace(MAIL, '[address]').replace(WEB, '[address]').replace(NUMBER, masks)
}

// Every repetition is bounded, so that text made to be slow is not.
const MAIL = /[^\s@<>()[\]]{1,64}@[^\s@<>()[\],;?!]{1,255}/gu
const WEB = /\bhttps?:\/\/\S{1,2000}/giu
const NUMBER = /\+?\d(?:[\s./()-]{0,2}\d){6,30}/gu

/** Figures and dates stay: 4,000,000 parts its digits by commas, and an ISO date is no number of anybody. */
function masks(number: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(number) ? number : '[number]'
}
