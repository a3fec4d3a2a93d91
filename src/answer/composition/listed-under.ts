import { stem } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import { isKnownTo } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { itemsBelow } from './spent-on.ts'

/**
 * Answers to whom something was done by the list of people below a line that says no
 * more than that: "Arrested were:", "The following were elected:". What else is asked
 * does not stand there, but the release must know all of it.
 *
 * @returns the line with its items; null for other questions, where the decision
 * answers, and where there is no such list or more than one.
 */
export function listedUnder(
  { text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const verb = DONE_TO.exec(text)?.[1]
  if (refused === null || verb === undefined) return null
  const deed = stem(verb.toLowerCase())
  const found = evidence
    .filter((one) => introduces(one, deed))
    .map((one) => [one, ...itemsBelow(one, evidence)])
  const [list, ...others] = found
  return list === undefined || others.length > 0 || !list.slice(1).every(opensByPerson) ? null : list
}

/** "Who was {arrested} in the raid?" */
const DONE_TO =
  /^(?:and |so |but )?[Ww]ho (?:all )?(?:was|were|is|are|has been|have been|got) (?:also |newly )?(\p{L}{2,}(?:ed|en))\b/u

/** Whether a line introduces those to whom it was done, in a release that knows all that is asked. */
function introduces({ candidate, lens }: Evidence, deed: string): boolean {
  const [, before, after] = INTRODUCES.exec(candidate.text.trim()) ?? []
  const verb = before ?? after
  if (verb === undefined || stem(verb.toLowerCase()) !== deed) return false
  return lens.terms.every(
    ({ term, weight }) => weight < 1 || term === deed || isKnownTo(lens.dissection, term),
  )
}

/** "{Arrested} were:", "The following people have been {elected}:", "Those {injured} are:" */
const INTRODUCES =
  /^(?:also )?(?:(?:those |the )?(?<before>\p{L}+(?:ed|en)) (?:(?:people|members|players) )?(?:are|were|is|was)|the following (?:\p{L}+ )?(?:were|was|are|have been|has been) (?<after>\p{L}+(?:ed|en)))(?: \p{L}+)?:$/iu

function opensByPerson({ candidate }: Evidence): boolean {
  return candidate
    .spans()
    .some(({ type, start }) => (type === 'person' || type === 'name') && start <= MARKED)
}

/** Characters of a mark before a name. */
const MARKED = 3
