import type { Draft } from './draft.ts'

/**
 * Whether a block opens the section in which a release says who its issuer, a
 * partner or an author is: "About Acme", alone or run into its text, "ABOUT:",
 * "Company Profile".
 *
 * `depth` is the block's place in the release, from 0 to 1: an "About" in the
 * first quarter may be a heading or a sentence of the story.
 */
export function opensAbout(
  words: string,
  kind: Draft['kind'],
  depth: number,
  headline: string,
  next: string,
): boolean {
  if (kind === 'list-item') return false
  if (depth > LATEST_STORY && (PROFILE.test(words) || isRunIn(words, kind))) return true
  if (depth > LATEST_STORY && isProfileOf(words, next)) return true
  const isEarly = depth <= EARLIEST_BOILERPLATE
  if (isAbout(words)) return !isEarly || isAboutSubject(words, headline, next)
  return !isEarly && (TWICE.test(words) || isNamedNext(words, next))
}

/** "About" sections close a release; before a quarter of it "About X" may be a heading or a sentence of the story. */
const EARLIEST_BOILERPLATE = 0.25

/** In this much of a release a paragraph that begins with "About" may still tell the story. */
const LATEST_STORY = 0.4

/** Headings without a name. */
const PROFILE =
  /^(?:about(?:\s+(?:us|(?:the|our)\s+(?:company|firm|organi[sz]ation|authors?|artists?|agency|foundation|team|group|business)))?|(?:company|corporate)\s+(?:profile|overview|description|background)|who\s+we\s+are|boiler\s?plate)\s*(?::|[–—]\s|\s-\s|\n|$)/iu

function isAbout(words: string): boolean {
  if (
    !/^About\s+(?:[Tt]he\s+|[Oo]ur\s+)?[“"‘$#@]?(?:\p{Lu}|\p{Ll}{1,5}\p{Lu}|\d+-?\p{L})/u.test(
      words.replace(/^ABOUT/, 'About'),
    )
  ) {
    return false
  }
  return isLine(words) || /^about\s[^.!?]{2,80}?(?::|\s[–—-])\s/iu.test(words)
}

/** Whether the first line is a heading, not a sentence. */
function isLine(words: string): boolean {
  const line = words.split('\n', 1)[0] ?? ''
  return (
    line.length <= LONGEST_LINE &&
    !/[.!?]$/.test(line.replace(/\b(?:Inc|Ltd|Corp|Co|U\.S|L\.P|S\.A|N\.V|P\.C|P\.A|L\.L\.C)\.$/iu, ''))
  )
}

const LONGEST_LINE = 100

/** A heading "About X" of which headline or next line speak: in a release of few lines it stands early. */
function isAboutSubject(words: string, headline: string, next: string): boolean {
  const name = nameOf(words)
  return name !== null && (headline.toLowerCase().includes(name) || beginsWith(next, name))
}

/** A heading "About X" over a text that begins with X, whatever X looks like: "About iuvo", "About 500 Car", "About Acme." */
export function isNamedNext(words: string, next: string): boolean {
  const name = nameOf(words)
  return name !== null && name.length >= SHORTEST_NAME && beginsWith(next, name)
}

/** Shorter ones ("a", "it") begin any sentence. */
const SHORTEST_NAME = 3

function nameOf(words: string): string | null {
  const name = ABOUT_NAME.exec(words.split('\n', 1)[0] ?? '')?.[1]?.toLowerCase()
  return name === undefined || words.length > LONGEST_LINE ? null : name
}

function beginsWith(text: string, name: string): boolean {
  return text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .startsWith(name)
}

/** The first word of the name, with an initial or a short word before it. */
const ABOUT_NAME = /^about\s+(?:the\s+)?((?:[^\s:,(]{1,3}\s)?(?:[^\s:,.(]|\.(?=\S))+)/iu

/** A line that is a name, or "Background on" it, over a text that begins with the name and tells what it is: when founded, where based, how large. */
function isProfileOf(words: string, next: string): boolean {
  if (words.length > LONGEST_LINE) return false
  const name = words
    .replace(/^(?:background|information)\s(?:on|about)\s/iu, '')
    .replace(/^the\s/iu, '')
    .replace(/\s*:$/u, '')
  const text = next.replace(/^the\s/iu, '')
  const isNamed = /\p{Ll}/u.test(name)
    ? text.startsWith(name)
    : text.toUpperCase().startsWith(name.toUpperCase())
  return (
    name.length >= SHORTEST_NAME &&
    /^[\p{Lu}\d]/u.test(name) &&
    isNamed &&
    TELLS_OF_HOUSE.test(text.slice(name.length, LONGEST_SENTENCE))
  )
}

const TELLS_OF_HOUSE =
  /^[^\p{L}\d]{0,3}(?:[\s\S]{0,300}?\s)?(?:(?:founded|established|created|formed) (?:in|by|as)|headquartered in|based (?:in|at)|employs|(?:has|with) (?:about |some |more than |over )?[\d,]+ (?:employees|members|staff))\s/u

/** Characters in which a profile tells so. */
const LONGEST_SENTENCE = 400

/** A heading that is run into a text that begins with its name: "About iuvo iuvo is a consultancy". */
const TWICE = /^about\s+(?:the\s+)?(\p{L}\S{2,}(?:\s\S+){0,4}?)\s{0,3}[:–—-]?\s{1,3}(?:the\s+)?\1\b/iu

/** A heading that a wire has run into its text: "About Acme Tools Our workshop …". */
function isRunIn(words: string, kind: Draft['kind']): boolean {
  return kind === 'paragraph' && words.length > LONGEST_LINE && RUN_IN.test(words)
}

const RUN_IN =
  /^(?:About|ABOUT)\s+(?!Half|Time|One|Two|Three|Four|Five|Ten|Everything)(?:[Tt]he\s+)?[$“"]?(?:(?:[\p{Lu}\d][^\s]*\s+){1,10}|\p{Lu}[^\s]*\s+(?:(?:[\p{Lu}\d[(&][^\s]*|and|of|the|for|de|du|at|in)\s+){1,9})\p{Lu}/u
