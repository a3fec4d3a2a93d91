import { LEGAL_FORM_BEHIND } from '../../corpus/legal-forms.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { isIssuer } from '../support/apart.ts'
import { within } from '../text/clauses.ts'
import { withoutPossessive } from '../text/word-forms.ts'

/** Whether a question asks only what a thing with a name is: that stays true, whatever newer releases say of it. */
export function asksWhatThing(asked: Asked): boolean {
  return nameAsked(asked, []) !== null
}

/** Whether a question asks only what or who bears a name, what that does included. */
export function asksNameAlone(asked: Asked): boolean {
  return asksWhatThing(asked) || (WHO.test(asked.text) && onlyName(asked) !== null)
}

/**
 * The name of which a question asks only what it is; null where it asks more of it. "The company" is
 * the issuer of the one release that was found, and who a house is asks what it is.
 */
export function nameAsked({ text, names }: Asked, evidence: readonly Evidence[]): string | null {
  const document = evidence[0]?.document
  const isOne = document !== undefined && evidence.every((one) => one.document === document)
  if (isOne && document.issuer !== null && OF_HOUSE.test(text)) return document.issuer.replace(LEGAL, '')
  const named = onlyName({ text, names })
  if (named === null) return null
  const isWho = WHO.test(text) && document !== undefined && isIssuer(document, termsOf(named))
  return isWho || ASKS_WHAT.test(text) ? named.replace(LEGAL, '') : null
}

/** The one name of a question that has no words beside it but such as only ask. */
function onlyName({ text, names }: Pick<Asked, 'text' | 'names'>): string | null {
  const [name, ...others] = names
  if (name === undefined || others.length > 0) return null
  const rest = tokens(text).filter((token) => !within(token, name) && !ASKING.has(token.word))
  return rest.length > 0 ? null : withoutPossessive(textAt(text, name))
}

const ASKS_WHAT =
  /^(?:and |so |please )?(?:what(?:['’]s| is| are| was| were)? |(?:can you )?(?:tell me|explain|describe|what do (?:we|you) know)\b|(?:(?:give|show) me )?(?:some |any |more |the )?(?:information|info|background|details?) (?:on|about) )/iu

const WHO = /^(?:and |so )?who(?:['’]s| is| are) /iu

/** "What does the company do?", "Background on the firm" */
const OF_HOUSE =
  /^(?:and |so )?(?:(?:what|who)(?:['’]s| is| are)|what (?:exactly )?does|(?:can you )?tell me (?:more |something )?about|(?:(?:give|show) me )?(?:some |any |more |the )?(?:information|info|background|details?) (?:on|about)) (?:the|this) (?:company|firm|organi[sz]ation|issuer|business)(?: (?:actually |exactly )?do)?[\s?.!]*$/iu

const LEGAL = new RegExp(String.raw`(?:${LEGAL_FORM_BEHIND}|,?\s(?:Co|SE))\.?$`, 'u')

/** Words that only ask, beside the name. */
const ASKING: ReadonlySet<string> = new Set(
  'what who give show some any tell explain describe more something know information info background detail details does do actually exactly called is are was were s a an the me us on about please can you we and so'.split(
    ' ',
  ),
)
