import type { Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { type OwnSentence, readOwn } from '../pieces/own-voice.ts'
import { isQuestion } from '../text/is-question.ts'
import { oneOf } from '../text/one-of.ts'
import { DAYS, MONTHS, MONTHS_IN_SHORT } from '../text/periods.ts'
import { undoing } from '../text/undoing.ts'

/** That something which was announced will not be, or not when or where it was to be. */
export interface Revocation {
  /** The sentence or headline that says so. */
  readonly span: Span
  readonly kind: 'off' | 'moved'
  readonly isHeadline: boolean
  /** The words of the sentence that say what: "plan to close the mill in Halden". */
  readonly matter: string
}

/**
 * Finds what a release calls off, puts off or moves, with the words that say
 * what: the object of "has cancelled", the subject of "will not go ahead". What
 * is spoken, supposed, denied or done by customers revokes nothing.
 *
 * @example
 * revocationsOf(release('Orme has shelved its plan to build a mill in Bergen.'))[0]?.matter
 * // => 'its plan to build a mill in Bergen'
 */
export const revocationsOf = rememberedOf((document: Document): readonly Revocation[] =>
  readOwn(document, REVOKES, read),
)

function read(text: string, { start, end, isHeadline }: OwnSentence): Revocation[] {
  // "Why was the fair put off?" is for the sentence behind it to answer.
  if (!REVOKES.test(text) || isQuestion(text)) return []
  for (const { kind, verb, isOnlyOfPlans } of VERBS) {
    for (const match of text.matchAll(verb)) {
      const matter = matterIn(text, match, isHeadline)
      if (matter !== '' && (isOnlyOfPlans !== true || PLANS.test(matter)))
        return [{ span: { start, end }, kind, isHeadline, matter }]
    }
  }
  return []
}

/** What such a verb is said of; empty where it takes nothing back. */
function matterIn(text: string, { index, 0: verb }: RegExpExecArray, isHeadline: boolean): string {
  const before = clauseBefore(text.slice(0, index))
  const behind = objectIn(text.slice(index + verb.length))
  // "Will move {to a new hall}", "called off {in May}": no object.
  const after = WHERE.test(behind) ? '' : behind
  if (SUPPOSED.test(before) || MAY.test(before) || !isDone(before, verb, isHeadline)) return ''
  // "Is {dropping} its plans": whoever is in the midst of it does it to something else.
  const isDoing = ONGOING.test(verb) && after.trim() !== ''
  const isOf = OF_SUBJECT.test(verb) || (PASSIVE.test(before) && !isDoing) || (isHeadline && after === '')
  const matter = (isOf ? before.replace(RELATIVE, ' ').replace(AUXILIARY, '') : after).trim()
  return matter.split(' ').length > LONGEST_MATTER || SECURITIES.test(matter) ? '' : matter
}

const WHERE = /^\s+(?:to|into|in|at|on|by|for|from|with|within)\s/iu

/** Words; what is longer is no name of anything. */
const LONGEST_MATTER = 14

/** What stands before a verb in its own clause. */
function clauseBefore(text: string): string {
  return text.replace(/^.*(?:[;:]|, (?:and|but|while|so that|as) )/u, '')
}

/** What a verb is followed by, without what says why, when or since when. */
export function objectIn(text: string): string {
  const [object = ''] = text.split(OBJECT_ENDS)
  return object
}

const OBJECT_ENDS = new RegExp(
  String.raw`[.;:()]|,(?!\d| (?:the|an?) )|\s(?:that|which|who|because|after|following|with immediate|due to|owing to|amid|as|since|is|are|was|were|has|have|had|when|until|till|from|and will|but|over|on (?:\d|(?:${DAYS.join('|')}))|to (?:\d|\p{Lu}|${MONTHS.join('|')})|by (?:\d|\p{L}+ (?:months?|weeks?|years?|days?)))(?=[\s,]|\d|$)`,
  'u',
)

/** "The cut {that was announced in January}" */
const RELATIVE = /,?\s(?:that|which|who)\s.*$/u

const AUXILIARY =
  /\s(?:ha(?:s|ve|d)(?: now)? been|is|are|was|were|will be|(?:is|are) being)(?: \p{L}+ly| now| therefore)?\s*$/iu

const PASSIVE = /\s(?:been|is|are|was|were|will be|being)(?: \p{L}+ly| now| therefore)?\s*$/iu

/** Whether a verb tells what is done or is about to be, and is no noun or adjective: "the reverse merger", "a delay". */
function isDone(before: string, verb: string, isHeadline: boolean): boolean {
  if (NOUN_BEFORE.test(before) || (!isHeadline && /^\p{Lu}/u.test(verb))) return false
  if (ONGOING.test(verb)) return /\b(?:is|are|been|now)\s(?:\p{L}+ly )?$/iu.test(before)
  if (!isHeadline && /s(?: \p{L}+)*$/u.test(verb) && !/^(?:ha|will|is|no)/u.test(verb))
    return SUBJECT.test(before)
  return FINITE.test(verb) || AHEAD.test(before) || IS_TO.test(before)
}

/** "Dropping", "walking away from" */
const ONGOING = /ing(?: \p{L}+){0,3}$/iu

/** "The site has {shelves}" */
const SUBJECT = /(?:\p{Lu}[\p{L}\d.’'&-]*|\b(?:it|company|group|city|now|today|therefore))\s$/u

const NOUN_BEFORE = /\b(?:the|an?|its|their|his|her|our|this|that|these|of|no|any|further|more)\s$/iu

const FINITE =
  /(?:ed|s|off|drew|drawn|gave|given|fallen|forward|back|through|not .*|longer .*|against)$|^(?:put|ha(?:s|ve)|will|decided|no|is|are|won).*/iu

const AHEAD =
  /\b(?:will|(?:decided|agreed|resolved|voted|plans?|intends?|going|chosen|forced|had) to)(?: \p{L}+ly| now| also| therefore)?\s$/iu

/** "Orme is to scrap", and not "the aim is to". */
const IS_TO = /(?:\p{Lu}[\p{L}\d.’'&-]*|\b(?:it|company|group|city|council)) is to\s$/u

/** Verbs that say of their subject that it will not be. */
const OF_SUBJECT = /\b(?:go(?:es)? ahead|take place|happen|fall(?:en|s)? through|be \p{L}+|called off by)$/iu

/** What may happen, did not, or is done by those who buy. */
const SUPPOSED =
  /\b(?:not|never|nor|might|can|could|would|if|unless|should|whether|right|rights|entitled|den(?:y|ies|ied)|threaten\p{L}*|customers?|guests?|visitors?|passengers?|travell?ers?|buyers?|subscribers?|members|users?|holders?|patients?|clients?|who|hackers?)\b/iu

/** With a capital it is a month. */
const MAY = /\bmay\b/u

/** Nothing of these was a plan: a company cancels the shares that it has bought back. */
const SECURITIES =
  /\b(?:shares?|stocks?|notes|bonds?|warrants?|debts?|options|subscriptions?|polic(?:y|ies))\b/iu

/** Of what is announced and not yet done. */
const PLANS =
  /\b(?:plan(?:s|ned)?|propos(?:als?|ed)|projects?|intentions?|offers?|bids?|mergers?|takeovers?|acquisitions?|purchases?|deals?|talks|negotiations|agreements?|schemes?|applications?|launch|tours?|films?|productions?|shows?|performances?|events?|exhibitions?|concerts?|festivals?|conferences?|appointments?|nominations?|closures?|cuts?|increases?|rises?|announced|intended)\b/iu

interface Verb {
  readonly kind: Revocation['kind']
  readonly verb: RegExp
  /** It is also said of what was never a plan: "drops", "withdraws". */
  readonly isOnlyOfPlans?: boolean
}

const MONTH_IN_SHORT = MONTHS_IN_SHORT.join('|')

const VERBS: readonly Verb[] = [
  {
    kind: 'off',
    verb: everywhere(
      undoing('callOff', 'cancel', 'scrap', 'shelve', 'axe'),
      String.raw`\b(?! (?:by|order|due))`,
    ),
  },
  {
    kind: 'off',
    verb: /\b(?:will not|won['’]t|will no longer|is not|are not) (?:now )?(?:go(?:ing)? ahead|take place|happen)\b/giu,
  },
  { kind: 'off', verb: /\b(?:ha(?:s|ve) fallen|fell|falls?) through\b/giu, isOnlyOfPlans: true },
  {
    kind: 'off',
    verb: everywhere(
      oneOf(
        '(?:will|would) not (?:proceed|go ahead|go on) with',
        'will not pursue|no longer (?:plans?|intends?|wants?) to',
        '(?:has|have)? ?decided (?:not to|against)',
        '(?:has |have )?given up|gives? up|gave up',
      ),
    ),
  },
  {
    kind: 'off',
    verb: everywhere(
      oneOf(
        undoing('abandon', 'withdraw', 'drop', 'terminate', 'revoke', 'rescind', 'end', 'halt', 'stop'),
        undoing('discontinue', 'suspend'),
        'revers(?:e[sd]?|ing)|put(?:s|ting)? on (?:hold|ice)',
        '(?:walk(?:s|ed|ing)? away from|back(?:s|ed|ing)? out of|pull(?:s|ed|ing)? out of)',
      ),
    ),
    isOnlyOfPlans: true,
  },
  {
    kind: 'off',
    verb: /\b(?:will not|won['’]t|will no longer)(?! (?:be\b|have\b|only\b|just\b|affect))(?=.*\b(?:announced|planned|after all|intended|promised)\b)/giu,
  },
  {
    kind: 'moved',
    verb: everywhere(
      oneOf(
        undoing('postpone'),
        'put(?:s|ting)? (?:off|back)|push(?:es|ed|ing)? back|delay(?:s|ed|ing)?|defer(?:s|red|ring)?',
        'reschedul(?:e[sd]?|ing)|br(?:ings?|ought|inging) forward|extend(?:s|ed|ing)?',
        String.raw`mov(?:es?|ed|ing)(?=\s(?:[^.;]{0,60} )?(?:to|from|until)\s[^.;]{0,30}\b(?:(?:${MONTH_IN_SHORT})[a-z]*|spring|summer|autumn|winter|next|20\d\d)\b)`,
      ),
    ),
  },
]

/** Any of them, so that nearly all releases are passed over at once. */
const REVOKES = new RegExp(oneOf(...VERBS.map(({ verb }) => verb.source)), 'iu')

function everywhere(verbs: string, behind = String.raw`\b`): RegExp {
  return new RegExp(String.raw`\b${verbs}${behind}`, 'giu')
}
