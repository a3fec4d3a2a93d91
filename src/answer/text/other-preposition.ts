import { GIVEN_NAMES } from '../../corpus/given-names.ts'
import { literal } from '../../corpus/literal.ts'
import { remembered } from '../../remembered.ts'
import { tokens } from '../../search/tokens.ts'
import { oneOf, oneOfWords } from './one-of.ts'

/**
 * Whether a sentence has the verb of a question with another preposition, and so tells
 * another thing: what one is known as is no reputation, whom one works with no employer,
 * and by whom a thing was bought not from whom.
 *
 * A sentence that has any other word for what is asked is not held to its verb.
 *
 * @example
 * hasOtherPreposition('What is Orme known for?', 'Orme, known as Old Linden, has a fair.') // => true
 */
export function hasOtherPreposition(question: string, stated: string): boolean {
  return askedIn(question).some(
    ({ other, told, subject }) =>
      other.test(stated) && !told.test(stated) && (subject === null || isBefore(subject, other, stated)),
  )
}

/** What a sentence has in place of what is asked, by which words it tells it all the same, and of whom, where that turns it round. */
interface Meant {
  readonly other: RegExp
  readonly told: RegExp
  /** Must stand before the verb and not behind it: "what did the fire result in?" */
  readonly subject: string | null
}

const askedIn = remembered((question: string): readonly Meant[] => {
  const asked = stranded(question)
  return [...SENSES.flatMap((one) => sense(one, asked)), ...work(asked), ...agent(asked)]
})

/** Puts a preposition that opens a question behind it: "For whom does she work?" => "whom does she work for?" */
function stranded(question: string): string {
  return question.replace(
    /^(?:[Aa]nd |[Ss]o |[Bb]ut )?([Ff]or|[Tt]o|[Ff]rom|[Oo]f|[Aa]fter|[Bb]y|[Ww]ith|[Aa]s|[Ii]n) ((?:who|what|which)[^?]*?)\s*\?*$/u,
    (_, preposition: string, rest: string) => `${rest} ${preposition.toLowerCase()}?`,
  )
}

/** Where a preposition has its object in front: "known for?", "sold to in 2024?" */
const END = String.raw`(?=\s*(?:[?,]|$)| (?:now|today|there|doing|in|at|since|among|according)\b)`

interface Sense {
  readonly asks: RegExp
  readonly other: RegExp
  readonly told: RegExp
}

const asks = (words: string): RegExp =>
  new RegExp(String.raw`\b(?:what|which|who|whom)\b[^?]*?\b${words}${END}`, 'iu')

const LOOK = 'look(?:s|ed|ing)?'
const RULES = oneOfWords(
  `rules? terms conditions prices? fees? charges? discounts? exclusions? restrictions? limits? policy policies laws?
  tax(?:es)? tariffs? rates? regulations? requirements? guidelines? bans? surcharges? exceptions? exemptions?`,
)

/** Says for what something is known, in any words; "known as the home of jazz" does, "known as Little Linden" does not. */
export const REPUTED = new RegExp(
  oneOf(
    String.raw`\b[Kk]nown (?:\p{L}+ ){0,3}?(?:for|to)\b|\b[Kk]nown (?:\p{L}+ )?as (?:(?:an?|the|one|its|their) )?\p{Ll}|\b(?:made|makes|making|won|earned|built) (?:\p{L}+ ){1,2}?name\b`,
    // "Beside renowned scholars": others are.
    String.raw`(?<!\b(?:by|with|of|from|for|to|among|and|including|at|in|near|alongside|beside|between) )(?:world[- ])?\b(?:[Ff]am(?:ous|ed|e)|noted|[Rr]enown\p{L}*|[Rr]eput\p{L}+|[Cc]elebrat\p{L}+|[Rr]ecogni[sz]\p{L}+|acclaim\p{L}*|[Ss]peciali[sz]\p{L}+|special(?:ty|ties|ities|isms?)|prais\p{L}+|popular\p{L}*|prized|(?:be)?loved|awards?|award-\p{L}+|pioneer\p{L}*|lead(?:ing|ers?)|well[- ]known|hailed|legend\p{L}*|iconic|synonymous|admired|trusted|expert\p{L}*)\b`,
  ),
  'u',
)

/** "What is it {known for}?" */
export const ASKS_REPUTE = asks('(?:known|famous|famed|noted|renowned|celebrated) for')

