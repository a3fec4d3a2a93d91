import { plainForm } from '../asked/asked-form.ts'
import { belongsTo, isAsked, standsAt } from '../evidence/beside.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { enumerates } from '../evidence/several.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { ORGANISATION_SUFFIX, PLACE_SUFFIX } from '../text/cues.ts'
import { capitalise, withoutS } from '../text/word-forms.ts'

/**
 * Whether a thing of a kind that has it in its name is asked for ("which
 * university") and a sentence names none such that the question does not.
 */
export function kindMissing(lens: Lens, candidate: Candidate): boolean {
  const { asked } = lens
  const [, word, several] = ASKED_KIND.exec(plainForm(asked.text)) ?? []
  const kind = word === undefined ? several : withoutS(word)
  if (kind === undefined || LOOSE_KINDS.test(kind) || (word !== undefined && LOOSE_KINDS.test(word)))
    return false
  const capital = capitalise(kind)
  if (!ORGANISATION_SUFFIX.test(capital) && !PLACE_SUFFIX.test(capital)) return false
  const noun = lens.focus.find((term) => term.folded === kind || kind.startsWith(term.term))
  if (noun === undefined) return false
  // "Leaders of institutions including Orme and Lund": several in a row are those of several.
  if (word !== kind && enumerates(lens, candidate) > 0) return false
  const ofKind = candidate.tokens.filter((token) => strength(noun, (term) => term === token.term) >= CLOSE)
  return !candidate
    .spans()
    .some(
      (span) =>
        span.type === 'name' &&
        !isAsked(lens, candidate, span) &&
        ofKind.some(
          (token) => belongsTo(candidate.text, token, span) || standsAt(lens, candidate.text, token, span),
        ),
    )
}

/** "Which {hospital}", "which two {hospital}s". */
const ASKED_KIND =
  /\b(?:which|what|whose)\s+(?:(?!(?:two|three|four|five|six|seven|eight|nine|ten|other)\b)([\p{L}-]+)|\p{L}+\s+([\p{L}-]+)s\b)/iu

/** Nouns that stand at the end of names, but of few that are asked for by them. */
const LOOSE_KINDS =
  /^(?:company|group|bank|co|city|state|town|village|port|harbou?r|team|press|energy|media|capital|technology|technologies|services|organi[sz]ations?|industr(?:y|ies)|systems|solutions|network|office|board|partners|international|exchange|post|times|news|region|district|country|street|building|station|island|area|motors|securities|financial)$/u
