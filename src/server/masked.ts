/**
 * Masks what may lead to a person in text that is kept: mail addresses, web
 * addresses (with a scheme, "www." or a path: a bare "Acme.com" is a name) and numbers as long as those of telephones, cards and accounts.
 * Names are not masked: they are what questions about press material are about.
 *
 * @example
 * masked('Write to ada@desk.example or call +44 20 7946 0018')
 * // => 'Write to [address] or call [number]'
 */
export function masked(text: string): string {
  return text
    .replace(MAIL, '[address]')
    .replace(WEB, '[address]')
    .replace(PATH, '[address]')
    .replace(NUMBER, masks)
}

// Every repetition is bounded, so that text made to be slow is not.
const MAIL = /[^\s@<>()[\]]{1,64}@[^\s@<>()[\],;?!]{1,255}/gu
const WEB = /\b(?:(?:https?|ftp):\/\/|www\.(?=[\p{L}\p{N}]))\S{1,2000}/giu
/** "acme.com/x", "acme.com:8080/x", "acme.com?id=7": a host with what stands on it. */
const PATH =
  /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?::\d{1,5})?(?:\/|[?#](?=[\p{L}\p{N}]))\S{0,2000}/giu
const NUMBER = /\+?\d(?:[\s./()-]{0,2}\d){6,30}/gu

/** Figures and dates stay: 4,000,000 parts its digits by commas, and an ISO date is no number of anybody. */
function masks(number: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(number) ? number : '[number]'
}
