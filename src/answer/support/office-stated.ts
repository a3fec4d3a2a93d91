import { ROLE_HEAD } from '../../corpus/names.ts'
import type { Document } from '../../model.ts'
import { fold, terms as termsOf } from '../../search/tokens.ts'
import type { Evidence } from '../evidence.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { holdsOffice } from '../text/offices.ts'
import { otherWays } from '../text/short-forms.ts'

/**
 * The office that a release gives to somebody of whom it is asked whether they have another
 * one: "chief executive of Orme" for "Is Ada Berg the CFO?". Null where it gives them none,
 * or has a word of the one asked about wherever it names them: nobody is denied an office
 * that they may have besides.
 *
 * @param evidence the best first.
 */
export function officeStated(
  asked: Asked,
  evidence: readonly Evidence[],
): { said: string; stated: string } | null {
  const found = asked.type === 'yesno' ? ASKS_OFFICE.exec(asked.text) : null
  const [, first, second, said = ''] = found ?? []
  const name = termsOf(first ?? second ?? '')
  if (name.length === 0 || !ROLE_HEAD.test(said) || BESIDES.test(said)) return null
  for (const document of new Set(evidence.map((one) => one.document))) {
    const role = roleOf(document, name)
    if (role === null) continue
    return hasBeside(document, name, said) ? null : { said, stated: role }
  }
  return null
}

/** "Is {Ada Berg} the {CFO} of Orme?", "Is it true that {Ada Berg} is the {CFO}?" */
const ASKS_OFFICE =
  /^(?:(?:is|was) (?!it )([^?]{2,50}?)|is it true that ([^?]{2,50}?) (?:is|was)) (?:(?:still|now|currently) )?(?:the|its|their) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)(?=(?: (?:of|at|for) [^?]{2,60})?\s*\??$)/iu

/** What many have beside an office. */
const BESIDES =
  /(?:^|\s)(?:(?:press|media) \p{L}+|spokes\p{L}+)$|(?:founder|owner|partner|associate|professor|producer|representative|lead|leader|president)$/iu

/** What a release calls who has a name, where it quotes them. */
function roleOf({ quotations }: Document, name: readonly string[]): string | null {
  const speaker = quotations
    .map((one) => one.speaker)
    .find((one) => one?.role != null && name.every((term) => termsOf(one.name).includes(term)))
  return speaker?.role ?? null
}

/** Whether a sentence that names somebody has a word of an office, or what else it is called. */
function hasBeside(document: Document, name: readonly string[], office: string): boolean {
  const last = name.at(-1) ?? ''
  const asks = `Who is the ${office}?`
  const ways = [office, ...otherWays(office)].map((way) => termsOf(way))
  const noun = fold(office.split(' ').at(-1) ?? '').slice(0, AKIN)
  return dissect(document).candidates.some(
    ({ terms, tokens, text }) =>
      terms.has(last) &&
      (holdsOffice(asks, text) === true ||
        ways.some((way) => way.every((term) => terms.has(term))) ||
        (ways.length === 1 && tokens.some(({ word }) => word.startsWith(noun)))),
  )
}

/** Letters that "chairman" and "chairwoman" share. */
const AKIN = 5
