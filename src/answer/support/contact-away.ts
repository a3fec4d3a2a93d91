import { terms as termsOf } from '../../search/tokens.ts'
import { answers, audiencesIn } from '../evidence/audiences.ts'
import { type Lens, SAME, strength } from '../evidence/lens.ts'
import { knownTo } from '../evidence/unknown.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { overlapping } from '../text/overlapping.ts'
import { withoutPossessive } from '../text/word-forms.ts'

/**
 * Whether a contact is not who or what is asked for: "the phone number of the police",
 * where no word but the very one makes somebody else of a press contact, or what
 * somebody said, which no contact tells.
 */
export function isContactOfOther(lens: Lens, candidate: Candidate): boolean {
  const { kind, terms } = candidate
  if (kind !== 'contact') return false
  if (lens.asked.speech !== null || isForOthers(lens, candidate)) return true
  if (isReached(lens, terms) || !REACHED.has(lens.asked.type)) return false
  const purpose = new Set(termsOf(PURPOSE.exec(lens.asked.text)?.[0] ?? ''))
  return (
    namesSpeaker(lens) ||
    lens.terms.some(
      (term) =>
        term.weight === 1 &&
        !REACHING.test(term.folded) &&
        !purpose.has(term.term) &&
        strength(term, (other) => terms.has(other)) < SAME &&
        !knownTo(lens, term.term),
    )
  )
}

/** Who buys, visits or applies is asked for, and the contact is one of the press or of investors. */
function isForOthers({ asked, dissection: { document } }: Lens, candidate: Candidate): boolean {
  const wanted = audiencesIn(asked.text)
  if (!wanted.has('others') || wanted.size > 1) return false
  const own = answers(document).filter(({ contact }) => overlapping(contact, candidate))
  return own.length > 0 && own.every(({ audiences }) => audiences.size > 0 && !audiences.has('others'))
}

/** Who is quoted in a release is somebody else than its contact. */
function namesSpeaker({ asked, dissection: { document } }: Lens): boolean {
  return asked.names.some(({ start, end }) => {
    const name = withoutPossessive(asked.text.slice(start, end))
    return document.quotations.some(({ speaker }) => speaker?.name.includes(name) ?? false)
  })
}

/** "A number to set up a consultation": what for, and not whose. */
const PURPOSE = /\bto \p{Ll}{2,}\b[^?]*/u

/** How or with what somebody is reached says nothing of whom. */
const REACHING =
  /^(?:send|sending|sent|writ(?:e|ing)|contact(?:s|ed|ing)?|reach(?:es|ed|ing)?|call(?:s|ed|ing)?|ring|dial|mail(?:s|ed|ing)?|messages?|text|ask|touch|talk|speak|questions?|quer(?:y|ies)|[ei]nquir(?:e|y|ies)|requests?)$/u

/** Whether a contact who is named is asked for, and nothing of theirs: "Ada Berg", and not "Ada Berg’s dentist". */
function isReached({ asked }: Lens, held: ReadonlySet<string>): boolean {
  return asked.names.some(
    ({ start, end }) =>
      termsOf(asked.text.slice(start, end)).every((term) => held.has(term)) &&
      !/^['’]s\s/u.test(asked.text.slice(end)) &&
      !/['’]s$/u.test(asked.text.slice(start, end)),
  )
}

const REACHED: ReadonlySet<string> = new Set(['phone', 'email', 'address', 'url'])

/**
 * Leaves out the contacts where a number or an address is asked for of one who has a
 * name that neither they have nor who issues the release or is in its headline: "the
 * clinic’s phone number", "the number of the Alder Clinic".
 */
export function withoutOthersContacts(evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence
  return best === undefined || !REACHED.has(best.lens.asked.type)
    ? evidence
    : evidence.filter(({ lens, candidate }) => candidate.kind !== 'contact' || !namesOther(lens, candidate))
}

function namesOther({ asked, dissection: { document, headline } }: Lens, { terms }: Candidate): boolean {
  const issuer = new Set(termsOf(document.issuer ?? ''))
  return asked.names.some(({ start, end }) => {
    const name = asked.text.slice(start, end)
    const isOwner =
      /['’]s?$/u.test(name) ||
      /^['’]s?\s/u.test(asked.text.slice(end)) ||
      /\b(?:of|at)\s(?:the\s)?$/iu.test(asked.text.slice(0, start))
    const own = termsOf(withoutPossessive(name))
    return (
      isOwner &&
      own.length > 0 &&
      !own.some((term) => terms.has(term) || issuer.has(term) || headline.has(term))
    )
  })
}
