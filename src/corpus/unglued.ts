/**
 * An email address without the word or number that a wire has glued to its
 * front: "OfficeEditor@acme.org" in "512.555.0100 OfficeEditor@acme.org".
 *
 * `before` is what stands in front of it. What could belong to the address
 * stays: "911@acme.org" on a line of its own, "AcmePress@wire.example".
 *
 * @example
 * unglued('Leehello@acme.org', 'Media: Ann ') // => 'hello@acme.org'
 */
export function unglued(email: string, before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const once = email.slice(gluedLength(email, line))
  return once.slice(gluedLength(once, line + email.slice(0, email.length - once.length)))
}

function gluedLength(email: string, line: string): number {
  const always = LABEL.exec(email) ?? PHONE.exec(email) ?? (/^\p{Lu}/u.test(email) ? TWICE.exec(email) : null)
  if (always !== null) return always[0].length
  const last = (/(\S+)\s*$/u.exec(line)?.[1] ?? '').replace(/^.*:(?=.)/u, '')
  const isBegun = last !== '' && !CUE.test(last) && !/[:(<]$/u.test(last)
  // The end of a telephone number or of a postal address; at the beginning of a line it is the address's own.
  const digits = isBegun ? DIGITS.exec(email) : null
  if (digits !== null) return digits[0].length
  const generic = MAILBOX.exec(email)
  if (generic !== null) return generic[0].length
  if (!isBegun && !(last === 'Contact' && /\s$/u.test(line))) return 0
  if (!/^\p{Lu}[\p{L}.,’'-]*$/u.test(last) || !/\s$/u.test(line)) return 0
  const ended = ENDED.exec(email)
  if (ended !== null) return ended[0].length
  return isBegun ? afterGivenName(email, last) || afterName(email) : 0
}

/** Words before an address that are part of no name: "Email AnnLee@acme.org". */
const CUE =
  /^(?:e-?mail|mail|contact|write|send|to|at|or|and|via|visit|call|pr|ir|media|press|please|inquiries|enquiries|info|information)\b/iu

/** Words of a contact's labels and roles. */
const LABEL =
  /^(?:(?:Details|Information|Relations|Inquiries|E-?mail|Phone|Cell|Mobile|Contact|Media|Tel|Fax)(?=[A-Z\d])|(?:Relations|Communications|Contact|Media)(?=(?:ir|pr|info|media|press|contact)@)|(?:Officer|Director|President|Manager|Founder|Chairman|Inc\.|LLC|Ltd\.|Corp\.|CEO|CFO)(?=[\p{L}\d])|Office(?=[A-Z\d]|\p{L}{3,}@)|(?:Group|Company|Holdings|Limited|Corporation)(?=\p{Lu}))/u

/** A telephone number, with a word before it or without. */
const PHONE = /^[\p{L}._-]*?(?:\+?1[.-])?\d{3}[.-]?\d{3}[.-]?\d{4}(?=\p{L})/u

/** The name that the address is made of: "Leealee@…". */
const TWICE = /^([a-z]{3,}?)(?=[a-z])(?=[a-z.]{0,20}\1@)/iu

/** The rest of a number that has spaces, or the name of its sort. */
const DIGITS = /^(?:-?\d{3,}[\d-]*(?=\p{L})|(?:office|mobile|cell|direct)(?=\p{L}{3,}@))/iu

/** A word before a mailbox that everybody has. */
const MAILBOX =
  /^\p{Lu}[\p{L}-]*?\p{Ll}(?=(?:info|media|press|contact|investors?|news|hello|office|support|sales|marketing|admin)@)/u

/** The last word of a label, a role or an organisation, behind another one with a capital. */
const ENDED =
  /^(?:Details(?=\p{L}{2,}[\p{L}.]*@)|Chair(?!man|wom|pers|s?@)(?=\p{Ll}{3,}[\p{Ll}.]*@)|(?:Communications|Relations|Media|Agency|Partners|Solutions|Strategies|Consulting|Marketing)(?!team|office|desk|dep|dir|man|s?@)(?=\p{Ll}{3,}[\p{Ll}.]*@))/u

/** Behind a given name, the surname: the mailbox is named for the same person ("Ann Leeann@…"). */
function afterGivenName(email: string, given: string): number {
  const mailbox = /^\p{Lu}\p{Ll}+(?=@)/u.exec(email)?.[0] ?? ''
  const length = mailbox.length - given.length
  // One letter before it is an initial: "Ann Lee Alee@…".
  return given.length >= SHORTEST_GIVEN && length > 1 && mailbox.endsWith(given.toLowerCase()) ? length : 0
}

const SHORTEST_GIVEN = 3

/** Behind a word with a capital, the last word of a name: what stands in the domain too, or before letters that are all capitals. */
function afterName(email: string): number {
  const beforeCapitals = /^\p{Lu}\p{Ll}{2,}(?=\p{Lu}{2,}@)/u.exec(email)
  if (beforeCapitals !== null) return beforeCapitals[0].length
  const domain = email.slice(email.indexOf('@')).toLowerCase()
  let length = /^\p{Lu}\p{Ll}{3,}/u.exec(email)?.[0].length ?? 0
  while (length >= SHORTEST_NAME && !domain.includes(email.slice(0, length).toLowerCase())) length--
  return length >= SHORTEST_NAME && /^\p{Ll}{2,}[\p{Ll}.]*@/u.test(email.slice(length)) ? length : 0
}

/** Shorter words stand in many domains. */
const SHORTEST_NAME = 4
