import type { Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { type OwnSentence, readOwn } from '../pieces/own-voice.ts'
import { speaksAhead } from '../text/day-ahead.ts'
import { isQuestion } from '../text/is-question.ts'
import { oneOf } from '../text/one-of.ts'
import { DAYS, MONTHS } from '../text/periods.ts'
import { objectIn } from './revocations.ts'
import { FOR_A_WHILE } from './status-now.ts'

/** That a state of things which was announced is over. */
export interface Ending {
  /** The sentence or headline that says so. */
  readonly span: Span
  /** A ban is over; what was closed is back; what was open is shut. */
  readonly kind: 'over' | 'back' | 'shut'
  readonly isHeadline: boolean
  /** The words of the sentence that say what: "its parking ban in Halden". */
  readonly matter: string
}

/**
 * Finds what a release tells of as over, with the words that say what: the object of "has
 * lifted", the subject of "was lifted", "has reopened" or "no longer applies". What will be
 * over, may be, is so for a part alone or was so before something else, is none.
 *
 * @example
 * endingsOf(release('Orme has lifted its parking ban in Bergen.'))[0]?.matter
 * // => 'its parking ban in Bergen'
 */
export const endingsOf = rememberedOf((document: Document): readonly Ending[] =>
  readOwn(document, ENDS, (text, sentence) => endingsIn(document, text, sentence)),
)

function endingsIn({ published }: Document, text: string, { start, end, isHeadline }: OwnSentence): Ending[] {
  if (end - start > LONGEST_SENTENCE) return []
  if (isQuestion(text) || DENIED.test(text) || speaksAhead(text, published)) return []
  return READINGS.flatMap((reading) =>
    reading.isForHeadline && !isHeadline
      ? []
      : [...text.matchAll(reading.verb)].flatMap((match) => {
          const matter = matterIn(text, match, reading)
          return matter === '' ? [] : [{ span: { start, end }, kind: reading.kind, isHeadline, matter }]
        }),
  )
}

/** What such a verb is said of, with the place where it is so; empty where nothing is over by it. */
function matterIn(text: string, { index, 0: verb }: RegExpExecArray, { kind, of }: Reading): string {
  const clause = text.slice(0, index).replace(ASIDE, ' ').replace(BEFORE_CLAUSE, '')
  const behind = text.slice(index + verb.length)
  if (SUPPOSED.test(clause) || IN_PART.test(`${clause} ${verb} ${behind}`)) return ''
  if (kind === 'shut' && (FOR_A_WHILE.test(behind) || FOR_SOME.test(behind))) return ''
  if (of === 'subject' && PERIOD.test(clause)) return ''
  const matter = of === 'object' ? objectIn(behind) : `${clause} ${WHERE.exec(behind)?.[0] ?? ''}`
  return matter.trim().split(' ').length > LONGEST ? '' : matter.trim()
}

/** "The quarter ended on 30 June" */
const PERIOD = /\b(?:quarters?|years?|half|months?|weeks?|periods?)\s*$/iu

/** "Was lifted {in Holm}", and not "in May" */
const WHERE = new RegExp(
  String.raw`^ (?:in|at|for|from|near|along|on) (?!(?:${[...MONTHS, ...DAYS].join('|')})\b)(?:the )?(?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*)*`,
  'u',
)

/** "Closed {to lorries}", "{on public holidays}", and not "on 3 May" */
const FOR_SOME = new RegExp(String.raw`^ (?:to|on (?!\d|(?:${MONTHS.join('|')})\b))`, 'u')

/** Characters; what is longer is a list, in which a verb is far from what it is said of. */
const LONGEST_SENTENCE = 600

/** "Reports that the ban was lifted are {untrue}", "{nothing} has ended the ban" */
const DENIED =
  /\b(?:untrue|not true|false|wrong|incorrect|misleading|rumou?rs?|reports? that|den(?:y|ies|ied)|nothing|nobody|no one|none|neither)\b/iu

/** Words; what is longer is no name of anything. */
const LONGEST = 12

/** "The ban{, which came into force in May,} was lifted" */
const ASIDE = /, (?:which|who|that|in|first|introduced|imposed|issued|announced|declared)\b[^,;.]{0,80},/gu

/** "The fire is out {and} the road has reopened", "Orme said {that} the strike is over" */
const BEFORE_CLAUSE =
  /^.*(?:[;:,]\s(?:and |but |while |so )?|\b(?:and|but|while|said|says|confirmed|that|so|as)\s(?=(?:the|its|their|all|our)\b))/u

const SUPPOSED =
  /\b(?:will|would|shall|may|might|can|could|must|should|had|not|never|yet)\b|\b(?:until|till|once|when|whenever|before|after|because|no|nor|hopes?|wants?|asked|urged?|call(?:s|ed) for|who)\b/iu

/** A part of it is over, or for a while. */
export const IN_PART =
  /\b(?:only|partly|partial(?:ly)?|in part|temporar(?:ily|y) (?:lift|end|suspend|re-?open)\p{L}*|except|apart from|other than|for now|for the time being|for (?:an?|one|two|three|the) (?:hour|day|evening|afternoon|morning|night|week)s?|reintroduc\p{L}*|re-?impos\p{L}*|if|unless)\b/iu

const HAS = String.raw`\b(?:has|have)(?: now| also| since| today| again| \p{L}+ly)? `
const BE = String.raw`\b(?:(?:has|have)(?: now| also| since| \p{L}+ly)? been|is|are|was|were)(?: now| also| today| \p{L}+ly)? `
/** What is done to is a thing that is known: "the", "its". */
const TO = String.raw`(?= (?:the|its|their|all|our|his|her|this|that)\b)`

/** "Lifted {onto} a stand", "{by} a crane": no ban. */
const LIFTED = String.raw`lifted(?! (?:onto|into|by|out|up|off)\b)`
/** "Has ended {the year with a profit}", "has finished {first}": something else is at its end, or nothing. */
const WITHOUT_OBJECT = String.raw`(?=\s*(?:$|[.,;:!)–—])| (?:in|on|at|after|for|from|since|because|and|but|with|now|today|yesterday|as|following|due|early|earlier|permanently|there|here)\b)`

interface Forms {
  readonly kind: Ending['kind']
  readonly done: string
  readonly past: string
  readonly present: string
}

const DO: readonly Forms[] = [
  {
    kind: 'over',
    done: `${LIFTED}|ended|withdrawn|revoked|rescinded|cancell?ed|dropped|scrapped|abolished|discontinued|stood down|called off|terminated`,
    past: `${LIFTED}|ended|withdrew|revoked|rescinded|cancell?ed|dropped|scrapped|abolished|discontinued|stood down|called off`,
    present:
      'lifts|ends|withdraws|revokes|rescinds|cancels|drops|scraps|abolishes|discontinues|stands down|calls off',
  },
  {
    kind: 'back',
    done: 're-?opened|restored|resumed',
    past: 're-?opened|restored|resumed',
    present: 're-?opens|restores|resumes',
  },
  { kind: 'shut', done: 'closed', past: 'closed', present: 'closes' },
]

interface Reading {
  readonly kind: Ending['kind']
  readonly of: 'object' | 'subject'
  readonly verb: RegExp
  readonly isForHeadline: boolean
}

const READINGS: readonly Reading[] = [
  ...DO.flatMap(({ kind, done, past, present }): Reading[] => [
    reading(kind, 'object', `${HAS}(?:${done})(?! (?:on|in|at|after|since|because|and|by)\\b)\\b`),
    reading(kind, 'object', `(?<!\\b(?:has|have|been|is|are|was|were|be|\\p{L}+ly) )\\b(?:${past})${TO}`),
    reading(kind, 'object', `\\b(?:${present})\\b(?! (?:on|in|at|after|as|to|for)\\b)`, true),
    reading(kind, 'subject', `${BE}(?:${done})\\b`),
  ]),
  reading(
    'over',
    'subject',
    `${BE}(?:over\\b(?! (?:an?|the|its|their|two|three|\\S?\\d))|at an end|no longer (?:in (?:force|place|effect)|valid|needed|necessary|required))\\b`,
  ),
  reading('over', 'subject', `${HAS}(?:ended|expired|lapsed|come to an end)\\b${WITHOUT_OBJECT}`),
  reading(
    'over',
    'subject',
    String.raw`\b(?:no longer appl(?:y|ies)|came to an end|ended (?=on |at |in |last |yesterday|today))`,
  ),
  reading('back', 'subject', `${HAS}(?:re-?opened|resumed|restarted|returned to (?:normal|service))\\b`),
  reading(
    'back',
    'subject',
    `${BE}(?:open again|back (?:in (?:service|operation|use)|on|online|to normal)|running again)\\b`,
  ),
  reading('back', 'subject', String.raw`\b(?:re-?opens|resumes)$`, true),
  reading('shut', 'subject', `${HAS}(?:closed|finished)\\b${WITHOUT_OBJECT}`),
]

function reading(kind: Ending['kind'], of: Reading['of'], verb: string, isForHeadline = false): Reading {
  return { kind, of, verb: new RegExp(verb, 'gu'), isForHeadline }
}

/** Any of them, so that nearly all releases are passed over at once. */
const ENDS = new RegExp(oneOf(...READINGS.map(({ verb }) => verb.source)), 'u')
