import type { Document } from '../../model.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, leadText } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { dateOf } from '../text/periods.ts'
import type { ToldBy } from '../text/told-by.ts'
import { timesTold } from '../times/told-times.ts'

/**
 * Whether a short question asks for the next, old, least or opening one of something
 * ("the next episode", "the old record", "the minimum buy"), and neither a sentence nor what
 * it goes on from or stands under says which one it is. The next one is told by a day to come, too.
 *
 * @example
 * // "When's the next episode?": "The debut episode is out now." => true
 * // "What was the old record?": "It broke the record of 9 metres." => false
 */
export function lacksRank({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (candidate.kind !== 'sentence' && candidate.kind !== 'item') return false
  const [, rank = ''] = ASKS_RANK.exec(asked.text) ?? []
  if (rank === '') return false
  const before = pieceBefore(dissection, candidate)?.text ?? ''
  const told = `${leadText(dissection.document, candidate)}\n${before}\n${candidate.text}`
  if (TO_COME.test(rank) && tellsToCome(dissection.document, candidate)) return false
  return RANKS.some(([asks, tells]) => asks.test(rank) && !tells.test(told))
}

const TO_COME = /^(?:next|upcoming)$/iu

/** "The board meets on {12 May}": a time behind the date of the release. */
function tellsToCome(document: Document, candidate: Candidate): boolean {
  const from = document.published === null ? null : dateOf(document.published)
  return (
    from !== null &&
    timesTold(document, candidate).some(({ bounds }) => bounds !== null && bounds.from > from)
  )
}

/** "When's the {next} episode?" */
const ASKS_RANK =
  /^(?:and |so |but )?(?:what|who|when|where|which)(?:['’]?s| is| are| was| were) (?:the |its |their |his |her )(?:\p{L}+['’]s )?(\p{Ll}+) \p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?\s*\?*$/iu

const RANKS: ToldBy = [
  [
    /^(?:next|upcoming)$/iu,
    /\b(?:next|upcoming|coming|will|would|due|to be|follow\p{L}*|future|later|plan(?:s|ned)?|expect\p{L}*|schedul\p{L}*|soon|then|forthcoming|second|subsequent|intend\p{L}*|aim\p{L}*|target\p{L}*|shall|anticipat\p{L}+|continu\p{L}+|ahead|looks? (?:ahead|forward)|slated|set to)\b/iu,
  ],
  [
    /^(?:old|previous|former|prior|earlier)$/iu,
    /\b(?:old(?:er)?|previous(?:ly)?|former(?:ly)?|prior|earlier|before|past|original\p{L}*|predecess\p{L}+|broke|break(?:s|ing)?|beat(?:s|ing)?|surpass\p{L}*|exceed\p{L}*|replac\p{L}+|instead|from|formerly|used to|was|were|had|existing|since|last|up from|than|outgoing|eclips\p{L}+|top(?:s|ped|ping))\b/iu,
  ],
  [
    /^(?:minimum|least|lowest)$/iu,
    /\b(?:minimum|min|least|lowest|low|from|starting|starts?|little|over|above|no less|must|only|just|need|required?|requires?|any)\b/iu,
  ],
  [
    /^(?:maximum|most|highest|top)$/iu,
    /\b(?:max(?:imum)?|most|up to|high(?:est)?|top|limit(?:ed)?|cap(?:ped)?|no more|peak|greatest|largest|biggest|record|as much|as many)\b/iu,
  ],
  [
    /^(?:starting|opening)$/iu,
    /\b(?:start\p{L}*|open\p{L}*|minimum|from|reserve|beg[aiu]n\p{L}*|initial|base|first|estimated?)\b/iu,
  ],
]
