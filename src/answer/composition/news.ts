import { hasAddress } from '../../corpus/addresses.ts'
import type { Candidate } from '../pieces/candidates.ts'

/** Whether words end as a sentence does, the number of a footnote behind it or not; a line of a name, an address or a wire's signature does not. */
export function isWhole(words: string): boolean {
  return ENDS.test(words)
}

const ENDS = /(?:[.!?…]['"”’)\]]*|(?<=\p{L})[.!?]['"”’)]*(?:\[\d{1,2}\]|\d{1,2}))$/u

/**
 * Whether a piece says where to read on ("For more, visit www.…"), calls on the reader or says what the text
 * itself is ("This article is sponsored."), and nothing that the release is about.
 */
export function isAside({ text }: Candidate): boolean {
  return OF_ITSELF.test(text) || POINTS_ON.test(text) || INVITES.test(text) || hasAddress(text)
}

/** Without an address too, as where a link lost its own. */
const POINTS_ON =
  /^(?:for (?:more|further|additional) (?:information|info|details)\b|(?:to )?(?:learn|read|find out|discover) more\b|to (?:view|read|see) the (?:full|complete|entire|original)\b|(?:please )?(?:click here|visit (?:the|our|their|its) (?:web)?(?:site|page)))/iu

/** "Watch the segment here.", "Follow us": what the reader is to do. */
const INVITES =
  /^(?:(?:you can )?(?:watch|visit|follow|register|join|sign up|subscribe|download|shop|book|tune in|check out|discover|explore|apply|rsvp|listen)|stay tuned)\s(?:us|the|our|your|this|these|for|how|why|what|here|more|now|today|online|an?|it|them|to our)\b/iu

const OF_ITSELF =
  /^(?:This|The)\s(?:article|(?:press\s|news\s)?release|content|communication|publication|report|post|page|material)\s(?:may\s|does\snot\s|contains\s|includes\s|shall\s|(?:has\sbeen|was|is)\s(?:\p{L}+ly\s)?(?:being\s)?(?:not\s|for\s|intended|provided|sponsored|paid|disseminated|distributed|issued|published|prepared|produced|brought)\b)/u

/**
 * Whether a house says how it stands or calls on the reader, as any may in any release:
 * "Orme is poised to be a trusted partner.", "Do not miss it."
 */
export function isStance({ text }: Pick<Candidate, 'text'>): boolean {
  return STANDS.test(text) || CALLS.test(text)
}

const STANDS =
  /\b(?:is|are|remains?|stands?|continues? to be)\s(?:\p{L}+ly\s|well[\s-])?(?:poised|positioned|committed|dedicated|devoted|proud|excited|thrilled|delighted)\b(?!\sto\s(?:announce|present|introduce|launch|unveil|open)\b)/iu

const CALLS = /^(?:Do\snot|Don['’]t)\s\p{Ll}|!['"”’]?$/u

/** Whether a sentence speaks of what another has told: "They will bear it.", "Nobody knows who bears this cost." */
export function leans({ text }: Pick<Candidate, 'text'>): boolean {
  return OPENS_LEANING.test(text) || POINTS.test(text)
}

/** Whether a sentence opens with a word for what only the one before it names: "They will bear it." */
export function opensLeaning({ text }: Pick<Candidate, 'text'>): boolean {
  return OPENS_LEANING.test(text) && !NAMES_NOTHING.test(text)
}

const OPENS_LEANING =
  /^[“"‘']?(?:it|its|they|their|he|his|she|her|this|that|these|those|there|the others?|however|but|yet|instead|nevertheless|nonetheless|therefore|thus|consequently|as a result|by contrast|in contrast|on the other hand|similarly|likewise|for (?:example|instance))\b/iu

/** "There are two kilns.", "It is expected that …" */
const NAMES_NOTHING = /^[“"‘']?(?:there\b|it (?:is|was|will be) \p{L}+ (?:that|to)\b)/iu

/** Whether a sentence breaks off, as the first lines of an article do: "It could go further into…" */
export function breaksOff({ text }: Pick<Candidate, 'text'>): boolean {
  return /(?:…|\.{3})["”’)]*$/u.test(text)
}

const POINTS =
  /\b(?:this|these|such) (?!(?:year|month|week|quarter|season|spring|summer|autumn|fall|winter|morning|afternoon|evening|time|day|as|an?)\b)\p{Ll}/u
