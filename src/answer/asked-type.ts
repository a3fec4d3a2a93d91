import { terms } from '../search/tokens.ts'
import {
  DATE_NOUNS,
  MONEY_WORDS,
  ORGANISATION_NOUNS,
  PERCENT_WORDS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  ROLE_WORDS,
} from './cues.ts'

/** The kind of thing a right answer holds. */
export type AnswerType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'date'
  | 'duration'
  | 'money'
  | 'percent'
  | 'count'
  | 'amount'
  | 'phone'
  | 'address'
  | 'email'
  | 'url'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'quotation'
  | 'yesno'
  | 'list'
  | 'name'
  | 'other'

/**
 * Says what kind of thing a right answer holds, from a question in lower case
 * with straight apostrophes.
 *
 * @example
 * answerType('how many patents were filed?') // => 'count'
 */
export function answerType(plain: string): AnswerType {
  const keyword = QUESTION_WORD.test(plain)
    ? undefined
    : plain
        .replace(/[?.!]+$/u, '')
        .trim()
        .split(/\s+/u)
        .at(-1)
  if (keyword !== undefined && MEASURE_NOUN.test(keyword)) return 'amount'
  const rule = RULES.find(({ fits, unless }) => fits.test(plain) && !(unless?.test(plain) ?? false))
  return rule?.type ?? nounType(plain) ?? LATE_RULES.find(({ fits }) => fits.test(plain))?.type ?? 'other'
}

interface Rule {
  readonly type: AnswerType
  readonly fits: RegExp
  readonly unless?: RegExp
}

const WH = '(?:who|whom|whose|what|when|where|which|why|how)'
const MONEY = [...MONEY_WORDS].join('|')

