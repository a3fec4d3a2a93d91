import { literal } from '../../corpus/literal.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import type { Document } from '../../model.ts'
import { oneOf, oneOfWords } from '../text/one-of.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks in everyday words for what a release tells in those of
 * its trade: how many "quit" who are said to have "discontinued", how many homes
 * "benefit" that are "served", the "side effects" that are "adverse events", the
 * "minimum age" of those "aged 16 to 25", when "the works" of a project begin.
 *
 * The release must have the one and lack the other.
 */
export function plainlyAsWritten(question: string, { text }: Document): Rewording[] {
  for (const { asks, own, said, written } of WAYS) {
    const asked = asks.exec(question)
    if (asked === null || own.test(text)) continue
    const found = said.exec(text)
    if (found === null) continue
    const anew = written(asked.groups ?? {}, found.groups ?? {})
    if (anew !== null) return [{ start: 0, end: question.length, written: anew }]
  }
  return []
}

/** Whether words behind a dateline have the name that is asked about, or its first word ("Orme" of "Orme Mills"), or else its noun. */
function names(words: string, who: string): boolean {
  const own = who.replace(/^(?:the|its|their) /iu, '').split(/\s+/u)
  const word = /^\p{Lu}/u.test(own[0] ?? '') ? own[0] : own.at(-1)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal(word ?? '')}(?![\p{L}\p{N}])`, 'iu').test(
    words.split(/\s[–—-]+\s/u).at(-1) ?? '',
  )
}

type Groups = Readonly<Record<string, string | undefined>>

interface Way {
  /** The question in everyday words. */
  readonly asks: RegExp
  /** By these a release says it as it is asked. */
  readonly own: RegExp
  /** By these it says it in its own way. */
  readonly said: RegExp
  /** The question in that way; null where what is said is of something else. */
  readonly written: (asked: Groups, said: Groups) => string | null
}

const OPENS = String.raw`^(?:and |so |but )?`
const ENDS = String.raw`\s*\?*$`
const THING = String.raw`[^?,;]{2,60}?`

const COUNT = String.raw`\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?)(?: (?:million|thousand))?`

const LEFT_OFF = String.raw`discontinued|withdrew|dropped out|quit`

/** "The {programme} {begins}", "{construction} of the depot is due to {begin}". */
const WORK =
  'programme program project scheme construction renovation refurbishment restoration upgrade replacement conversion'

const VERBS: Readonly<Record<string, string>> = {
  serve: 'served',
  reach: 'reached',
  supply: 'supplied',
  connect: 'connected',
  cover: 'covered',
  help: 'helped',
  support: 'supported',
  protect: 'protected',
}

/** Words for the same ones in a count of whom something serves. */
const SAME_KIND: readonly RegExp[] = [
  /^(?:homes?|houses?|households?)$/iu,
  /^(?:people|residents|persons)$/iu,
]

const AGED = String.raw`\b(?:aged? (?:of )?(?:between |from )?(?:\d{1,2}\b|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|sixteen|eighteen) (?:and|or) (?:older|over|above|up)\b)|ages? \d{1,2}\b|over (?:the age of )?(?:1\d|2[015])\b(?![\d,.%])(?! (?:per|percent|years|million|\p{L}+s)\b)|\d{1,2} (?:and|or) (?:older|over|above|up)\b|at least \d{1,2} years|from \d{1,2} to \d{1,2} (?:years|can|may)\b)`

const WAYS: readonly Way[] = [
  {
    asks: new RegExp(
      String.raw`${OPENS}what (?:was|is|were) the (?:(?:result|outcome|tally|count)s? of the vote|vote(?: (?:result|outcome|tally|count))?)(?<on> (?:on|about|over) ${THING})?${ENDS}`,
      'iu',
    ),
    own: /\b(?:results?|outcome) of (?:the|its|their) vote\b|\bvote (?:result|outcome)\b/iu,
    said: /\bvot(?:e[sd]?|ing)\b[^.;\n]{0,80}\b(?:\d+(?: to |[-–])\d+\b|unanimous)|\bunanimous(?:ly)?\b[^.;\n]{0,40}\bvot|\d+(?: to |[-–])\d+ vote\b|\b\d+ votes to \d+/iu,
    written: ({ on = '' }) => `How did the vote${on} go?`,
  },
  {
    asks: new RegExp(
      String.raw`${OPENS}how many(?<who> [\p{L}-]+(?: [\p{L}-]+)?)? (?:have |had )?(?<left>quit|dropped out|withdrew|discontinued|pulled out|gave up)(?<of> (?:of |from )?(?:the|its|their) ${THING})?${ENDS}`,
      'iu',
    ),
    own: /(?!)/u,
    said: new RegExp(
      String.raw`${COUNT} (?<who>\p{Ll}+(?: \p{Ll}+)?) (?:have |had )?(?<left>${LEFT_OFF}|left (?:the|their) (?:trial|study|course|programme|program))\b`,
      'iu',
    ),
    written: ({ who, left = '' }, said) =>
      said.left?.toLowerCase() === left.toLowerCase()
        ? null
        : `How many${who ?? ` ${said.who ?? ''}`} ${said.left ?? ''}?`,
  },
  {
    asks: new RegExp(
      String.raw`${OPENS}how many (?<who>[\p{L}-]+) (?:will |would |are going to |stand to )?(?:benefit|gain|be helped)(?: from (?<thing>${THING}))?${ENDS}`,
      'iu',
    ),
    own: /\bbenefit(?:s|ed|ing)?\b[^.;\n]{0,60}\d|\d[^.;\n]{0,60}\bbenefit(?:s|ed|ing)?\b/iu,
    said: new RegExp(
      String.raw`\b(?<verb>${Object.keys(VERBS).join('|')})(?:s|es|ed|ing)? (?:(?:roughly|about|around|some|nearly|almost|up to|more than|over|an? (?:estimated|additional|total of)|another) )?(?:\d[\d,.]*(?: (?:million|thousand))?) (?:\p{Ll}+ )?(?<who>homes|houses|households|people|residents|families|pupils|students|children|patients|customers|businesses|villages|schools)\b`,
      'iu',
    ),
    written: ({ who = '', thing }, { verb = '', who: counted = '' }) => {
      const isSame =
        who.toLowerCase() === counted.toLowerCase() ||
        SAME_KIND.some((kind) => kind.test(who) && kind.test(counted))
      const base = verb.toLowerCase()
      if (!isSame) return null
      return thing === undefined
        ? `How many ${counted} are ${VERBS[base] ?? base}?`
        : `How many ${counted} does ${thing} ${base}?`
    },
  },
  {
    asks: new RegExp(
      String.raw`${OPENS}(?:what(?:[’']s| is| was) )?(?:the |an? )?(?:(?:minimum|lowest|youngest) age(?: limit)?|age (?:limit|restriction)) (?<how>for|to) (?<thing>${THING})${ENDS}|${OPENS}what ages? (?:is|are) (?<whose>${THING}) for${ENDS}`,
      'iu',
    ),
    own: /\b(?:minimum|lowest|youngest) age\b|\bage limit\b/iu,
    said: new RegExp(AGED, 'iu'),
    written: ({ how = 'for', thing, whose = '' }) => {
      const of = thing ?? whose
      if (how === 'to') return `How old do you have to be to ${of}?`
      return !of.includes(' ') && of.endsWith('s') && isPersonNoun(of)
        ? `How old do ${of} have to be?`
        : `How old do you have to be for ${of}?`
    },
  },
  {
    asks: new RegExp(
      String.raw`${OPENS}(?:what|which) (?:(?:are|were|is|was) (?:the |its )?(?:(?:most )?(?:common|frequent|main|usual) )?side[ -]effects?(?: of ${THING})?|side[ -]effects (?:did ${THING} have|does ${THING} have|were (?:there|seen|reported)|occurred|are there))${ENDS}`,
      'iu',
    ),
    own: /\b(?:common|frequent|main|usual|reported|include[sd]?) side[ -]effects?\b|\bside[ -]effects? (?:is|are|was|were|include[sd]?)\b/iu,
    said: /\bmost (?:common|frequent)(?:ly)? (?:\p{L}+ ){0,2}?(?<kind>adverse (?:event|reaction|effect)s?|treatment-emergent adverse events?)\b/iu,
    written: (_, { kind = '' }) => `What was the most common ${kind.toLowerCase()}?`,
  },
  {
    asks: new RegExp(
      String.raw`${OPENS}did (?<who>(?:it|[\p{L}\d-]+|the (?:[\p{L}\d-]+ ){0,2}(?:trial|study|drug|compound|medicine|vaccine))) (?:hit|reach|meet|achieve|make|get) (?:its|the|their) (?:main|primary|chief|principal|key) (?:goal|aim|target|objective|endpoint)s?${ENDS}|${OPENS}did (?<trial>the (?:[\p{L}\d-]+ )?(?:trial|study)) (?:succeed|work)${ENDS}|${OPENS}was (?<success>the (?:[\p{L}\d-]+ )?(?:trial|study)) (?:a success|successful)${ENDS}`,
      'iu',
    ),
    own: /\b(?:main|primary|chief|principal|key) (?:goal|aim|target|objective)s?\b|\b(?:trial|study) (?:was (?:a success|successful)|succeeded)\b/iu,
    said: /\b(?:met|meet|achieved?|hit|reach(?:ed)?|miss(?:ed)?) (?:\p{L}+ ){0,3}?(?:co-)?primary (?:\p{L}+ )?end[ -]?points?\b/iu,
    written: ({ who, trial, success }) => `Did ${who ?? trial ?? success ?? ''} meet its primary endpoint?`,
  },
  {
    asks: new RegExp(
      String.raw`${OPENS}how many people (?:(?:does|do) (?<who>${THING}) employ|work (?:(?<there>there)|(?:at|for|in) (?<at>${THING})))${ENDS}`,
      'iu',
    ),
    own: /\bemploy(?:s|ed|ing)?\b[^.;\n]{0,40}\d|\d[^.;\n]{0,30}\b(?:people|are employed|work(?:s|ing)? (?:at|for|there))\b/iu,
    said: /\b\d[\d,]* (?:\p{L}+[ -]){0,2}?(?<noun>employees|team members|associates)\b/iu,
    written: ({ who, at }, { noun = 'employees' }) =>
      `How many ${noun.toLowerCase()} does ${who ?? at ?? 'it'} have?`,
  },
  {
    asks: new RegExp(
      String.raw`${OPENS}how many (?:staff|employees|workers) (?:does|do) (?<who>${THING}) (?:have|employ)${ENDS}`,
      'iu',
    ),
    own: /\b\d[\d,]* (?:\p{L}+[ -]){0,2}?(?:staff|employees|workers|team members|associates)\b|\bemploy(?:s|ed|ing)?\b[^.;\n]{0,40}\d/iu,
    said: /(?<before>[^.;\n]{0,120})\b(?<noun>workforce|headcount) (?:of|is|was|stands at|fell to|rose to|grew to) [^.;\n\d]{0,20}\d/iu,
    // A workforce may be that of one site, or of a school: it is of whom its sentence names before it.
    written: ({ who = '' }, { before = '', noun = '' }) =>
      names(before, who) ? `What is the ${noun.toLowerCase()} of ${who}?` : null,
  },
  {
    asks: new RegExp(
      String.raw`${OPENS}when (?:do|does|did|will|is|are) (?:the )?works? (?:due to |to |going to )?(?:begin|start|commence)(?:ning|ing)?${ENDS}`,
      'iu',
    ),
    own: /\bworks?\b[^.;\n]{0,40}\b(?:beg[aiu]n|begins|start|starts|started|commence[sd]?|under way|underway)\b/iu,
    said: new RegExp(
      String.raw`\b(?<noun>${oneOfWords(WORK)})\b[^.;\n]{0,40}?\b(?<verb>${oneOf('beg[aiu]n', 'start', 'commence')})(?:s|ed|d)?\b`,
      'iu',
    ),
    written: (_, { noun = '' }) => `When does the ${noun.toLowerCase()} begin?`,
  },
]
