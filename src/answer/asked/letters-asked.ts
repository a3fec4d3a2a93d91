import { remembered } from '../../remembered.ts'

/**
 * The letters of which a question asks what they stand for, with the dot of an ending;
 * null when it asks for no such thing.
 *
 * @example
 * lettersAsked('What does the .eu in its address stand for?') // => '.eu'
 */
export const lettersAsked = remembered((question: string): string | null => {
  const [, stands, short] = STAND_FOR.exec(question) ?? []
  return stands ?? short ?? null
})

/** Words by which letters are asked for: what spells them out need not say so. */
export const ASKS_LETTERS = /^(?:stand|short|mean|letters|acronym|abbreviation|initials|ending)$/u

const LETTERS = String.raw`["“‘']?(\p{Lu}{2,8}|\.\p{Ll}{2,8})["”’']?`

const STAND_FOR = new RegExp(
  String.raw`\b[Ww]hat (?:(?:do|does) (?:the )?(?:letters |acronym |abbreviation |initials |ending )?${LETTERS} (?:in [^?]{1,60} )?(?:stand for\b|mean\s*\?*$)|is (?:the )?${LETTERS} (?:in [^?]{1,60} )?short for\b)`,
  'u',
)
