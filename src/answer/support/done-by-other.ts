import { isGivenName } from '../../corpus/genders.ts'
import { endsLikeOrganisation } from '../../corpus/names.ts'
import type { Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { fold, terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { withoutTitle } from '../talk/person.ts'
import { isCalledFor } from '../text/called-for.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { isShortFor } from '../text/initials.ts'
import type { TypedSpan } from '../text/spans.ts'
import { isIssuer } from './apart.ts'

/**
 * Whether it is asked if one with a name did something, and a sentence has another with a name
 * before the verb wherever it tells of that deed.
 *
 * Only where the sentence and what it stands under do not name the one asked about. What a
 * release's own house did may be told of its brands and people, never of another house.
 *
 * @example
 * // "Did Lund Boats open a school?": "Orme Mills has opened a school." => true
 */
export function isDoneByOther({ asked, dissection: { document } }: Lens, candidate: Candidate): boolean {
  if (asked.type !== 'yesno' || !isProse(candidate)) return false
  const deed = deedAsked(asked)
  if (deed === null) return false
  const { text, tokens } = candidate
  const doer = termsOf(deed.doer)
  const names = candidate.spans().filter(({ type }) => type === 'name' || type === 'person')
  if (isNamed(deed.doer, candidate, names)) return false
  const isOwn = isIssuer(document, doer)
  const isOther = (span: Span): boolean => {
    const name = text.slice(span.start, span.end)
    return (
      !ORGANISATION_NOUNS.has(name.toLowerCase().replace(/^(?:the|our) /u, '')) &&
      !isShortFor(deed.doer, name) &&
      !isShortFor(name, deed.doer) &&
      !isCalledFor(deed.doer, name, document) &&
      (!isOwn || (endsLikeOrganisation(name) && !isIssuer(document, termsOf(name))))
    )
  }
  const places = tokens.filter(({ word }) => baseForms(word).some((form) => deed.forms.has(form)))
  return (
    places.length > 0 &&
    places.every(({ start }) => {
      const subject = names.findLast(({ end }) => end <= start)
      return subject !== undefined && DOES.test(text.slice(subject.end, start)) && isOther(subject)
    })
  )
}

/** Whether a sentence or what it stands under has the name of one, the first word of it or somebody's last. */
function isNamed(doer: string, { text, carried, lead }: Candidate, names: readonly TypedSpan[]): boolean {
  const asked = termsOf(doer)
  const [first = '', last = ''] = [asked[0], asked.at(-1)]
  if ([first, last].some((term) => carried.has(term) || lead.has(term))) return true
  return names.some(({ start, end }) => {
    const name = withoutTitle(text.slice(start, end))
    const own = termsOf(name)
    const bySurname = own.length === 1 || isGivenName(name.split(' ')[0] ?? '')
    return own[0] === first || asked.every((term) => own.includes(term)) || (bySurname && own.at(-1) === last)
  })
}

interface Deed {
  /** Who is asked about, as the question writes it. */
  readonly doer: string
  /** The verb in its base form, of which a word may have several. */
  readonly forms: ReadonlySet<string>
}

/** "Did {Lund Boats} {open} a school?" */
const deedAsked = remembered(({ text, names }: Lens['asked']): Deed | null => {
  const [name] = names
  if (name === undefined || !ASKS.test(text.slice(0, name.start))) return null
  const [, verb = ''] = VERB.exec(text.slice(name.end)) ?? []
  const forms = new Set(baseForms(fold(verb)).filter((form) => LEXICON.isVerb(form)))
  return forms.size === 0 ? null : { doer: text.slice(name.start, name.end), forms }
})

const ASKS = /^(?:and |so |but )?(?:did|does|do|has|have|had|will|can|could) (?:the )?$/iu

const VERB = /^ (?:(?:already|also|ever|now|really|recently|just) )?(\p{Ll}{3,})(?=[ ?])/u

/** From a name to what it does: " (HOLM: ORM) has also ". */
const DOES =
  /^(?: \([^()]{1,60}\))?(?:,? (?:Inc|Ltd|Corp|Co|LLC|PLC|plc)\.?)?(?:, [^,;.]{3,80})?,? (?:(?:has|have|had|will|can|also|now|today|recently|just|already|then|first|originally|successfully|proudly|officially|\p{Ll}+ly) )*$/u
