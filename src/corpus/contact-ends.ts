import { addressesIn, hasMailOrPhone } from './addresses.ts'
import { contactCue } from './contact-cue.ts'
import { wordCount } from './names.ts'

/**
 * Where in a paragraph a sentence begins that stands right below the lines of a contact, and
 * is none of them: "Phone: 01632 960 499", "Accreditation closes on 3 May." None where
 * any line above it is not of a contact, or nothing says that it is one for the press: its own
 * first words or those of the block above.
 *
 * @example
 * contactEnds('Ann Lee\nPhone: 01632 960 499\nPlaces must be booked by noon on Friday.', 'Media contact') // => [29]
 */
export function contactEnds(words: string, above: string): readonly number[] {
  if (!words.includes('\n') || !/@|\d{3}/u.test(words)) return NOWHERE
  if (!isCue(above) && contactCue(words) === null) return NOWHERE
  const lines = words.split('\n')
  const at = lines.findIndex((line, index) => index > 0 && isSentence(line))
  const own = lines.slice(0, at)
  const isContact = own.every(isOfContact) && own.some(isAddressAlone) && hasMailOrPhone(own.at(-1) ?? '')
  return at > 1 && isContact ? [own.join('\n').length + 1] : NOWHERE
}

const NOWHERE: readonly number[] = []

/** Whether a block is no more than what opens a contact section: "Media contact". */
function isCue(block: string): boolean {
  const words = block.trim()
  return contactCue(words)?.trim() === words && words !== ''
}

/** A line that ends as a sentence does, and gives nothing to reach anyone by. */
function isSentence(line: string): boolean {
  return (
    /^\s*\p{Lu}.*[.!?]["”’)]*\s*$/u.test(line) &&
    wordCount(line) >= FEWEST_WORDS &&
    addressesIn(line).length === 0
  )
}

const FEWEST_WORDS = 6

function isOfContact(line: string): boolean {
  return line.length <= LONGEST_LINE && /\S/u.test(line) && !/[.!?]["”’)]*\s*$/u.test(line)
}

/** A name with an office. */
const LONGEST_LINE = 100

/** "Email: ann@acme.example": an address with no more than a label. */
function isAddressAlone(line: string): boolean {
  const [address] = addressesIn(line)
  return (
    address !== undefined &&
    /^\s*(?:\p{L}[\p{L}-]*\.?(?:\s\p{L}+)?\s*:?\s*)?$/u.test(line.slice(0, address.start)) &&
    line.slice(address.end).trim() === ''
  )
}