const SENSES: readonly Sense[] = [
  // A name is no reputation, and the other way round.
  {
    asks: ASKS_REPUTE,
    other: /\b(?:known|called|named|dubbed|nicknamed|termed)\b/iu,
    told: REPUTED,
  },
  {
    asks: asks('(?:known|referred to) as'),
    other: /\b(?:known|famous|noted|renowned) for\b/iu,
    told: /\b(?:as|call(?:s|ed)?|named?|nicknamed?|dubbed|termed|aka|titled|under)\b|\(/iu,
  },
  {
    asks: asks('stands? for'),
    other: /\bst(?:ands?|ood|anding) (?:out|at|by|on|in|up|behind|beside|near|between|to|over)\b/iu,
    told: /\bst(?:ands?|ood|anding) for\b|\b(?:represent|symbol|signif|mean|short|acronym|abbrev|initials|value|belie[fv]|embod|champion|commit|dedicat|promis|princip)\p{L}*/iu,
  },
  // What goes on as it was is made of nothing.
  {
    asks: asks('consists? of'),
    other: /\bconsisten(?:t|tly|cy)\b/iu,
    told: /\bconsist(?:s|ed|ing)?\b|\b(?:ma[dk]e|mak\p{L}+|compris|includ|contain|compos|featur|form|cover|involv)\p{L}*/iu,
  },
  {
    asks: asks('account(?:s|ed)? for'),
    other: /\b(?:accounts?|accountants?|accounting|accountab\p{L}+)\b(?! for)/iu,
    told: /\baccount(?:s|ed|ing)? (?:\p{L}+ )?for\b|%|\b(?:percent|per cent|shares?|half|thirds?|quarters?|(?:makes?|made|making) up|represent\p{L}*|contribut\p{L}+|compris\p{L}+|constitut\p{L}+)\b/iu,
  },
  {
    asks: asks(`${LOOK} for`),
    other: new RegExp(String.raw`\b${LOOK} (?:after|at|into|forward|back|like|to|over|out|up)\b`, 'iu'),
    told: new RegExp(
      String.raw`\b(?:${LOOK} (?:\p{L}+ )?for|s(?:eek|ought)\p{L}*|search\p{L}*|hunt\p{L}*|want(?:s|ed|ing)?|need(?:s|ed|ing)?|recruit\p{L}*|hir(?:es?|ed|ing)|explor\p{L}+|prospect\p{L}*|invit\p{L}+|hop(?:es?|ed|ing)|should|must|would like|${LOOK} to \p{L}+)\b`,
      'iu',
    ),
  },
  {
    asks: asks(`${LOOK} after`),
    other: new RegExp(String.raw`\b${LOOK} (?:for|at|into|forward|back|like|to|out|up)\b`, 'iu'),
    told: new RegExp(
      String.raw`\b(?:${LOOK} after|car(?:es?|ed|ing)|maint\p{L}+|manag\p{L}+|tends?|tended|charge|responsib\p{L}+|overs\p{L}+|r[au]ns?|running|serv\p{L}+|support\p{L}*|handl\p{L}+|protect\p{L}*|clients?|customers?|keep\p{L}*|kept|head(?:s|ed)?|leads?|led|work(?:s|ed|ing)? (?:with|for))\b`,
      'iu',
    ),
  },
  // What comes of a thing is not what it came of.
  {
    asks: asks('(?:did|does|do|will|has|have) (?<subject>[^?]+?) result(?:ed)? in'),
    other: /\bresult(?:s|ed|ing)? from\b/iu,
    told: /\bresult(?:s|ed|ing)? (?:\p{L}+ )?in\b|\b(?:le(?:a?ds?|ading) to|caus\p{L}+|br(?:ings?|ought)|creat\p{L}+|mean(?:s|t)|g[ai]ve|left|leav(?:es|ing)|kill\p{L}*|destroy\p{L}*|damag\p{L}*|cost|forc\p{L}+)\b/iu,
  },
  {
    asks: asks('(?:did|does|do|will|has|have) (?<subject>[^?]+?) result(?:ed)? from'),
    other: /\bresult(?:s|ed|ing)? in\b/iu,
    told: /\bresult(?:s|ed|ing)? (?:\p{L}+ )?from\b|\b(?:because|due|caus\p{L}+|after|following|follows|came|comes|from|owing|thanks|stem\p{L}*|since|as)\b/iu,
  },
  // A rule applies to those whom it binds.
  {
    asks: asks('apply for'),
    other: new RegExp(String.raw`\b${RULES}\b[^.;]{0,40}?\bappl(?:y|ies|ied) (?:\p{L}+ )?to\b`, 'iu'),
    told: /\b(?:appl(?:y|ies|ied|ying) (?:\p{L}+ )?for|applica\p{L}+|eligib\p{L}+|qualif\p{L}+|grants?|scholarships?|funds?|funding|posts?|jobs?|vacanc\p{L}+|places?|permits?|licen[cs]es?|loans?)\b/iu,
  },
]

function sense({ asks: asking, other, told }: Sense, question: string): readonly Meant[] {
  const found = asking.exec(question)
  return found === null ? [] : [{ other, told, subject: found.groups?.subject ?? null }]
}

/** Whether the last word of a subject stands before what is told in place of the asked, and not behind it. */
function isBefore(subject: string, other: RegExp, stated: string): boolean {
  const head = tokens(subject).at(-1)?.term
  const at = other.exec(stated)?.index ?? 0
  const holds = (part: string): boolean => tokens(part).some(({ term }) => term === head)
  return holds(stated.slice(0, at)) && !holds(stated.slice(at))
}

/**
 * For whom somebody works and with whom: "works with a bakery" names no employer. A house
 * works for its customers as it works with them.
 */
function work(question: string): readonly Meant[] {
  const [, who = '', preposition] = WORKS.exec(question) ?? []
  const given = who.split(' ')[0]?.toLowerCase() ?? ''
  if (!PERSON.test(who) && !(who.includes(' ') && GIVEN_NAMES.has(given))) return []
  return [{ ...(preposition === 'for' ? EMPLOYED : BESIDE), subject: null }]
}

const WORKS = new RegExp(
  String.raw`\b(?:[Ww]ho|[Ww]hom|(?:[Ww]hich|[Ww]hat) \p{L}+(?: \p{L}+)?) (?:do|does|did|has|have|is|was) ([^?]+?) (?:\p{L}+ly |now |still |been )?work(?:ed|ing)? (for|with)${END}`,
  'u',
)
const PERSON = /^(?:he|she|(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame)\b.*)$/u

const EMPLOYED = {
  other: /\bwork(?:s|ed|ing)? (?:\p{L}+ly |together )?(?:with|alongside)\b/iu,
  told: /\b(?:work(?:s|ed|ing)? (?:\p{L}+ly )?(?:for|at|in)|at|of|employ\p{L}*|join\p{L}*|hired|staff|behalf)\b/iu,
}
const BESIDE = {
  other: /\bwork(?:s|ed|ing)? (?:\p{L}+ly )?(?:for|at)\b/iu,
  told: /\b(?:with|together|alongside|beside|partner\p{L}*|collaborat\p{L}*|joint\p{L}*|teams?|teamed|and)\b/iu,
}

/** By whom a thing was done is neither for whom, from whom nor of what; and the other way round. */
function agent(question: string): readonly Meant[] {
  const [, verb = '', preposition = ''] = DONE.exec(question) ?? []
  if (verb === '') return []
  const done = literal(verb)
  const behind = preposition === 'by' ? 'after|for|to' : 'by'
  const other = new RegExp(
    String.raw`^(?=.*\b${done} (?:\p{L}+ly )?(?:${behind})\b)(?!.*\b${done}\b(?! (?:\p{L}+ly )?(?:${behind})\b))`,
    'isu',
  )
  const told = TOLD_WITH.get(preposition)
  return told === undefined ? [] : [{ other, told, subject: null }]
}

/** "Who was the inn {bought} {from}?", of what is done to a thing. */
const DONE = new RegExp(
  String.raw`\b(?:[Ww]ho|[Ww]hom|[Ww]hat|[Ww]hich)\b[^?]*?\b(?:is|are|was|were|be|been|being) [^?]*?\b(\p{Ll}+(?:ed|en|wn|lt|ld|nt|ught|aid|de)|run|set|put) (to|from|for|of|after|by)${END}`,
  'u',
)

const TOLD_WITH: ReadonlyMap<string, RegExp> = new Map([
  ['by', /\bby\b/iu],
  ['to', /\b(?:to|receiv\p{L}*|w[io]n(?:s|ners?)?|recipients?|buyers?|buys?|bought|honou?r\p{L}*)\b/iu],
  [
    'from',
    /\b(?:from|s[eo]ll(?:s|ers?|ing)?|sold|owners?|owned|former(?:ly)?|previous(?:ly)?|vendors?|using|out)\b/iu,
  ],
  ['for', /\b(?:for|to|aim\p{L}*|so that|behalf|intend\p{L}*|help\p{L}*|with)\b/iu],
  ['of', /\b(?:of|from|with|using|out|materials?)\b/iu],
  ['after', /\b(?:after|for|honou?r\p{L}*|memory|tribute|namesake|inspir\p{L}+)\b/iu],
])