/** In order: the first that fits decides. A question word counts where no other stands before it. */
const RULES: readonly Rule[] = [
  {
    type: 'email',
    fits: /\be-?mail(?: address(?:es)?)?\b/u,
    unless: /\be-?mail (?:security|marketing|platform|software|service)/u,
  },
  {
    type: 'phone',
    fits: /\b(?:telephone|phone|hotline|fax|toll-free|tel)\b.*\bnumbers?\b|\bnumber\b.*\b(?:call|phone|ring|reach)\b|\b(?:what|which)(?:'s| is| are) (?:the|their|its|your) (?:[\p{L}'-]+ )*?(?:tele)?phone\b|\b(?:tele)?phone (?:of|for|please)\b|\btelephone\b|\b(?:press|media) (?:tele)?phone\b/u,
  },
  { type: 'url', fits: /\b(?:website|web site|web address|web page|homepage|url|online address)\b/u },
  {
    type: 'address',
    fits: /\b(?:street|postal|mailing|office|physical|exact|full|business) address\b|\b(?:what|which)(?:'s| is) the address\b|\baddress of\b/u,
  },
  {
    type: 'quotation',
    fits: /\b(?:what|how) (?:did|does|do|has|have|had|was|were) .*\b(?:say|said|comment|tell|told|explain|state|note|stress|think|remark|add|call|describe|express|react|respond|put it|characteri[sz]e)\b/u,
  },
  {
    type: 'quotation',
    fits: /\bwho (?:said|says|stated|claimed|called|told|described|added|explained)\b|\b(?:own|exact) words\b|\bin [\p{L} ]+'s words\b/u,
  },
  {
    type: 'quotation',
    fits: /\b(?:quotes?|quotations?|statements?|comments?|remarks?|words) (?:by|from|of|on|about|regarding)\b|\bwhat was .*(?:'s)? (?:comment|quote|reaction|response|statement|remark)\b|\baccording to [\p{L} .'-]+, what (?:is|was|are|were|does|did|will)\b/u,
  },
  { type: 'money', fits: /\bwhat (?:does|do|did|will|would) .*\bcosts?\b/u },
  {
    type: 'money',
    fits: /^(?:and |so )?what (?:is|was|are|were|will|does|do|did|has|have|would) (?:[\p{L}\p{N}&.'-]+ ){1,5}?(?:be |been |get |gets )?(?:paid|earn|earns|earned|make a (?:year|month|week|day)|go for|sell for)\b(?! (?:for|off) by)/u,
    unless: /\bpaid (?:by|for|to|off|attention)\b|\bearn(?:s|ed)? (?:praise|a|an|the|its|their)\b/u,
  },
  {
    type: 'money',
    fits: /\bwhat (?:(?!(?:do|does|did|will|has|have|can)\b)[\p{L}\p{N}&.'-]+ ){1,5}?(?:(?:is|was|are|were|will be|gets|get|got) paid|earns?|earned|costs?)\b(?! (?:by|for|to)\b)/u,
  },
  {
    type: 'reason',
    fits: /\bwhy\b|\bhow come\b|\bwhat (?:is|was|are|were) the (?:main )?(?:reason|cause|purpose|motive|motivation|aim|goal|rationale)s?\b|\bfor what (?:reason|purpose)\b|\bwhat (?:led|caused|prompted|drove|motivated)\b/u,
  },
  {
    type: 'duration',
    fits: /\bhow long\b|\bhow many (?:more )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b|\bwhat (?:length of time|duration)\b|\bhow old\b|\bhow much (?:longer|time)\b/u,
  },
  { type: 'other', fits: /\bhow (?:often|frequently)\b/u },
  {
    type: 'count',
    fits: /\bhow many\b|\b(?:what|which) (?:is |was |are |were )?(?:the )?(?:total |exact |current |overall )?number of\b|\bnumber of\b.*\?|^(?:the )?(?:total |exact |current |overall )?number of\b|\bhow large a (?:number|team|staff|workforce)\b/u,
  },
  {
    type: 'percent',
    fits: /\b(?:what|which|by what) (?:is |was |are |were )?(?:the )?(?:[\p{L}-]+ )?(?:percent(?:age)?|per cent|proportion|share(?! price)|fraction)\b|\bwhat (?:is|was|are|were)?\s?(?:the )?(?:[\p{L}-]+ )*(?:(?:growth|interest|tax|unemployment|jobless|employment|vacancy|occupancy|conversion|success|response|inflation|approval|completion|graduation|retention|churn|default|survival|turnout|participation|attendance|recycling|error|margin|annual|coupon) rate|margin|yield|stake)\b/u,
  },
  {
    type: 'amount',
    fits: /\b(?:what|which) (?:is |was |are |were )?(?:the )?(?:[\p{L}-]+ )*(?:rate|ratio)\b/u,
  },
  { type: 'money', fits: /\bhow (?:expensive|pricey|costly|cheap)\b/u },
  {
    type: 'amount',
    fits: /\bhow much (?:of|more|less|faster|lower|higher|larger|smaller|bigger|did .*(?:grow|rise|fall|increase|decrease|drop|jump|climb|improve))\b|\bby how much\b/u,
  },
  { type: 'money', fits: new RegExp(String.raw`\bhow much\b.*\b(?:${MONEY})\b`, 'u') },
  {
    type: 'money',
    fits: /\bhow much (?:is|are|was|were) (?:the|an?|one|it|they|that)\b(?! (?:\p{L}+ )?(?:amount|share|part|portion|rest|dose|rain|snow|capacity|energy|power|water|waste|space|time|weight|load|output|increase|rise|drop|fall|growth))(?!.*\b(?:reduced|increased|expected|cut|lowered|raised|up|down|heavier|larger|smaller|higher|lower|faster)\b)|\bhow much (?:does|do|did|will|would|can) (?:[\p{L}\p{N}&.'-]+ ){1,5}?(?:make|earn|get|go for)\b(?! (?:per|of|use)\b)/u,
  },
  {
    type: 'amount',
    fits: /\bhow much\b|\bhow (?:far|big|large|tall|high|wide|deep|fast|heavy|hot|cold|strong|small|thick|powerful|loud|steep|sizable|sizeable)\b/u,
  },
  {
    type: 'date',
    fits: /\bhow (?:soon|late|early|recent|quickly)\b|\bwhat (?:time|date|day|month|year)\b|\b(?:since|until|by) when\b/u,
  },
  {
    type: 'date',
    fits: /\bwhen\b/u,
    unless: new RegExp(String.raw`\b${WH}\b.*\bwhen\b|\bwhen it comes\b`, 'u'),
  },
  {
    type: 'definition',
    fits: /^who (?:is|was|are) (?!(?:the|its|their|our|your|in|at|on|behind) )(?:(?:mr|ms|mrs|dr)\.? )?\p{L}+(?: \p{L}+){0,2}\s*\?*$/u,
    unless: new RegExp(String.raw`\b(?:${[...ROLE_WORDS].join('|')})\b`, 'u'),
  },
  {
    type: 'person',
    fits: /\bwho(?:m|se)?\b/u,
    unless: /\b(?:what|when|where|which|why|how)\b.*\bwho(?:m|se)?\b/u,
  },
  { type: 'place', fits: /\bwhere\b/u, unless: new RegExp(String.raw`\b${WH}\b.*\bwhere\b`, 'u') },
]

/** For questions whose noun tells no type. */
const LATE_RULES: readonly Rule[] = [
  {
    type: 'list',
    fits: /^(?:please )?(?:list|name|enumerate)\b|\bwhat are (?:the|all|some|its|their)\b|\bwhich (?:\p{L}+ )?\p{L}+s (?:are|were|did|do|have|will|can)\b/u,
  },
  { type: 'manner', fits: /\bhow (?:do|does|did|is|are|was|were|can|could|will|would|has|have|should)\b/u },
  {
    type: 'yesno',
    fits: /^(?:so |and |but |then )?(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|may|must|isn't|aren't|doesn't|didn't|won't|hasn't)\b/u,
  },
  {
    type: 'money',
    fits: new RegExp(
      String.raw`^what(?:'s| is| are| was| were) (?:(?:the|its|their) |.{1,60}(?:'s|s') )(?:[\p{L}-]+ )*(?:${MONEY})(?=\s+(?:of|in|for|at|on|from|by|to|that|is|was|last|this|per|as|during|after|before|and)\b|\s*[?.!,]|\s*$)`,
      'u',
    ),
  },
  { type: 'other', fits: /^what(?:'s| is| are| was| were) (?:the|its|their) .*\bof\b/u },
  {
    type: 'definition',
    fits: /^what(?:'s| is| are| was| were) (?!they |we |you |he |she |it |being |going |planned |happening |needed |done )(?:an? |the )?[\p{L}\p{N}' -]+\?*$|\bdefine\b|\bmeaning of\b|\bwhat does .* (?:mean|do|stand for)\b|\bexplain what\b/u,
  },
]

/** The noun after "which" or "what" tells the type of its value: "which city". */
function nounType(plain: string): AnswerType | null {
  const noun = askedNoun(plain)?.at(-1)
  if (noun === undefined) return null
  if (DATE_NOUNS.has(noun)) return 'date'
  if (PERCENT_WORDS.has(noun)) return 'percent'
  if (MONEY_WORDS.has(noun) && !/\bwhich\b/u.test(plain)) return 'money'
  if (PERSON_NOUNS.has(noun) && !/\bwhat (?:role|position|title)\b/u.test(plain)) return 'person'
  if (PLACE_NOUNS.has(noun)) return 'place'
  if (ORGANISATION_NOUNS.has(noun)) return 'organisation'
  if (MEASURE_NOUN.test(noun)) return 'amount'
  return /^(?:means|method|process|technique|way|mechanism)$/u.test(noun) ? 'manner' : null
}

/** Without one, a question is a few key words: "hall seating capacity". */
const QUESTION_WORD =
  /\b(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|can|could|will|would|should|list|name|give|tell|show)\b/u

const MEASURE_NOUN =
  /^(?:amount|sum|figure|total|quantity|size|level|speed|distance|weight|height|length|capacity|area|volume|value|score|ranking|rank|dose|temperature)$/u

/** The speaker stands between the auxiliary and the verb of speech, the topic behind it. */
export function speechOf(text: string): { speaker: string | null; topic: string[] } {
  const match =
    /\b(?:did|does|do|has|have|had|was|were)\s+(.+?)\s+(?:say|said|comment|tell|told|explain|state|note|stress|think|remark|add|call|describe|express|react|respond|characteri[sz]e)\b(.*)$/iu.exec(
      text,
    ) ??
    /\b(?:quotes?|quotations?|statements?|comments?|remarks?|words)\s+(?:by|from|of)\s+(.+?)(?:\s+(?:about|on|regarding)\s+(.*))?[?.!]*$/iu.exec(
      text,
    )
  const who = /\bwho (?:said|says|stated|claimed|called|told|described|added|explained)\b(.*)$/iu.exec(text)
  if (who !== null) return { speaker: null, topic: terms(who[1] ?? '') }
  if (match === null) {
    const about = /\b(?:about|on|regarding)\s+(.*)$/iu.exec(text)
    return { speaker: null, topic: terms(about?.[1] ?? '') }
  }
  return { speaker: (match[1] ?? '').trim() || null, topic: terms(match[2] ?? '') }
}

/** Words of the noun phrase right after "which" or "what", up to the verb. */
function askedNoun(plain: string): string[] | null {
  const match = /\b(?:which|what|whose)\s+(?:of (?:the|its|these|those)\s+)?(.+)$/u.exec(plain)
  if (match === null) return null
  const words = (match[1] ?? '').replace(/[?.!,].*$/u, '').split(/\s+/u)
  const direct = words.findIndex((word) => VERBS.test(word))
  if (direct > 0) return words.slice(0, direct)
  if (direct === 0) {
    // "What is the name of the city where": the noun behind the verb "to be".
    const rest = words.slice(1).join(' ')
    const noun =
      /^(?:the|its|their|his|her|your)\s+(?:names? of (?:the|its|their)\s+)?((?:[\p{L}-]+\s?){1,4}?)(?:\s(?:of|for|in|on|at|to|by|from|that|which|who|where|with)\b|$)/u.exec(
        rest,
      )
    return noun === null ? null : (noun[1] ?? '').trim().split(/\s+/u)
  }
  return words.slice(0, 3)
}

const VERBS =
  /^(?:is|are|was|were|be|been|does|do|did|has|have|had|can|could|will|would|should|may|might|must|\p{L}{3,}(?:ed)|of|in|for|at|on|to|with|that|who|by|from|made|won|led|took|gave|got|bought|sold|built|began|became|came|went|holds?|makes?|runs?|leads?|owns?|gives?|takes?|uses?|offers?|provides?|serves?|represents?|describes?|works?|helps?|supports?|covers?|stands?|lies|sits?|hosts?|appears?|comes?|gets?|gave|goes|let|lets|lent|sent|spent|bought|brought|taught|caught|sought|fought|read|said|told|sold|held|kept|left|lost|met|paid|put|ran|sat|saw|set|shot|shut|sang|spoke|stood|swam|wrote|broke|chose|drew|drove|fell|flew|grew|hid|laid|lay|rode|rose|wore|go|come|run|take|get|make|have|work|live|lie|stand|cross|attend|join|call|move|need|want)$/u

/** The noun that is counted or asked for, as stems; empty when the question names none. */
export function focusOf(plain: string, type: AnswerType): string[] {
  const counted =
    /\b(?:how many|number of|how much|percentage of|share of|proportion of|percent of)\s+(?:more |other |different |new |total |the |of the |its |their )*([\p{L}\p{N}' -]+)/u.exec(
      plain,
    )
  if (counted !== null) {
    const words = (counted[1] ?? '').split(/\s+/u)
    const verb = words.findIndex((word) => VERBS.test(word))
    const plural = words.findIndex((word) => PLURAL.test(word))
    const end = plural !== -1 && (verb === -1 || plural < verb) ? plural + 1 : verb === -1 ? 4 : verb
    // "How many places of higher education": what stands behind "of" says which.
    const noun =
      words[end] === 'of' ? [...words.slice(0, end), ...nounAfter(words.slice(end + 1))] : words.slice(0, end)
    return terms(noun.join(' ')).slice(-2)
  }
  if (type === 'email' || type === 'phone' || type === 'url' || type === 'address') return []
  const noun = askedNoun(plain)
  return noun === null
    ? []
    : terms(noun.join(' '))
        .filter((term) => term !== 'name')
        .slice(-2)
}

function nounAfter(words: readonly string[]): string[] {
  const verb = words.findIndex((word) => VERBS.test(word))
  return words.slice(0, verb === -1 ? 2 : Math.min(verb, 2))
}

/** The first plural of a counted phrase is its noun: "how many tunnels go through". */
const PLURAL = /[^su]s$|^(?:people|children|men|women|staff|feet|media)$/u
