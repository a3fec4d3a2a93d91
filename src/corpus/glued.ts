import { opensSentence } from './abbreviations.ts'
import { endsLikeOrganisation } from './names.ts'

/**
 * Where sections begin in the middle of a paragraph, because a wire lost the
 * line end before them: "About X" and the cue of a contact.
 *
 * An "About" behind a sentence counts when its name stands again right behind
 * it. Glued to the letter before ("…in May.About Acme"), it may also run to the
 * end of the paragraph. A contact's cue counts when an address comes soon.
 * Offsets in ascending order.
 *
 * @example
 * gluedSections('It opens in May.About Acme') // => [16]
 */
export function gluedSections(words: string): number[] {
  const cuts: number[] = []
  if (words.includes('About') || words.includes('ABOUT')) {
    for (const { index } of words.matchAll(ABOUT_INSIDE)) {
      const ahead = words.slice(index, index + 2 * LONGEST_GLUED)
      const isGlued = !/\s/u.test(words.charAt(index - 1))
      const isSentenceBefore = /[.!?][”"’)]?\s?$/u.test(words.slice(Math.max(0, index - 3), index))
      const isWhole = isGlued && ahead.length <= LONGEST_GLUED && !/[.!?]\s/u.test(ahead)
      if ((isSentenceBefore || isGlued) && (isWhole || ABOUT_TWICE.test(ahead))) cuts.push(index)
    }
  }
  if (words.includes('Contact') || words.includes('CONTACT') || words.includes('quiries')) {
    for (const { index } of words.matchAll(CONTACT_INSIDE)) {
      if (/@|\d{3}/u.test(words.slice(index, index + LONGEST_TO_ADDRESS))) cuts.push(index)
    }
  }
  return cuts.sort((a, b) => a - b)
}

const ABOUT_INSIDE = /(?<=[\p{Ll}\d.!?”"’)]\s?)(?:About|ABOUT)\s(?=(?:the\s)?\p{Lu})/gu

/** "Media Contact", "Investor Relations Contacts", "Contact Information". */
const CUE =
  '(?:(?:External|Company|Corporate|Primary)\\s)?(?:(?:Media|Press|Investors?|Public|News|PR|IR|Relations)(?:\\s*[/&]\\s*|\\sand\\s|\\s)){0,4}(?:Contacts?|CONTACTS?|Inquiries|Enquiries)(?:\\s(?:Information|Details|Info|Person))?\\s?'

/** A contact's cue glued to a sentence or an address, or behind a sentence and with its colon. */
const CONTACT_INSIDE = new RegExp(
  `(?<=[.!?][”"’)]?|\\.(?:com|org|net|io))(?=${CUE}(?::|\\p{Lu}|\\n))|(?<=[.!?|][”"’)]?\\s)(?=${CUE}:)`,
  'gu',
)

/** Characters between a contact's cue and the first address under it. */
const LONGEST_TO_ADDRESS = 300

/** "About" and a name that stands again behind it, with its legal form or its ticker between. */
const ABOUT_TWICE =
  /^about\s+(?:the\s+)?(\p{Lu}(?:[^\n.!?]|\.(?=\S)){1,70}?)(?:,?\s(?:Inc|Corp|Ltd|LLC|Co|PLC)\.?)?(?:\s\([^)\n]{1,60}\))?\s{0,3}:?\s{0,3}((?:the\s+)?\1)(?!\p{L})/iu

/**
 * Where a heading is glued to its text. "About X" is where X stands again right behind
 * it, or a capital follows its last letter and X is named elsewhere, or X is a word such
 * as "the author"; any other where words in capitals end in the letter before one that
 * opens a sentence ("A Market of GlassThe market…").
 *
 * @example
 * gluedHeading('', 'About AcmeAcme makes tools.') // => [10]
 */
export function gluedHeading(text: string, words: string): number[] {
  if (!/^about\s/iu.test(words)) return gluedTitle(words)
  const line = /^about\s[^\n.!?]{2,90}\n/iu.exec(words)
  if (line !== null) return goesOn(words, line[0].length) ? [] : [line[0].length]
  const match = ABOUT_TWICE.exec(words)
  const again = match?.[2]
  if (match === null || again === undefined) return gluedOther(text, words)
  if (match[0].length === words.length) return []
  const cut = match[0].length - again.length
  return cut > 0 && /^\p{Lu}/u.test(again) ? [cut] : []
}

function gluedTitle(words: string): number[] {
  const [title, opener] = TITLE.exec(words.slice(0, 2 * LONGEST_GLUED)) ?? []
  return title !== undefined && opener !== undefined && opensSentence(opener) ? [title.length] : []
}

/** Two words or more with capitals, small words between them, glued to another of three letters or more: "LinkedIn" is a name. */
const TITLE =
  /^(?:(?:["“(]?[\p{Lu}\d][\p{L}\p{N}’'&:,.)”"-]*|and|of|the|for|in|to|an?|on|with|by|vs|or|from|at)\s){1,14}\p{Lu}\p{L}*?\p{Ll}(?=(\p{Lu}\p{Ll}{2,})[\s,])/u

/** "About 14,600 packs were sent out, of which / some 9,000 came back": wrapped by hand, unless the name itself begins small. */
function goesOn(words: string, at: number): boolean {
  const [name = ''] = words.replace(/^about\s+(?:the\s+)?/iu, '').split(/\s/u)
  return /^\p{Ll}/u.test(words.slice(at)) && !words.startsWith(name, at)
}

function gluedOther(text: string, words: string): number[] {
  const common =
    /^about\s+the\s+(?:authors?|artists?|company|firm|book|event|organi[sz]ation)\s+(?=\p{L})/iu.exec(words)
  // "About the company and its partners" goes on.
  if (common !== null && /^\p{Lu}/u.test(words.slice(common[0].length))) return [common[0].length]
  const short = ABOUT_SHORT.exec(words)
  if (short?.[1] !== undefined && endsLikeOrganisation(short[1])) return [short[0].length]
  const opened = OPENED.exec(words.slice(0, LONGEST_GLUED))
  if (opened !== null) return [opened[0].length]
  for (const match of words.slice(0, LONGEST_GLUED).matchAll(GLUE)) {
    const cut = match.index + match[0].length
    const name = words.slice(0, cut).replace(/^about\s+(?:the\s+)?/iu, '')
    if (/[.!?:]\s/u.test(name)) return []
    if (name.length <= 2 || isOneWord(text, words, cut)) continue
    if (OPENS.test(words.slice(cut)) || timesNamed(text, name) > 0) return [cut]
  }
  return []
}

/** "About {Holm Law Firm} Holm Lawyers is …": the first word of a name stands again, behind one that says what house it is. */
const ABOUT_SHORT = /^about\s+(?:the\s+)?(?=\p{Lu})((\S+)(?:\s[^\s.!?:]+){0,6}\s[^\s.!?:]+)\s(?=\2\s)/iu

/** The last letter of a name before the capital of another word. */
const GLUE = /[\p{Ll}®™)](?=\p{Lu}\p{Ll}*\s)|\p{Lu}(?=\p{Lu}\p{Ll}+\s)/gu

/** Words that open a sentence and end no name. */
const OPENS = /^(?:As|At|In|We|Our|It|This|Since|Founded|Based|Headquartered|Established|Located|Launched)\s/u

/** Whether what is around a cut stands elsewhere as one word: in "About KidzCare", "Kidz" is no name. */
function isOneWord(text: string, words: string, cut: number): boolean {
  const before = /[\p{L}\p{N}]*[®™)]?$/u.exec(words.slice(0, cut))?.[0] ?? ''
  const after = /^[\p{L}\p{N}]*/u.exec(words.slice(cut))?.[0] ?? ''
  return timesNamed(text, before + after) > 1
}

/** How often a name stands in a text as words of its own; counts to two. */
function timesNamed(text: string, name: string): number {
  let times = 0
  for (let at = text.indexOf(name); at !== -1 && times < 2; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + name.length))) times++
  }
  return times
}

/** How the text of such a section begins when it does not begin with the name. */
const OPENED =
  /^(?:About|ABOUT)\s+(?:[^.!?:\n]|\.(?=\S)|\b(?:Inc|Ltd|Corp|Co)\.){2,80}?\s+(?=(?:Founded|Located|Based|Since|With|For|Established|Headquartered|Hosted|Launched|Formed)\s)/u

/** "About" and the longest name. */
const LONGEST_GLUED = 100
