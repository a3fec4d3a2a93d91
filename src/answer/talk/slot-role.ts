import { tokens } from '../../search/tokens.ts'
import { ROLE_WORDS } from '../text/cues.ts'
import { DETERMINER, determined, lowered, put } from '../text/put.ts'
import { nameIn, nameSpans } from './name-spans.ts'
import { isPerson } from './person.ts'
import { ROLE } from './person-phrase.ts'
import { subjectOf } from './subject.ts'

const ROLES = [...ROLE_WORDS].join('|')
const ROLE_PHRASE = new RegExp(
  String.raw`(?<![\p{L}’'])(?:(?:the|its|their|his|her|an?) )?(?:(?!(?:is|are|was|were|the|its|their|who)\b)[\p{Ll}-]+ )?${ROLE}\b`,
  'iu',
)

/** "The founder and CEO" names nobody. */
const CHIEF = /\bC[A-Z]O\b/gu

/** Puts a role where a role or its holder stood; null for what is none. */
export function roleFor(bare: string, previous: string, company: string | null): string | null {
  const isPlain = nameIn(lowered(bare).replace(CHIEF, 'chief')) === null
  if (!tokens(bare).some((token) => ROLE_WORDS.has(token.word)) || !isPlain) return null
  if (company !== null && OF_HOUSE.test(previous.replace(company, HOUSE)))
    return `Who is the ${lowered(bare).replace(DETERMINER, '')} of ${company}?`
  if (!/\bwho\b/iu.test(previous)) {
    const own = OWN_SAYING.exec(previous)
    if (own !== null)
      return put(
        previous,
        { start: own.index, end: own.index + own[0].length },
        lowered(bare).replace(DETERMINER, ''),
      )
    const person = nameSpans(previous).find(({ start, end }) => {
      const name = previous.slice(start, end)
      return isPerson(previous, name) || (company !== null && name !== company)
    })
    const said = SAYING.exec(previous)
    const held = said ?? (person === undefined ? ROLE_HELD.exec(previous) : null)
    const old = held === null ? person : { start: held.index, end: held.index + held[0].length }
    if (old === undefined) return null
    const role = `the ${lowered(bare).replace(DETERMINER, '')}${company === null ? '' : ` of ${company}`}`
    return put(previous, old, role)
  }
  const role = ROLE_PHRASE.exec(previous)
  const wanted = lowered(bare)
  if (role === null) {
    const subject = subjectOf(previous)
    return subject === null ? null : `Who is the ${wanted.replace(DETERMINER, '')} of ${subject}?`
  }
  const span = { start: role.index, end: role.index + role[0].length }
  // "Orme's chief executive": whose it is stands before it.
  if (/['’]s?\s$/u.test(previous.slice(0, span.start)))
    return put(previous, span, wanted.replace(DETERMINER, ''))
  const owned = /^\s+of\b/u.test(previous.slice(span.end))
  return put(
    previous,
    span,
    determined(owned ? wanted.replace(/^(?:its|their)\s/iu, 'the ') : wanted, role[0]),
  )
}

/** Stands for a name, whatever marks that has: "Acme, Inc." */
const HOUSE = 'Acme'

/** "What is Acme?", "What does Acme do?", "What did Acme announce?": nothing that an officer would be asked as well. */
const OF_HOUSE = new RegExp(
  String.raw`^(?:what|who) (?:is|are) (?:the )?${HOUSE}\.?\s*\?*$|^what (?:did|does|has|is) (?:the )?${HOUSE}\.? (?:do|make|sell|offer|(?:announc|launch|introduc|unveil|releas|report)(?:e|ed|ing)?)\s*\?*$`,
  'iu',
)

/** "What did {he} say?", "What did {the pilot} say about Acme?", "What did {Acme’s pilot} say?": who says it gives way. */
const SAYING =
  /(?<=\b(?:do|does|did|has|have) )(?:s?he|they|(?:\p{Lu}[\p{L}\p{N}&.-]* ){0,3}\p{Lu}[\p{L}\p{N}&.-]*[’'](?:s )?(?:\p{Ll}[\p{L}-]* ){0,3}?\p{Ll}[\p{L}-]*|the (?:\p{Ll}[\p{L}-]* ){0,3}?\p{Ll}[\p{L}-]*(?: of (?:the )?\p{Lu}[\p{L}\p{N}’'&.-]*(?: \p{Lu}[\p{L}\p{N}’'&.-]*)*)?)(?= (?:say|said|think|tell|told|add|write|explain)\b)/u

/** "What did Acme’s {chief executive} say?": whose office it is stands before it. */
const OWN_SAYING =
  /(?<=\b(?:do|does|did|has|have) (?:the )?\p{Lu}[^?,]{0,60}?[’']s? )(?:\p{Ll}[\p{L}-]*|C[A-Z]O)(?: (?:\p{Ll}[\p{L}-]*|C[A-Z]O)){0,3}?(?= (?:say|said|think|tell|told|add|write|explain)\b)/u

/** "The CFO of Acme", in a question about what they did. */
const ROLE_HELD = new RegExp(
  String.raw`\bthe (?:\p{Ll}+ ){0,2}?(?:C[A-Z]O|chief (?:\p{Ll}+ ){1,3}?officer|(?:${ROLES})(?: (?:${ROLES}))*)(?: of \p{Lu}[\p{L}\p{N}’'&.-]*(?: (?:&|\p{Lu}[\p{L}\p{N}’'&.-]*))*)?`,
  'u',
)
