import { rememberedEach } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'

/**
 * Gives the stems of what a release introduces by a noun and a name together
 * ("Orme-2, a small trial", "the new game Orme"), for a sentence that opens with
 * that noun alone: "The trial enrolled 90 patients." Empty where the release
 * introduces several by it, or none. Where it gives no name, the stems of what the
 * thing is on, of or for ("a report on traffic") stand for it. The company is its
 * issuer, and none of it.
 *
 * A noun is looked for once, so the sentences of one text should be given to one
 * function made of it.
 *
 * @example
 * namedByKind('Orme-2, a small trial, began in May. The trial ended.')('The trial ended.')
 * // => ['orm', '2']
 */
export function namedByKind(text: string): (sentence: string) => readonly string[] {
  let matters: ReadonlyMap<string, string> | null = null
  const introduced = rememberedEach((kind: string) => {
    const named = introducedBy(kind, text)
    if (named.length > 0) return named
    matters ??= mattersIn(text)
    return termsOf(matters.get(kind) ?? '')
  })
  return (sentence) => {
    const kind = OPENS.exec(sentence)?.[1]
    return kind === undefined ? [] : introduced(kind)
  }
}

function introducedBy(kind: string, text: string): readonly string[] {
  const found = new Set<string>()
  let left = MOST
  for (let at = text.indexOf(kind); at !== -1 && left > 0; at = text.indexOf(kind, at + kind.length)) {
    if (!/\s/u.test(text.charAt(at - 1))) continue
    left--
    const before = text.slice(Math.max(0, at - BEFORE), at)
    const after = text.slice(at + kind.length, at + kind.length + BEHIND)
    // "A lab in the zone, Orme" is a lab.
    const isKnown = after.startsWith(',') && DEFINITE.test(before)
    const name = (DESCRIBED.exec(before) ??
      (INTRODUCES.test(before) && !isKnown ? NAMED.exec(after) : null))?.[1]
    if (name !== undefined && !/^\p{Lu}\p{Ll}+ly$/u.test(name)) found.add(name)
    if (found.size > 1) return []
  }
  const [name] = found
  return name === undefined ? [] : termsOf(name)
}

/** By each noun what its things are on, where a text speaks of one "report on traffic" and of no other. */
function mattersIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, noun = '', matter = ''] of text.matchAll(MATTERS)) {
    const known = found.get(noun)
    found.set(noun, known === undefined || known === matter ? matter : '')
  }
  return found
}

const SMALL =
  '(?!(?:at|in|by|with|from|that|which|who|and|or|before|after|to|on|of|for|is|are|was|were|will|has|have)\\b)'

/** "A {report} on {traffic} at the junction", "a new {grant} for {small farms}" */
const MATTERS = new RegExp(
  String.raw`\b[Aa]n? (?:[\p{Ll}-]+ )?(\p{Ll}{3,}) (?:on|about|into|for|of) (?:the |its |their |an? )?(${SMALL}\p{L}[\p{L}’'-]*(?:\s${SMALL}\p{L}[\p{L}’'-]*){0,2})`,
  'gu',
)

/** A noun is introduced early; a text that has it more often is told to its end without it. */
const MOST = 200

/** Characters before and behind the noun that are looked at. */
const BEFORE = 100
const BEHIND = 60

const OPENS =
  /^["“]?(?:The|This) (?!(?:company|firm|group|organi[sz]ation|business|corporation)\b)(\p{Ll}[\p{Ll}-]{2,})(?=\s)/u
const NAME = String.raw`\p{Lu}[\p{L}\p{N}'’&-]*(?:\s(?:(?:of|the|and|for|de)\s)?(?:\p{Lu}[\p{L}\p{N}'’&-]*|\d{1,3}))*`

/** "Orme-2, a randomised {trial}", "Orme is the first {trial}" */
const DESCRIBED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(${NAME})["”*_]{0,2}(?:\s\([^()]{1,40}\))?(?:,["”]?\san?|\s(?:is|was)\s(?:an?|the))\s(?:[\p{L}\p{N}-]+,?\s){0,6}$`,
  'u',
)
/** "Its new {game}" */
const INTRODUCES =
  /\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Oo]ur|[Tt]his|new)\s(?:(?!(?:previous|former|earlier|other|another|sister|companion|parallel|related|similar|rival|separate|last|next|first|second|and|or|of|for|in|to|with|by|from|at|on)\s)[\p{Ll}\p{N}-]+\s){0,4}$/u
const DEFINITE = /\b(?:[Tt]he|[Tt]his) (?:[\p{Ll}\p{N}-]+\s){0,4}$/u
/** "Orme" behind it. */
const NAMED = new RegExp(String.raw`^,?\s["“*_]{0,2}(${NAME})`, 'u')
