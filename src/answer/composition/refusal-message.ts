import type { RefusalReason } from '../../model.ts'
import type { Correction } from '../decide.ts'
import { isContactOfHouse } from '../support/contact-house.ts'

/** How a refusal speaks of what was searched. */
interface Speaking {
  readonly doesNot: string
  readonly says: string
  readonly whole: string
  readonly does: string
  /** "no release uses" */
  readonly noneUses: string
}

/** What was searched: all of it, what a filter chose, if only one, or the one release that the question is about; of the others nothing is known. */
export type Searched = 'material' | 'chosen' | 'one' | 'release'

/** The words for what was searched. */
export function speakingOf(searched: Searched): Speaking {
  return SPEAKING[searched]
}

const SPEAKING: Readonly<Record<Searched, Speaking>> = {
  material: {
    doesNot: 'The material does not',
    says: 'The material says',
    whole: 'the material',
    does: 'it does',
    noneUses: 'no release uses',
  },
  chosen: {
    doesNot: 'The releases that you chose do not',
    says: 'The releases that you chose say',
    whole: 'the releases that you chose',
    does: 'they do',
    noneUses: 'none of them uses',
  },
  one: {
    doesNot: 'The release that you chose does not',
    says: 'The release that you chose says',
    whole: 'the release that you chose',
    does: 'it does',
    noneUses: 'it does not use',
  },
  release: {
    doesNot: 'That release does not',
    says: 'That release says',
    whole: 'that release',
    does: 'it does',
    noneUses: 'it does not use',
  },
}

/** What a refusal says, and of what. */
interface Told {
  readonly reason: RefusalReason
  readonly unsupported: readonly string[]
  readonly correction: Correction | null
  readonly searched: Searched
  /** Words of the question for the time or place that it asks about. */
  readonly differs: readonly string[]
  /** The kind of value that is asked for, in words; null where it has no name. */
  readonly kind: string | null
  /** The thing that is asked for by its noun; null where it is asked otherwise. */
  readonly thing: string | null
  /** What the passages shown lack, or tell of instead; null when that cannot be said. */
  readonly lack: string | null
  /** What to do next. */
  readonly onward: string
}

/** Writes why a question is refused, and what to do next. */
export function messageOf({
  reason,
  unsupported,
  correction,
  searched,
  differs,
  kind,
  thing,
  lack,
  onward,
}: Told): string {
  const { doesNot, says, whole, does } = speakingOf(searched)
  const missing = unsupported.slice(0, 4)
  const named = inWords(missing.map(quotedUnlessKind))
  const words = inWords(missing.filter((one) => !isKind(one)).map(quotedUnlessKind))
  const because = lack === null ? '' : `: ${lack}`
  const plainly = `No sentence was found in ${whole} that answers this for certain${because}. ${asNamed(onward, lack)}`
  const other = inWords(differs.map(quotedUnlessKind))
  switch (reason) {
    case 'empty_corpus':
      return 'There is no press material to answer from. Put releases into the corpus folder and ask again.'
    case 'not_a_question':
      return 'Dateline only answers questions about the press material, in its own words. Ask what a release says.'
    case 'no_subject':
      if (named !== '') return `${doesNot} mention ${named}. ${onward}`
      return onward === TRY_WORDS ? `${doesNot} speak of this${because}. ${onward}` : plainly
    case 'other_period':
      return `${doesNot} answer this for ${other || words || 'that time'}${because}. Ask without the date, or see the nearest passages.`
    case 'other_place':
      if (other !== '') return `${doesNot} answer this for ${other}. ${onward}`
      return named === ''
        ? plainly
        : `${doesNot} speak of ${named}. See the nearest passages for what ${does} say.`
    case 'conflicting_premise':
      return correction === null
        ? `${says} otherwise. See the nearest passages.`
        : `${says} “${correction.stated}”, not “${correction.said}”. See the nearest passage.`
    case 'withheld':
      return `The nearest passage speaks of this and does not give ${named || keptBack(kind)}. ${onward}`
    case 'no_support':
      if (named === '') return plainly
      return words === ''
        ? `${doesNot} give ${named}${missing.some(isContactOfHouse) ? '' : ofThis(missing.at(-1), thing)}. ${onward}`
        : `No sentence was found in ${whole} that answers this: the nearest release does not mention ${words}. ${onward}`
  }
}

/** A value is given for what is asked, by its noun where it has one, and a quotation about it. */
export function ofThis(kind: string | undefined, thing: string | null = null): string {
  if (kind === 'a quotation') return ' about this'
  return thing === null || REACHED.test(kind ?? '') ? ' for this' : ` for “${thing}”`
}

/** Passages that were just spoken of are not named again. */
function asNamed(onward: string, lack: string | null): string {
  return lack?.includes('passages') ? onward.replace('the nearest passages', 'them') : onward
}

/** What a passage keeps back: whose name it is may not be plain from the question. */
function keptBack(kind: string | null): string {
  if (kind === null) return 'the name or figure'
  return /name$/u.test(kind) ? 'the name' : kind
}

/** What a reader can do after a refusal; nobody is sent to passages or a contact that are not shown, or to a contact about something else. */
export function onwardTo(isNear: boolean, hasContact: boolean): string {
  if (!isNear) return TRY_WORDS
  return hasContact ? 'See the nearest passages, or ask the press contact.' : 'See the nearest passages.'
}

const TRY_WORDS = 'Try the words of a release, or a name in it.'

/** Words of the question stand in quotation marks, kinds of answer ("a date", "email address") do not. */
function quotedUnlessKind(missing: string): string {
  if (REACHED.test(missing)) return `${missing.startsWith('e') ? 'an' : 'a'} ${missing}`
  return isKind(missing) ? missing : `“${missing.slice(0, LONGEST_WORD)}”`
}

function isKind(missing: string): boolean {
  return /^an? /u.test(missing) || REACHED.test(missing)
}

const REACHED = /^(?:phone number|email address|web address|postal address)$/u

/** A message names what is missing; it does not repeat a page of it. */
const LONGEST_WORD = 60

/** "A, B or C" */
export function inWords(items: readonly string[], word = 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
