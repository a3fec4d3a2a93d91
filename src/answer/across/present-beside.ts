import { terms as termsOf } from '../../search/tokens.ts'
import { asksThen } from '../asked/asks-then.ts'
import type { Draft } from '../cite.ts'
import { draftAt, isSaid, MAX_WORDS, wordsOf } from '../composition/composition.ts'
import type { Evidence } from '../evidence.ts'
import type { Settled } from '../settled.ts'
import { dateNotes } from '../times/date-notes.ts'
import { formerStates } from './former-states.ts'
import { quoted } from './stated.ts'

/**
 * Sets beside a sentence that tells only what was stated, thought or planned before
 * the one of its paragraph that tells what holds, both in the order of the release: "An
 * earlier notice said that the crew was 14. It is 12."
 *
 * What a sentence tells beside that ("has been closed since August and was to open in
 * May") is answered by itself, and so is what was planned for whoever asks for that.
 */
export function withPresent(settled: Settled): Settled {
  const { asked, composition } = settled
  const own = quoted(settled)
  const [first, ...rest] = composition?.drafts ?? []
  if (composition === null || own === undefined || first === undefined || asked.whole !== null) return settled
  const state = formerStates(own.document).find(({ former }) => former.start === own.candidate.start)
  if (state === undefined || (state.kind === 'planned' && asksThen(asked.text))) return settled
  const { former, present, from } = state
  if (isAnsweredAhead(own, first, from)) return settled
  if (isSaid({ document: own.document, span: present }, [first])) return settled
  const told = draftAt(own.document, present)
  const both = present.start < former.start ? [told, first] : [first, told]
  const more = rest.filter((draft) => !isSaid(draft, both))
  const drafts = wordsOf([...both, ...more]) > MAX_WORDS ? both : [...both, ...more]
  const notes = composition.notes.filter(({ kind }) => kind !== 'date')
  return { ...settled, composition: { drafts, notes: [...dateNotes(drafts), ...notes] } }
}

/** Whether what answers stands ahead of what was so, and nothing that is asked does only there. */
function isAnsweredAhead({ candidate, lens }: Evidence, { answerSpan }: Draft, from: number): boolean {
  if (answerSpan === null || answerSpan.start >= candidate.start + from) return false
  const ahead = new Set(termsOf(candidate.text.slice(0, from)))
  const behind = new Set(termsOf(candidate.text.slice(from)))
  return !lens.terms.some(({ term, weight }) => weight === 1 && behind.has(term) && !ahead.has(term))
}
