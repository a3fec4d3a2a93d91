import { RELEASE_FORMS, readForm, type Wanted } from './release-forms.ts'
import { timeOfIssue } from './time-of-issue.ts'

/** What is asked of the releases themselves, and not of what one of them says. */
export interface AskedReleases {
  readonly what: Wanted
  /** Whose they are to be, as the question names the house; null for anybody's. */
  readonly house: string | null
  /** "The {Acme} releases", "the latest {ferry} release": whose they are, or what they are about; null where nothing stands there. */
  readonly of: string | null
  /** What they are to speak of; null for whatever. */
  readonly topic: string | null
  /** They are to be about it, and not only to mention it. */
  readonly isAbout: boolean
  /** First and last day of issue, ISO; null where it is open. */
  readonly from: string | null
  readonly to: string | null
  /** Month of issue of whatever year, 1 to 12; null where none is asked for. */
  readonly month: number | null
  /** When they were issued, in the words of the question: "since May 2024"; null where it does not say. */
  readonly when: string | null
  /** They are to be corrections of others, or to stand no more; null for whatever holds. */
  readonly state: 'corrected' | 'replaced' | 'withdrawn' | null
  /** The one that is meant is to be summarised. */
  readonly isTold: boolean
  /** It may as well be about what one release says of that time: where none was issued then, it is. */
  readonly mayBeOfTime: boolean
  /** It may as well be about what a release says: where none is in that state, it is. */
  readonly mayBeOfText: boolean
  /** It is asked of several releases: one alone is asked what it says. */
  readonly isOfSeveral: boolean
}

/**
 * Reads a question about the releases themselves: "Which releases mention the
 * ferry?", "How many releases has Acme issued in 2025?", "What have we said about
 * the plant?", "the latest release on prices". Null for any other.
 *
 * @param today ISO date from which "this year" is counted.
 *
 * @example
 * askedReleases('Which releases of 2025 mention the ferry?', '2026-01-01')
 * // => { what: 'list', house: null, of: null, topic: 'ferry', isAbout: false, from: '2025-01-01', to: '2025-12-31', month: null, when: 'of 2025', state: null, isTold: false, mayBeOfTime: false, mayBeOfText: false, isOfSeveral: false }
 */
export function askedReleases(question: string, today: string): AskedReleases | null {
  if (!MAY_ASK.test(question)) return null
  const timed = timeOfIssue(question, today)
  const text = plain(timed?.text ?? question)
  for (const form of RELEASE_FORMS) {
    const said = timed === null && form.only?.startsWith('timed') ? null : readForm(form, text)
    if (said === null) continue
    const { house, of, state, about, mentioned, kind, many, told } = said
    const topic = about ?? mentioned
    const isSome = (words: string | undefined): words is string => words !== undefined && !ANYBODY.test(words)
    return {
      what: kind !== undefined ? (OLDEST.test(kind) ? 'oldest' : 'newest') : many ? 'count' : form.what,
      house: isSome(house) ? named(house) : null,
      of: isSome(of) ? named(of) : null,
      topic: topic === undefined ? null : named(topic),
      isAbout: about !== undefined,
      from: timed?.from ?? null,
      to: timed?.to ?? null,
      month: timed?.month ?? null,
      when: timed?.words ?? null,
      isTold: told !== undefined,
      state: state === undefined ? null : stateOf(state),
      mayBeOfTime: form.only === 'timed, else of one',
      mayBeOfText: form.only === 'else of one',
      isOfSeveral: form.only === 'several',
    }
  }
  return null
}

/** Without it no form fits: told for less than trying them. */
const MAY_ASK =
  /\b(?:releases?|latest|newest|everything|anything|all(?= (?:there is )?(?:by|from|of)\b)|issuers|companies|corrections?|corrected|announcements?|statements?|documents?|articles?|notices?|bulletins?|announced?|publish(?:ed)?|issued?|reported|new|news|timeline|chronology|said|say|written)\b/iu

function plain(question: string): string {
  return question
    .trim()
    .replace(/[\s?.!]+$/u, '')
    .replace(/^whats\b/iu, 'what is')
    .replace(/\s+(?:please|so far|to date|until now|in (?:all|total)|altogether|overall)$/iu, '')
    .replace(/^(?:(?:and|so|please|hi|hello|can you|could you|tell me|i need|i want)[,\s]+)+/iu, '')
}

function stateOf(words: string): AskedReleases['state'] {
  if (/^correct/iu.test(words)) return 'corrected'
  return /^(?:replac|supersed)/iu.test(words) ? 'replaced' : 'withdrawn'
}

/** Without article and quotation marks. */
function named(words: string): string {
  return words
    .replace(/^(?:the|an?|any|our|your|their)\s+(?=\S)/iu, '')
    .replace(/^["“'‘]|["”'’]$/gu, '')
    .trim()
}

/** Who asks for the releases of "the company" or "you" has one house before them, or means all. */
const ANYBODY =
  /^(?:we|you|they|us|it|(?:the|this|your|our) (?:company|firm|group|organi[sz]ation|issuer|house|material|archive|corpus|releases?))$/iu

const OLDEST = /^(?:first|earliest|oldest)$/iu
