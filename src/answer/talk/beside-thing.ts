/**
 * The thing of which a question asks beside another, in words that tell no more of it: "What
 * about {opening hours} for {the library}?". Of the two "it" is the one that is a single thing.
 * Null for any other question.
 *
 * @example
 * besideThing('What about opening hours for the library?', true) // => 'the library'
 * besideThing('What about the café for the museum?', true) // => 'the café'
 */
export function besideThing(question: string, isThing: boolean): string | null {
  const [, thing = '', whole = ''] = BESIDE.exec(question) ?? []
  if (whole === '') return null
  return isThing && (ONE.test(thing) || MANY.test(whole)) ? thing : whole
}

/** Those of whom a question asks so: "they" are those from then on. */
export function severalBeside(question: string): string | null {
  return SEVERAL.exec(question)?.[1]?.toLowerCase() ?? null
}

const BESIDE = /^what about ((?:\p{Ll}[\p{L}-]* ){0,3}?\p{Ll}[\p{L}-]*) for (\S[^?]*?)\s*\?*$/iu

const ONE = /^the (?!.*[^su\W]s$)/iu

/** "It" is not those for whom something is. */
const MANY = /(?:[^su\W]s|people|men|women|children)$/iu

const SEVERAL =
  /^what about ((?:the )?(?:\p{Ll}[\p{L}-]* )?(?:\p{Ll}+[^su\W]s|people|men|women|children))(?: for \S[^?]*?)?\s*\?*$/iu
