/**
 * Puts a follow-up that only asks for more in the words that the program knows: for more of the
 * same ("Can you be more specific?", "More details?") "Tell me more.", for more figures the key
 * figures, for what comes then what happens, where the question before asked for that. Any other question stays as it is, one that says of what first.
 *
 * @example
 * moreAsked('Could you elaborate on that?') // => 'Tell me more.'
 * moreAsked('Any other figures?') // => 'What are the key figures?'
 */
export function moreAsked(question: string, previous = ''): string {
  if (MORE.test(question)) return TELL_MORE
  if (THEN.test(question) && GOES_ON.test(previous)) return 'What happens then?'
  return FIGURES.test(question) ? 'What are the key figures?' : question
}

/** "And then?" */
const THEN = /^(?:(?:and|so) then|then what|and then what|what then)\s*[?.!]*$/iu

/** What happens or was found goes on with what comes next; after a day or a price that is another matter. */
const GOES_ON =
  /^(?:and |so )?what (?:happens|happened|will happen|is next|comes next|did [^?]{2,80} (?:find|show|discover|learn|conclude)|(?:are|were|is|was) (?:the )?(?:main |key )?(?:findings?|conclusions?))\b/iu

/** More of the same. */
export const TELL_MORE = 'Tell me more.'

const MORE =
  /^(?:(?:and|so|ok(?:ay)?|please),? )?(?:(?:can|could|would|will) you (?:please )?(?:be (?:a (?:bit|little) )?more (?:specific|precise|detailed|concrete)|elaborate|expand|go into (?:more )?detail|say (?:a (?:bit|little) )?more|tell (?:me|us) (?:a (?:bit|little) )?more|give (?:me|us) (?:some )?more (?:details?|information))|(?:please )?(?:elaborate|expand|be more specific|go on|tell (?:me|us) (?:a (?:bit|little) )?more|say more)|(?:(?:do you have|is there|are there|have you got|what about|how about) )?(?:any |some )?(?:more|further|other) (?:details?|information|info|specifics))(?: (?:on|about) (?:that|this|it))?(?:,? please)?\s*[?.!]*$/iu

const FIGURES =
  /^(?:(?:and|so|ok(?:ay)?|please),? )?(?:(?:are there|do you have|is there|have you got|what are|what about|how about|give me) )?(?:any |some |the )?(?:other|more|further) (?:key )?(?:figures|numbers|data|statistics|stats)(?: (?:in (?:it|there|the (?:press )?release)|you have))?(?:,? please)?\s*[?.!]*$/iu
