import { terms as termsOf } from '../../search/tokens.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import { openingOf } from '../pieces/opening.ts'
import type { Asked } from '../question.ts'

/**
 * Answers what majority is needed by the one sentence of a release that says what a vote takes: "Approval requires
 * two-thirds of the votes cast." Where the question tells for what, the sentence or the top of the release must have it.
 *
 * @returns null for other questions, and where none or several are told.
 */
export function majorityNeeded({ text }: Asked, evidence: readonly Evidence[]): Evidence | null {
  const { thing: goal = '', whose } = MAJORITY.exec(text)?.groups ?? {}
  if (!MAJORITY.test(text)) return null
  const thing = whose ?? goal
  const [best] = evidence
  const told = evidence.filter(
    ({ candidate, document }) =>
      document === best?.document &&
      isProse(candidate) &&
      NEEDS.test(candidate.text) &&
      !QUORUM.test(candidate.text),
  )
  const [first, ...others] = told
  if (first === undefined || others.length > 0) return null
  const { headline } = first.lens.dissection
  const opening = openingOf(first.lens.dissection)
  const isKnown = (term: string): boolean =>
    first.candidate.terms.has(term) ||
    headline.has(term) ||
    (whose === undefined && opening?.terms.has(term) === true)
  const [core = ''] = thing.split(BEHIND, 1)
  const stems = termsOf(core)
  const asked = first.lens.terms.filter(({ term, weight }) => weight === 1 && stems.includes(term))
  // Of "the insurance merger" it is the merger that counts, of "close the office" both.
  const needed = OTHER_DEED.test(text) ? asked : asked.filter(({ term }) => term === stems.at(-1))
  // "How many votes does Ada Berg need?": of her, and not of another vote.
  if (whose !== undefined && stems.length > 0 && needed.length === 0) return null
  return needed.every((term) => strength(term, isKnown) >= CLOSE) ? first : null
}

/** "What majority is needed for {the merger}?", "How many votes are needed to approve it?" */
const MAJORITY =
  /^(?:and |so |but )?(?:(?:what|which|how (?:big|large) an?) (?:kind of )?majority|how (?:many|big a share of the) votes) (?:(?:is|are|will be|would be) (?:\p{L}+ )?(?:needed|required|necessary)|(?:does|do) (?<whose>(?:[\p{L}’'-]+ ){1,4})(?:need|require))(?: (?:for|to(?: (?:approve|pass|agree|accept|sell|carry))?)(?: (?<thing>[^?!;:]{2,60}?))?)?[\s?.!]*$/iu

/** For what is not only agreed to. */
const OTHER_DEED = /\bto (?!(?:approve|pass|agree|accept|carry)\b)\p{Ll}+/iu

/** Behind what it is for: "the merger {of} the two". */
const BEHIND = / (?:of|with|at|in|on|by|between) /iu

const SHARE = String.raw`(?:(?:an? )?(?:two-thirds|three-quarters|three-fifths|four-fifths|simple|absolute|qualified|special|unanimous|\d\d(?:\.\d+)? ?(?:%|per ?cent)) (?:majority|of (?:the |all )?(?:votes|members|shareholders|delegates|councillors))|an? (?:majority(?! (?:stake|share|shareholding|holding|interest|owner)\p{L}*)|unanimous vote))`

/** "Requires two-thirds of the votes", "A two-thirds majority is required". */
const NEEDS = new RegExp(
  String.raw`\b(?:requires?|needs?|takes?|must (?:have|get|win|reach)|subject to|needed|required) (?:the (?:approval|support|consent|backing) of )?(?:at least )?${SHARE}|${SHARE} (?:\p{L}+ ){0,6}?(?:is|are|was|will be|must|has to) (?:be )?(?:required|needed|necessary|approve|agree|vote|back)`,
  'iu',
)

/** How many must be there. */
const QUORUM = /\b(?:quor\p{L}+|valid|present|attend\p{L}*|turn ?out|take part)\b/iu
