import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { CHIEF, houseHeaded, MANAGING, PRESIDING, tellsHead } from '../text/heads.ts'
import { capitalise } from '../text/word-forms.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks who heads a house, by whatever words, and the release tells an
 * office of that very house that only its head has, with who holds it: "Who is the chief
 * executive of Orme?" where it has "Orme's chief executive, Ada Berg" for "Who is in charge
 * of Orme?". Where it says as plainly who leads the house nothing is gained.
 *
 * Of several such offices the first of the list goes: a president beside a chief executive
 * need not run the house.
 */
export function headsAsWritten(question: string, { text, issuer }: Document): Rewording[] {
  const asked = houseHeaded(question)
  if (asked === null || asked === '' || BY_OFFICE.test(question)) return []
  const house = ANY_HOUSE.test(asked) && issuer !== null ? issuer : asked
  const of = /^\p{Lu}/u.test(house) ? house : `the ${house}`
  if (tellsHead(text, house)) return []
  const office = officeIn(text, house)
  if (office === null) return []
  return [{ start: 0, end: question.length, written: `Who is the ${office} of ${of}?` }]
}

/** The very office is asked for. */
const BY_OFFICE = /\b(?:chief executive|CEO)\b/iu

/** Whoever issued the release. */
const ANY_HOUSE = /^(?:company|firm|business|organi[sz]ation)$/u

/** The office of its head that a text tells of a house by its name, by its kind, or of what it goes on to call "its". */
function officeIn(text: string, house: string): string | null {
  for (const stated of [...statedOf(house), ...OF_IT]) {
    for (const { 0: words, 1: owned, 2: held, 3: titled, index } of text.matchAll(stated)) {
      // "{Head teacher} Ada Berg of Orme School" has its name within.
      if (titled !== undefined && NAMES.test(words.slice(titled.length))) return titled
      const [before, behind] = [text.slice(0, index), text.slice(index + words.length)]
      if (/^its\b/iu.test(words) && !subjectOf(house).test(before.slice(-2 * NEAR))) continue
      // "Managing director of Orme Mills {Catering}" is of another house.
      if (held !== undefined && /^ \p{Lu}/u.test(behind)) continue
      // An office that nobody is named beside may be vacant, or a "principal market".
      if (NAME_BEHIND.test(behind.slice(0, NEAR)) || NAME_BEFORE.test(before.slice(-NEAR)))
        return owned ?? held ?? null
    }
  }
  return null
}

const NEAR = 100

const NAME = String.raw`(?:\p{Lu}[\p{L}.’'-]+|van|von|der|den|de|di|la) (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+`

const NAMES = new RegExp(`^ ${NAME} (?:of|at) `, 'u')

const NAME_BEHIND = new RegExp(
  String.raw`^,? (?:is |will be )?(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof|Professor)\.? )?${NAME}`,
  'u',
)

/** "{Ada Berg, MD, PhD, is the founder and} chief executive of Orme" */
const NAME_BEFORE = new RegExp(
  String.raw`${NAME}(?:, \p{Lu}[\p{L}.]{1,5}){0,3}(?:,? (?:who|is|as|the|new|current|and|&|(?:[Cc]o-)?[Ff]ounder|[Oo]wner|[Pp]resident|[Cc]hair(?:man|woman)?)){0,6},? $`,
  'u',
)

/** "Orme Mills' {CEO}", "the {director} of the museum": a house goes by its name first. */
const statedOf = remembered((house: string): readonly RegExp[] => {
  const kind = house.split(' ').at(-1) ?? ''
  return [literal(house), `the ${literal(kind).toLowerCase()}`].flatMap((name) =>
    HEADS.map(
      (office) =>
        new RegExp(
          String.raw`(?<![\p{L}\d])${name}(?:['’]s?)? ${OTHERS}(${office})\b(?! of\b)|${NO_OTHER}\b(${office})(?:,? (?:and|&) [\p{L} -]{2,30}?)? (?:of|at|for) (?:the )?${name}(?![\p{L}\d])|${NO_OTHER}\b(${office}) ${NAME} (?:of|at) (?:the )?${name}(?![\p{L}\d])`,
          'giu',
        ),
    ),
  )
})

/** "{Orme Mills and} its CEO", "{Orme Mills sells cloth.} Its CEO": of a house with no other name between. */
const subjectOf = remembered((house: string): RegExp => {
  const name = /^\p{Lu}/u.test(house)
    ? literal(house)
    : String.raw`(?:(?:\p{Lu}[\p{L}-]* ){1,3}${capitalise(literal(house))}|[Tt]he ${literal(house)})`
  return new RegExp(
    String.raw`(?:^|[.!?\n]\s+|[–—-] )(?:The )?${name} (?:(?:and|with|under) |[^.!?\n\p{Lu}]{2,120}[.!?]\s+)$`,
    'u',
  )
})

/** Further offices before it: "Orme's {founder and} chief executive". */
const OTHERS = String.raw`(?:(?:(?:co-)?founder|president|chair(?:man|woman)?|new|current|acting|interim),?(?: and| &)? ){0,2}`

/** Who has it no longer, or is the second in it. */
const NO_OTHER = String.raw`(?<!\b(?:former|formerly|ex|previous|previously|vice|deputy|assistant|associate|then|an?)[- ](?:the )?)`

/** Whoever has one of these heads the house, by the likelihood that nobody stands above. */
const HEADS: readonly string[] = [
  CHIEF,
  MANAGING.join('|'),
  PRESIDING,
  String.raw`(?<!\b(?!(?:[Tt]he|[Ii]ts|their|our|new|current|and|as|is|was|interim|acting)\b)[\p{L}-]+ )director`,
]

const OF_IT = HEADS.map((office) => new RegExp(String.raw`\bits ${OTHERS}(${office})\b(?! of\b)`, 'giu'))
