import type { Span } from '../model.ts'
import { isRegion } from './names.ts'
import { unglued } from './unglued.ts'

/** An email address, telephone number or web address where it stands. */
export interface Address extends Span {
  readonly kind: 'email' | 'phone' | 'url'
  readonly value: string
}

/**
 * Finds email addresses, telephone numbers and web addresses, in order and
 * without overlap, also where a wire has glued them to a word
 * ("Lurieinfo@acme.org508-514-1833"). A telephone number has 7 to 15 digits
 * with a separator or a country code; dates and plain numbers are none.
 *
 * @example
 * addresses('Tel: 86-10-63074558').map((a) => a.value) // => ['86-10-63074558']
 */
export function addresses(text: string, { start, end }: Span): Address[] {
  const words = text.slice(start, end)
  const found: Address[] = []
  if (words.includes('@')) {
    for (const match of words.matchAll(EMAIL)) {
      const whole = match[0].replace(NEXT_WORD, '')
      const value = unglued(whole, words.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index))
      const from = start + match.index + whole.length - value.length
      found.push({ kind: 'email', value, start: from, end: from + value.length })
    }
  }
  if (words.includes(' @ ') || AT.test(words)) {
    for (const email of spelledEmails(words)) {
      add(found, { ...email, start: start + email.start, end: start + email.end })
    }
  }
  if (words.includes('http') || words.includes('www.')) {
    for (const match of words.matchAll(URL_LIKE)) {
      const value = match[0].replace(GLUED_NUMBER, '').replace(END_OF_SENTENCE, '').replace(GLUED_LABEL, '')
      add(found, { kind: 'url', value, start: start + match.index, end: start + match.index + value.length })
    }
  }
  if (SEVEN.test(words)) {
    for (const match of words.matchAll(PHONE)) {
      const whole = match[0].trim().replace(STREET_NUMBER, '')
      const value = whole.replace(POSTCODE, '')
      const index = match.index + whole.length - value.length
      if (!isPhone(value) || isPostal(value, words.slice(Math.max(0, index - LONGEST_BEFORE), index)))
        continue
      // "(86 10) 5130 9901": the mark before the number is its own where it is closed inside.
      const isOpen =
        !value.includes('(') &&
        value.endsWith(')') === false &&
        value.includes(')') &&
        words[index - 1] === '('
      const own = isOpen
        ? `(${value}`
        : value.includes('(')
          ? value.replace(UNCLOSED, '').replace(UNOPENED, '')
          : value.replace(/\)$/, '')
      const from = start + index - (isOpen ? 1 : 0)
      add(found, { kind: 'phone', value: own, start: from, end: from + own.length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The last label of a domain ends where its case changes or a digit, an address or a known label is glued to it. */
const EMAIL =
  /[\p{L}\d._%+-]{1,64}@(?:(?![\p{L}\d-]*www\.)[\p{L}\d-]+\.)+(?:(?:com|org|net|edu|gov|io|ai|co|info|biz|[A-Z]?[a-z]{1,11}?)(?=[A-Z])|(?:com|org|net|edu|gov|io|ai|co|info|biz|[A-Z]?[a-z]{1,11}?|[A-Z]{2,6}?)(?=$|[^A-Za-z]|[A-Z][a-z]|www\.|https?:|phone|tel|ext))(?:\.[a-z]{2}\b)?/gu

/** The word of the next sentence after an address that ends one: "ann@acme.com.More". */
const NEXT_WORD = /(?<=@[^@]+\.(?:com|org|net|edu|gov))\.\p{Lu}\p{L}*$/u

/** Characters before an email that tell what is glued to it. */
const LONGEST_BEFORE = 30

/**
 * Finds addresses hidden from those who gather them: "ann [at] acme.com",
 * "email ann @ acme.com". From each separator it reads a few characters to
 * either side, so that no block is read more often for being long.
 */
function* spelledEmails(words: string): Generator<Address> {
  for (const { 0: separator, index } of words.matchAll(SEPARATOR)) {
    const after = index + separator.length
    const before = words.slice(Math.max(0, index - LONGEST_PART - LONGEST_CUE), index)
    const name = NAME.exec(before)?.[0] ?? ''
    const domain = DOMAIN.exec(words.slice(after, after + LONGEST_PART + 1))?.[0] ?? ''
    if (name === '' || domain === '' || domain.length > LONGEST_PART || PERSON.test(name)) continue
    const lead = before.slice(0, before.length - name.length)
    if (separator.includes('@') && !EMAIL_CUE.test(lead)) continue
    yield {
      kind: 'email',
      value: `${name}@${domain}`,
      start: index - name.length,
      end: after + domain.length,
    }
  }
}

const AT = /[[(]\s?at\b/iu
const SEPARATOR = /\s?[[(]\s?at\s?[\])]\s?|\s@\s/giu
const NAME = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}$/u
const DOMAIN = /^(?:[\p{L}\d-]+\.)+[a-z]{2,6}\b/iu

/** Characters of a mailbox's name, as the standard of email (RFC 5321) has it, and of the longest domain in use. */
const LONGEST_PART = 64

/** What makes " @ " part of an address, and not a place: "contact: ". */
const EMAIL_CUE = /\b(?:at|e-?mail|contact)\s?:?\s$/iu
const LONGEST_CUE = 16

/** Who is to be written to, in "Contact us @ acme.com"; no mailbox. */
const PERSON = /^(?:us|me|him|her|them|it)$/iu

/** A name of the domain system has at most 253 characters. A second address is glued to the first, but behind a slash, where archives have it. */
const URL_LIKE =
  /https?:\/\/(?:(?!(?<![/=])https?:\/\/)[^\s<>"“”])+|(?<![@\w.])www\.(?:[\p{L}\p{N}-]{1,63}\.){1,6}[a-z]{2,24}(?![a-z])(?:(?=\d{3}[.-])|\/[^\s<>"“”]*)?|(?<=\p{L})www\.[\w-]+\.(?:com|org|net|io|ai|co)/gu

/** A telephone number that a wire has glued to an address: "https://acme.com212.555.0100". */
const GLUED_NUMBER = /(?<=\.(?:com|org|net|io|ai|co)\/?)(?:\+?1[.-])?\d{3}[.-]\d{3}[.-]\d{4}.*$/u

/** A label glued to it: "https://acme.com/Email". */
const GLUED_LABEL = /(?<=\.(?:com|org|net|io|ai|co)\/)(?:E-?mail|Phone|Tel|Twitter|LinkedIn)$/u

/** Behind an address. Looked for once, from its first character on. */
const END_OF_SENTENCE = /(?<![.,;:!?)\]’”"'])[.,;:!?)\]’”"']+$/u

const PHONE =
  /(?<![\p{L}\d./-])\(?0\d{2,5}\)?\s?\/\s?(?:\d{6,8}|\d{2,8}(?:[\s-]\d{1,8}){1,4})(?![\d%/])|(?<![\p{L}\d.-])\(?[2-9]\d{2}\)?[\s.-]{1,2}\d{3}[.-]\d{4}(?=\d{1,5}\s)|(?<![\d.-])\+\d{1,4}(?:[\s.-]\d{1,5}){2,5}(?!\d|\.\d)(?:,?\s*(?:x|ext\.?|extension)\s*\d{1,6})?|(?<![\d.-])\+\d{1,3}\s\d{7,12}(?![\d.-])|(?<![\d.-])\+\d{1,3}\s?\(0\)\s?\d{2,5}\s[‐‑–-]\s\d{2,8}(?:[\s-]\d{2,8}){0,3}(?!\d)|(?<=[\d.])\([2-9]\d{2}\)[\s.-]?\d{3}[\s.-]\d{4}(?!\d)|(?<![\d.-])[2-9]\d{2}(?:(?:\s-\s?|-\s)\d{3}\s?-\s?|-\d{3}(?:\s-\s?|-\s))\d{4}(?=\p{L}|[,.]?(?:\s|$))|(?<![\p{L}\d-])(?:1-)?8\d\d-(?=[A-Z\d-]*[A-Z]{3})[A-Z\d]{3}-?[A-Z\d]{4}\b|(?:(?=[+(])(?<![\d.-])|(?<![\p{L}\d.$€£#/-]|\d,))(?:(?:\+|00)\d{1,3}[\s.-]?)?(?:\(\+?\d{1,5}\)[\s.-]?)?\d{1,5}(?:[\s.‐‑–-]\(?\d{2,8}\)?){1,5}(?:,?\s*(?:x|ext\.?|extension)\s*\d{1,6})?(?![\d%]|\/\S)|(?<=[a-z]|\.(?:com|org|net|io|ai|co)\/)(?:1[.-])?\d{3}[.-]\d{3}[.-]\d{4}|(?<=[a-z])\d{10}(?=[a-z])|(?<![\p{L}\d.,$])(?:\+\d{9,14}|\d{10,11})(?![\d.,])/gu

/** Seven digits close together, or a number in letters: without them `PHONE`, which is slow, has nothing to find. */
const SEVEN = /(?:\d[^\d]{0,4}){6}\d|8\d\d-/u

/** The number of a street behind a whole American number: "(212) 555-0100 14 Pier Road". */
const STREET_NUMBER = /(?<=^(?:\+?1[\s.-]?)?\(?[2-9]\d{2}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4})\s\d{1,5}$/u

/** A postcode before one: "NY 10001 (212) 555-0100". */
const POSTCODE = /^\d{5}\s+(?=\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4}$)/u

/** What opens and is not closed is no part of a number: "020 7946 0000 (24 hours)". */
const UNCLOSED = /(?<=\d)[\s.‐‑–-]+\([^()]*$/u

/** What closes nothing. */
const UNOPENED = /(?<=^\([^()]*\)[^()]*)\)$/u

/** Whether digits belong to a postal address: the long American postcode, a suite and what follows it. */
function isPostal(value: string, before: string): boolean {
  if (/^\d{5}-\d{4}$/.test(value))
    return [1, 2].some((count) =>
      isRegion(
        before
          .trim()
          .split(/[\s,]+/u)
          .slice(-count)
          .join(' '),
      ),
    )
  return (
    /^\d{3}\s\d{4}$/.test(value) &&
    /\b(?:Suite|Ste|Unit|Apt|Room|Floor|P\.?O\.? Box)\.?\s*#?$|#\s?$/iu.test(before)
  )
}

function isPhone(value: string): boolean {
  const digits = value.replace(/(?:x|ext).*$/i, '').replace(/\D/g, '').length
  if (/[A-Z]{3}/.test(value)) return true
  if (digits < 7 || digits > 15) return false
  if (
    /^(?:19|20)\d{2}[\s.–-]\d{1,2}[\s.–-]\d{1,2}(?:\s|$)/.test(value) ||
    /^\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2}$/.test(value)
  )
    return false
  if (/(?:^|[\s(])(?:19|20)\d{2}\s?[–-]\s?(?:19|20)\d{2}\)?$/.test(value)) return false
  return digits >= 8 || /^\d{3}[\s.-]\d{4}$/.test(value)
}

function add(found: Address[], address: Address): void {
  if (found.every((other) => address.end <= other.start || address.start >= other.end)) found.push(address)
}

/** The addresses of a text of its own, which is remembered: rules ask for those of one block again and again, and looking for them is slow. */
export function addressesIn(words: string): readonly Address[] {
  const known = remembered.get(words)
  if (known !== undefined) return known
  const made = addresses(words, { start: 0, end: words.length })
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(words, made)
  return made
}

const remembered = new Map<string, readonly Address[]>()

/** Blocks of one or two releases. */
const REMEMBERED = 200

/** Whether an email, telephone or web address stands in `words`. */
export function hasAddress(words: string): boolean {
  return addressesIn(words).length > 0
}

/** Whether words hold an e-mail address or a telephone number. */
export function hasMailOrPhone(words: string): boolean {
  return addressesIn(words).some(({ kind }) => kind !== 'url')
}

/**
 * Words with a blank for each address in them: a mailbox or a domain says nothing of
 * what is said around it.
 *
 * @example
 * withoutAddresses('The chair: ceo@acme.com') // => 'The chair:  '
 */
export function withoutAddresses(words: string): string {
  return addressesIn(words).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    words,
  )
}
