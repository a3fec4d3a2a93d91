import { terms } from '../search/tokens.ts'
import { isKeywords } from './asked-form.ts'
import { askedNoun, nounType, PHRASE_END, phraseOf, VERBS } from './asked-noun.ts'
import { MONEY_WORDS, ROLE_WORDS } from './cues.ts'
import { asksWhether, BE_OR_DO, OPENS } from './whether.ts'

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
  | 'ticker'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'quotation'
  | 'yesno'
  | 'list'
  | 'name'
  | 'other'

/**
 * Says what kind of thing a right answer holds, from a plain question
 * (`asked-form.ts`).
 *
 * @example
 * answerType('how many patents were filed?') // => 'count'
 */
export function answerType(plain: string): AnswerType {
  // "Give me all the awards": whatever they are, more than one is wanted.
  if (/^what (?:is|are) all (?:the|of|its|their)\b/u.test(plain)) return 'list'
  const keywords = isKeywords(plain) ? keywordType(plain) : null
  if (keywords !== null) return keywords
  const much = muchType(plain)
  if (much !== null) return much
  const rule = RULES.find(({ fits, unless }) => fits.test(plain) && !(unless?.test(plain) ?? false))
  return (
    rule?.type ??
    sizeType(plain) ??
    askedType(plain) ??
    LATE_RULES.find(({ fits, unless }) => fits.test(plain) && !(unless?.test(plain) ?? false))?.type ??
    'other'
  )
}

/** "What does the release say about fees": nobody in particular is asked for. */
export const MATERIAL_SPEAKS =
  /\b(?:what|how) (?:did|does|do|has|have) (?:(?:the|this|that|your|its|their|a|an) )?(?:[\p{L}\p{N}&.'-]+ ){0,4}?(?:release|announcement|article|document|material|text|report|plan|roadmap|notice|agreement|contract|filing|paper|policy|website|page|study|survey|strategy|guide|guidelines?|it|this|results|figures|terms|rules|bulletin|communique|newsletter|story) (?:say|state|tell|add|note|mention|describe|explain|call)\b/u

interface Rule {
  readonly type: AnswerType
  readonly fits: Pick<RegExp, 'test'>
  readonly unless?: RegExp
}

const WH = '(?:who|whom|whose|what|when|where|which|why|how)'
const MONEY = [...MONEY_WORDS].join('|')

const NO_STREET = /\b(?:contract|wallet|ip|token|keynote|opening) address/u

/** Who should come, who can apply, for whom it is made, who its customers are. */
const AUDIENCE = new RegExp(
  [
    String.raw`^(?:and |so |but )?who (?:else )?(?:should|can|could|may|must|might|gets? to|is supposed to|are supposed to|is allowed to|is able to|is eligible|qualifies|benefits)(?! (?:(?:i|we|you|one|they|people|readers|reporters|journalists|residents|customers|anyone|somebody|someone) |a \p{L}+ )?(?:contact|call|ask|reach|e?-?mail|write|speak|talk|turn|phone)\b)\b`,
    String.raw`\b(?:who|whom)\b.*\b(?:meant|intended|designed|made|built|aimed|suited|suitable|best|geared|tailored|targeted|written) (?:for|at|to(?:wards?)?)\b`,
    String.raw`\b(?:for|at) whom\b.*\b(?:meant|intended|designed|made|built|aimed|suited|suitable|geared|targeted|written)\b`,
    String.raw`\bwho (?:is|are|was|were) .*\b(?:meant|intended|designed|aimed|supposed|trying|hoping) to (?:attract|help|serve|reach|support|protect|benefit|target|empower)\b`,
    String.raw`\bwho (?:is|are|was|were) (?:.{1,40}'s? |the |its |their |your )?(?:\p{L}+ )?(?:customers|clients|users|buyers|readers|visitors|audience|target (?:audience|group|market|customers))\s*\?*$`,
    String.raw`\bwho (?:does|do|did) .*\b(?:serve|help|cater to|target)\s*\?*$`,
  ].join('|'),
  'u',
)

/** A web address is asked for, and not by what or whom a site is made. */
function asksAddressOnline(plain: string): boolean {
  if (!SITE.test(plain)) return false
  const [, words = ''] = /^(?:for |on |in |at |to |by |and )?(?:which|what) (.*)$/u.exec(plain) ?? []
  const first = words.split(/\s+/u)[0] ?? ''
  // "Which theme powers the website?", "What kinds of photos are on the site?"
  return words === '' || VERBS.test(first) || SITE.test(words.split(/\s+/u).slice(0, 3).join(' '))
}

const SITE =
  /\b(?:website|web site|web address|web page|homepage|url|online address)\b|\bwhere\b.*\bonline\b|\b(?:the|a) link (?:to|for)\b|^link to\b/u

/** In order: the first that fits decides. A question word counts where no other stands before it. */
const RULES: readonly Rule[] = [
  {
    type: 'email',
    fits: /\be-?mail(?: address(?:es)?)?\b/u,
    unless: /\be-?mail (?:security|marketing|platform|software|service)/u,
  },
  {
    type: 'phone',
    // "Who invented the telephone?"
    unless: /^(?:who|when|why)\b/u,
    fits: /\b(?:telephone|phone|hotline|fax|toll-free|tel)\b.*\bnumbers?\b|\bnumber\b.*\b(?:call|phone|ring|reach)\b|\b(?:what|which)(?:'s| is| are) (?:the|their|its|your) (?:[\p{L}'-]+ )*?(?:tele)?phone\b|\b(?:tele)?phone (?:of|for|please)\b|\btelephone\b|\b(?:press|media) (?:tele)?phone\b|\b(?:what|which) (?:hotline|helpline|number) .*\b(?:call|ring|dial|phone|text|use)\b|\b(?:hotline|helpline)(?: number)?$/u,
  },
  {
    type: 'url',
    fits: { test: asksAddressOnline },
    unless: /\b(?:what|who|which \p{L}+) (?!(?:is|are|was)\b)\p{L}+ (?:the|a) link\b/u,
  },
  {
    type: 'ticker',
    fits: /\b(?:ticker|stock (?:symbol|code)|trading symbol)s?\b|\b(?:what|which) (?:[\p{L}-]+ )?symbols?\b.*\b(?:trad(?:e[sd]?|ing)|listed|quoted|shares?|stock)\b|\b(?:what|which) (?:(?:stock )?exchanges?|(?:stock )?market)\b.*\b(?:trad(?:e[sd]?|ing)|listed|quoted)\b|\bwhere (?:is|are) .*\b(?:shares|stock)\b.*\b(?:traded|listed|quoted)\b/u,
  },
  {
    type: 'address',
    fits: /\b(?:street|postal|mailing|office|physical|exact|full|business) address\b|\b(?:what|which) is the address\b|\baddress of\b|\b(?:which|what) address\b|\bwhere\b.*\b(?:be|i|we|people|readers) (?:post(?:ed)?|mail(?:ed)?|send|sent)\b/u,
    unless: NO_STREET,
  },
  // "Where does Orme rank?": a place in a list.
  {
    type: 'other',
    fits: /\bwhere (?:do|does|did|has|have|is|are|was|were) .*\b(?:rank(?:ed)?|placed?|finish(?:ed)?)\b(?! (?:in|at) \p{L}+ (?:street|square)\b)/u,
  },
  // For whom something is: people of a kind, whom no name tells.
  { type: 'other', fits: AUDIENCE },
  {
    type: 'other',
    // "What does she call the mill?" asks for its name; what she called it may be what she thought of it.
    fits: /\bwhat (?:does|do) (?:[\p{L}\p{N}&.'-]+ ){1,5}?call (?:its|their|his|her|the|this|that|these|those|an?)\b/u,
  },
  // "Do people who rent pay for water?": nobody is asked for by name.
  { type: 'yesno', fits: { test: asksWhether } },
  {
    type: 'quotation',
    // "By the state", "for a call": no verbs.
    fits: /\b(?:what|how) (?:did|does|do|has|have|had|was|were) .*\b(?<!\b(?:the|an?|this|that|each|every|any|no|its|their|our|your|his|her|of|in|by|for|per) )(?:(?:say|said|tell|told|explain|stress|think|add|call|describe|express(?! (?:shipping|delivery|post|mail|service|train|bus|lane|route|checkout|edition)\b)|react|respond|put it|characteri[sz]e)\b|(?:comment|state|note|remark)\b(?=\s*[?.!,]|\s*$|\s(?:that|about|on|of|as|in|when|at|to|after|the|his|her|its|their)\b))/u,
    unless: MATERIAL_SPEAKS,
  },
  {
    type: 'quotation',
    fits: /\bwho (?:said|says|stated|claimed|called|told|described|added|explained)\b|\bwho (?:warned|complained|noted|argued|insisted|stressed|remarked|commented|admitted|joked|recalled|spoke|talked) (?:that|of|about|on)\b|\b(?:own|exact) words\b|\bin [\p{L} ]+'s words\b/u,
  },
  {
    type: 'quotation',
    fits: /\b(?:quotes?|quotations?|statements?|comments?|remarks?|words) (?:by|from|of|on|about|regarding)\b|\bwhat was .*(?:'s)? (?:comment|quote|reaction|response|statement|remark)\b|\baccording to [\p{L} .'-]+, what (?:is|was|are|were|does|did|will)\b/u,
  },
  { type: 'money', fits: /\bwhat (?:does|do|did|will|would) .*\bcosts?\b/u },
  {
    type: 'money',
    fits: /\bwhat (?:is|are|was|were) .*\b(?:going|go|selling|sell|trading) (?:for|at)\s*\?*$|\bwhat (?:is|was|were|are|will be|has been) (?:being )?paid for\b(?! by\b)/u,
  },
  {
    type: 'money',
    fits: /^(?:at best |[^,?]{1,40}, )?what (?:do|does|did|will|would|must|should|can|could) .{2,80}?\b(?:pay|charge|earn|spend|invest|fetch|shell out|fork out|chip in|take home|take in|pocket|bill|raise|owe|donate|forfeit|set .{1,40} back|sell for|go for)\b(?! (?:for|on|in|off|to|attention|tribute|with|by)?\s*\?*$)(?! (?:attention|tribute|off|heed)\b)|^what (?:do|does|did|will|would|must|can) .{2,80}?\b(?:pay|charge|earn|spend|shell out|fork out|chip in|take home|pocket|raise|owe|forfeit)\s*\?*$/u,
    unless:
      /\braise (?:a|an|the|his|her|their|its|questions?|concerns?|awareness)\b|\binvest in\b|\bspend .* on\s*\?*$/u,
  },
  {
    type: 'money',
    fits: /^(?:and |so )?what (?:is|was|are|were|will|does|do|did|has|have|would) (?:[\p{L}\p{N}&.'-]+ ){1,5}?(?:be |been |get |gets )?(?:paid|earn|earns|earned|make a (?:year|month|week|day)|go for|sell for)\b(?! (?:for|off) by)/u,
    unless: /\bpaid (?:by|for|to|off|attention)\b|\bearn(?:s|ed)? (?:praise|a|an|the|its|their)\b/u,
  },
  {
    type: 'money',
    fits: /\bwhat (?:(?!(?:do|does|did|will|has|have|can)\b)[\p{L}\p{N}&.'-]+ ){1,5}?(?:(?:is|was|are|were|will be|gets|get|got) paid|earns?|earned|costs?)\b(?! (?:by|for|to)\b)/u,
    unless: /\b(?:what|which) (?:\p{L}+ )?(?:percent(?:age)?|share|proportion|part|fraction)\b/u,
  },
  // "What is the grant going to be spent on": a purpose, and no sum.
  {
    type: 'other',
    fits: /\bwhat (?:is|are|was|were|will|would|has|have|did|does|do) .*\b(?:sp(?:ent|end) on|used (?:for|on)|(?:go(?:es|ing)?|went|put|earmarked) (?:to|towards?|into)|(?:earmarked|meant|intended) for)\s*\?*$|\bwhat (?:is|are|was|were|will) (?:the|its|their|this|that|these|those) (?:[\p{L}-]+ ){1,4}(?:be )?for\s*\?*$/u,
  },
  {
    type: 'reason',
    fits: /\bwhy\b|\bhow come\b|\bwhat (?:is|was|are|were) the (?:main )?(?:reason|cause|purpose|motive|motivation|aim|goal|rationale)s?\b(?! for (?:this|next|the (?:full )?(?:year|quarter|season)|\d{4}))|\bfor what (?:reason|purpose)\b|\bwhat (?:led|caused|prompted|drove|motivated)\b/u,
  },
  {
    type: 'duration',
    fits: /\bhow long\b|\bhow many (?:more )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b|\bwhat (?:length of time|duration)\b|\bhow (?:old|young)\b|\bhow much (?:longer|time)\b|\b(?:what|which) age\b/u,
  },
  {
    type: 'percent',
    fits: /\bhow many (?:percent|per cent|percentage points|(?:in|out of)(?: every)? (?:\d+|ten|five|a hundred|one hundred|hundred|three|four|twenty))\b/u,
  },
  { type: 'other', fits: /\bhow (?:often|frequently)\b/u },
  {
    type: 'count',
    fits: /\bhow many\b|\b(?:what|which) (?:is |was |are |were )?(?:the )?(?:total |exact |current |overall )?number of\b|\bnumber of\b.*\?|^(?:the )?(?:total |exact |current |overall )?number of\b|\bhow (?:large|big) a (?:number|team|staff|workforce)\b/u,
  },
  {
    type: 'percent',
    fits: /\b(?:what|which|by what) (?:is |was |are |were )?(?:the )?(?:[\p{L}-]+ )?(?:percent(?:age)?|per cent|proportion|share(?=\s*\?*$| (?:of|is|are|was|were|does|do|did|will|would|has|have|had|goes|go|went|can|could|should|must|by|in|belongs?|comes?|came)\b)|fraction)\b|\bwhat (?:is|was|are|were)?\s?(?:the )?(?:(?!(?:do|does|did|can|i|we|you|when|if|to)\b)[\p{L}-]+ )*(?:(?:growth|interest|tax|unemployment|jobless|employment|vacancy|occupancy|conversion|success|response|inflation|approval|completion|graduation|retention|churn|default|survival|turnout|participation|attendance|recycling|error|margin|annual|coupon) rate|margin|yield|(?<!at )stake)\b/u,
  },
  {
    type: 'amount',
    fits: /\b(?:what|which) (?:is |was |are |were )?(?:the )?(?:[\p{L}-]+ )*(?:rate|ratio)\b/u,
  },
  { type: 'money', fits: /\b(?:for how much|at what price)\b|\bhow (?:expensive|pricey|costly|cheap)\b/u },
  {
    type: 'amount',
    fits: /\bhow much (?:of|more|less|(?!other\b|over\b|water\b|power\b|paper\b|timber\b|silver\b|copper\b)\p{L}{3,}er\b|faster|lower|higher|larger|smaller|bigger|did .*(?:grow|rise|fall|increase|decrease|drop|jump|climb|improve))\b|\bby how much\b/u,
  },
  {
    type: 'money',
    fits: new RegExp(String.raw`\bhow much\b.*\b(?:${MONEY})\b`, 'u'),
  },
  {
    type: 'money',
    fits: /\bhow much (?:is|are|was|were|will|would|does|do|did|has|have|had|can|could|must) (?:[\p{L}\p{N}&.'-]+ ){0,8}?(?:steal|stole|stolen|receive[ds]?|lose|lost|borrow(?:ed|ing)?|owe[ds]?|raised?|won|donated?|contributed?|awarded|granted|seek|sought|fork(?:ed|ing)? out|repay|repaid|forfeit(?:ed)?|put (?:in|into|up|aside)|set aside|written off|write off|pledged?|embezzled?|defrauded|overcharged|reimbursed?|bequeathed|bid|bail(?:ed)? out|pocket(?:ed)?|shell(?:ed|ing)? out)\b/u,
  },
  {
    type: 'money',
    fits: /\bhow much (?:is|are|was|were) (?:the|an?|one|it|they|that)\b(?! (?:\p{L}+ )?(?:amount|share|part|portion|rest|dose|rain|snow|capacity|energy|power|water|waste|space|time|weight|load|output|increase|rise|drop|fall|growth))(?!.*\b(?:reduced|increased|expected|cut|lowered|raised|up|down|heavier|larger|smaller|higher|lower|faster)\b)|\bhow much (?:does|do|did|will|would|can) (?:[\p{L}\p{N}&.'-]+ ){1,5}?(?:make|earn|get|go for)\b(?! (?:per|of|use)\b)/u,
  },
  {
    type: 'amount',
    fits: /\bhow much\b|\bhow (?:far|tall|wide|deep|fast|heavy|hot|cold|thick|powerful|loud)\b|\bhow (?:big|large|high|strong|small|steep),/u,
  },
  {
    type: 'date',
    fits: /\bhow (?:soon|late|early|recent|quickly)\b|\b(?:what|which) (?:time|date|day|month|year)s?\b(?! (?:period|frame|limit))|\b(?:since|until|by) when\b/u,
  },
  {
    type: 'date',
    fits: /\bwhen\b/u,
    unless: new RegExp(String.raw`\b${WH}\b.*\bwhen\b|\bwhen it comes\b`, 'u'),
  },
  {
    type: 'definition',
    fits: /^who (?:is|was|are) (?!(?:the|its|their|our|your|in|at|on|behind) )(?:(?:mr|ms|mrs|dr)\.? )?\p{L}+(?: \p{L}+){0,2}\s*\?*$/u,
    unless: new RegExp(
      String.raw`\b(?:${[...ROLE_WORDS].join('|')})\b|^who (?:is|was|are|were) (?:\p{L}{3,}(?:ed|ing)|born|chosen|hurt|sent|held|shot|lost|found|told)\b`,
      'u',
    ),
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
  // "Vance's job": what somebody has is told, and not defined.
  { type: 'other', fits: /^what (?:is|are|was|were) (?:\S+ ){0,4}?\S+'s? \p{L}/u },
  // "What is it called", "what is new": told, and not defined.
  {
    type: 'other',
    fits: /\bwhat (?:is|are|was|were) .*\b(?:called|named|titled|dubbed)\b|\bwhat is new\b|\bwhat (?:is|are|was|were) the [\p{L}-]+ (?:number|code|name|reference|title)s?\s*\?*$/u,
  },
  {
    type: 'list',
    fits: /^(?:list|name|enumerate)\b|\bwhat are (?:the|all|some|its|their)\b|\bwhich (?:\p{L}+ )?\p{L}+s (?:are|were|did|do|have|will|can)\b/u,
  },
  { type: 'manner', fits: /\bhow (?:do|does|did|is|are|was|were|can|could|will|would|has|have|should)\b/u },
  {
    type: 'yesno',
    fits: OPENS,
  },
  // "The mill tour - is it free?", "if it rains, do they row?"
  {
    type: 'yesno',
    fits: new RegExp(
      String.raw`(?:[,:;–—]|\s-)\s*(?:so |and |but |then )?${BE_OR_DO} |\s${BE_OR_DO} (?:it|they|he|she|we|i|you)\b`,
      'u',
    ),
    unless: new RegExp(String.raw`\b${WH}\b`, 'u'),
  },
  {
    type: 'money',
    fits: new RegExp(
      String.raw`^what(?:'s| is| are| was| were) (?:(?:the|its|their) |.{1,60}(?:'s|s') )(?:(?!(?:of|for|to|in|from)\b)[\p{L}-]+ )*(?:${MONEY})(?=\s+(?:of|in|for|at|on|from|by|to|that|is|was|last|this|per|as|during|after|before|and)\b|\s*[?.!,]|\s*$)`,
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
function askedType(plain: string): AnswerType | null {
  // "What is the notice about?" asks for no length of it.
  if (/\babout\s*\?*$/u.test(plain)) return null
  const noun = askedNoun(plain)
  const type = noun === null ? null : nounType(noun)
  // Of a coin or a machine, and no street.
  if (type === 'address' && NO_STREET.test(plain)) return null
  // "What award did it win": one that has a name, and no sum.
  if (type === 'money' && /\b(?:which|what) (?:[\p{L}-]+ )?(?:awards?|gifts?)\b/u.test(plain)) return null
  // "What is the market expected to reach": a figure of it.
  if (type === 'place' && REACHES.test(plain)) return 'amount'
  // "Which areas will it focus on": where is not asked.
  if (type === 'place' && /areas?/u.test(noun?.at(-1) ?? '') && !IN_SPACE.test(plain)) return null
  // "Which firm's sales did it pass?": the firm is asked for.
  if (type !== null && VALUES.has(type) && OWNER_ASKED.test(plain)) return null
  // "Which fund", "which grants": one of them, and no sum.
  if (type === 'money' && /\bwhich\b/u.test(plain)) return null
  if (type === 'person' && /\bwhat (?:role|position|title|job|post)\b/u.test(plain)) return null
  return type
}

const OWNER_ASKED = /\bwhich [\p{L}-]+(?:'s|s') \p{L}/u
const VALUES: ReadonlySet<AnswerType> = new Set<AnswerType>(['money', 'percent', 'count', 'amount'])

const REACHES =
  /\b(?:projected|expected|estimated|forecast(?:ed)?|predicted|valued|anticipated|set|likely)\b.*\b(?:reach|worth|hit|exceed|surpass|grow|total|valued|at)\b/u

/** Where something is done, and not with what it deals. */
const IN_SPACE =
  /\b(?:live|lives|located|based|situated|ser(?:ve|ves|ved|ving)|deliver\p{L}*|operat\p{L}+|open(?:ed|ing|s)?|closed?|flood\p{L}*|affected|hit|evacuated|available|cover(?:s|ed)?(?! (?:in|by) (?:the|its|this)\b)|visit\p{L}*|work in|where|surround\p{L}+|near|metropolitan|rural|urban|coastal|service|served)\b/u

/** "How much revenue": the noun tells in what it is measured. */
function muchType(plain: string): AnswerType | null {
  const words = HOW_MUCH.exec(plain)?.[1]?.trim().split(/\s+/u)
  if (words === undefined || words[0] === 'time') return null
  const type = nounType(words)
  return type === 'money' || type === 'percent' || type === 'duration' ? type : 'amount'
}

const HOW_MUCH =
  /\bhow much ((?!(?:of|is|are|was|were|will|would|does|do|did|has|have|had|can|could|should|must|per|a|an|the|in|it|each|every|to|longer)\b)(?:[\p{L}\d-]+ ){1,3}?)(?:is|are|was|were|will|does|do|did|has|have|had|can|could)\b/u

/** "How big is the fine": the noun tells in what it is measured. */
function sizeType(plain: string): AnswerType | null {
  if (!HOW_SIZED.test(plain) || ASKED_BEFORE_HOW.test(plain)) return null
  const phrase = sizedNoun(plain)
  const type = phrase === null ? null : nounType(phrase)
  return type === 'money' || type === 'percent' || type === 'count' ? type : 'amount'
}

/** "What do they use to see how ads are doing?" */
const ASKED_BEFORE_HOW = /\b(?:who|whom|whose|what|when|where|which|why|anything|something) .*\bhow\b/u

function sizedNoun(plain: string): string[] | null {
  const behind = HOW_SIZED.exec(plain)?.[1]
  return behind === undefined ? null : phraseOf(wordsOf(behind))
}

/** "How fast does the wind go" measures no noun that stands beside the figure; "how big is the fine" does. */
function measuredNoun(plain: string): string[] | null {
  const behind = HOW_BIG_IS.exec(plain)?.[1] ?? HOW_BIG_BE.exec(plain)?.[1]
  return behind === undefined ? null : phraseOf(wordsOf(behind))
}

function wordsOf(text: string): string[] {
  return text.replace(/[?.!,].*$/u, '').split(/\s+/u)
}

const HOW_BIG_IS = /\bhow (?!many\b|often\b|come\b|about\b|is\b|are\b|was\b)\p{L}+ (?:is|are|was|were) (.*)$/u
const HOW_BIG_BE = /\bhow (?!many\b|often\b|come\b)\p{L}+ (?:will|would|can) (.*?) be\b/u

const HOW_SIZED =
  /\bhow (?!many\b|much\b|long\b|old\b|often\b|soon\b|late\b|early\b|come\b|about\b|exactly\b|well\b|important\b|do\b|does\b|did\b|is\b|are\b|was\b|were\b|can\b|could\b|will\b|would\b|has\b|have\b|should\b)\p{L}+ (?:an? (?!way\b)|(?:is|are|was|were|will|did|does|do|has|have|can) )(.*)$/u

/** Key words ask for the value of the first noun that has one, or else for what the last one is. */
function keywordType(plain: string): AnswerType | null {
  // "Limits of investment analysis" asks for no investment.
  const words = keyWords(plain.replace(/(?<=^\p{L}+(?: \p{L}+)?) of\b.*$/u, ''))
  if (CONTACT_WORD.test(plain)) return null
  if (
    /\bnumber of\b|^(?:\p{L}+ )?\p{L}+[^su]s (?:\p{L}+(?:ed|en|lt|ld)|closing|opening)\b|^(?:\p{L}+ed|new|daily|weekly) \p{L}+[^su]s\b/u.test(
      plain,
    )
  )
    return 'count'
  if (/^top\b/u.test(plain)) return 'list'
  if (/\bmarket (?:size|value|by \d{4}|in \d{4})\b/u.test(plain)) return 'amount'
  if (
    /^(?:for|in|on|at|of|to|from|with|the year|a year|the season|year|over|under|before|after)\b/u.test(plain)
  )
    return null
  // "Mass production start" asks for no production.
  if (words.length > 1 && STARTS.test(words.at(-1) ?? '')) return 'date'
  const types = words.map((word, at) => keyType(word, words[at - 1], words[at + 1]))
  const figure = types.find((type) => type !== null && FIGURES.has(type))
  const other = types.findLast(
    (type, at) => type !== null && (type !== 'date' || DATED.test(words[at] ?? '')),
  )
  return figure ?? types.find((type) => type === 'amount') ?? other ?? null
}

/** The key word of that type, with the one before it. */
function keyNoun(plain: string, type: AnswerType): string[] | null {
  const words = keyWords(plain)
  const at = words.findIndex((word, place) => keyType(word, words[place - 1], words[place + 1]) === type)
  return at === -1 ? null : words.slice(Math.max(0, at - 1), at + 1)
}

function keyWords(plain: string): string[] {
  return plain
    .replace(/[?.!,:]+/gu, ' ')
    .trim()
    .split(/\s+/u)
}

function keyType(word: string, before: string | undefined, behind: string | undefined): AnswerType | null {
  const type = nounType(before === undefined ? [word] : [before, word])
  // "Rate case", "share issue": the next noun is the one that is meant.
  if (type === 'percent' && behind !== undefined && !KEY_END.test(behind)) return null
  // Teams and partners may be counted or listed as well; "laboratory staff" asks for no laboratory.
  if (type === null || !NAMED.has(type)) return type
  return /[^su]s$/u.test(word) || (behind !== undefined && !NAMED_END.test(behind)) ? null : type
}

const KEY_END =
  /^(?:of|for|in|on|at|to|by|from|per|during|under|before|after|since|last|this|next|as|(?:first|second|third|fourth|full|half)(?:-\p{L}+)?|[qh][1-4]|fy\d*|fiscal|\d.*|guidance|outlook|forecast|target|downtown|today|year)$/u

const NAMED_END = /^(?:of|for|in|at|name|by|from)$/u

const NAMED: ReadonlySet<AnswerType> = new Set<AnswerType>(['person', 'organisation', 'place'])

/** Nouns of a point in time. */
const STARTS = /^(?:start|starts|beginning|commencement|kick-?off|expiry|expiration)$/u

/** Of the nouns of time, those that ask for one and do not say when: not "this week". */
const DATED = /^(?:dates?|deadlines?|times?|hours|windows?)$/u

/** Has rules of its own. */
const CONTACT_WORD = /\b(?:e-?mail|phone|telephone|number for|quotes?|quotations?)\b/u

const FIGURES: ReadonlySet<AnswerType> = new Set<AnswerType>(['money', 'percent', 'count', 'duration'])

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

/** Types whose values are told by their look, whatever noun asks for them. */
const UNNAMED: ReadonlySet<AnswerType> = new Set<AnswerType>(['email', 'phone', 'url', 'address', 'ticker'])

/** The noun that is counted or asked for, as stems; empty when the question names none. */
export function focusOf(plain: string, type: AnswerType): string[] {
  const counted = COUNTED.exec(plain) ?? (type === 'percent' ? SHARED.exec(plain) : null)
  if (counted !== null) {
    const words = (counted[1] ?? '').split(/\s+/u)
    const verb = words.findIndex((word) => VERBS.test(word))
    const plural = words.findIndex((word) => PLURAL.test(word))
    const end = plural !== -1 && (verb === -1 || plural < verb) ? plural + 1 : verb === -1 ? 4 : verb
    const noun = words.slice(0, end)
    // "How many metres of copper pipe": what stands behind "of" says which.
    const of = words[end] === 'of' ? terms(nounAfter(words.slice(end + 1)).join(' ')) : []
    if (noun.length > 0)
      return of.length === 0
        ? terms(noun.join(' ')).slice(-2)
        : [...terms(noun.join(' ')).slice(-1), ...of.slice(-1)]
  }
  if (UNNAMED.has(type)) return []
  const noun = askedNoun(plain) ?? measuredNoun(plain) ?? (isKeywords(plain) ? keyNoun(plain, type) : null)
  return noun === null
    ? []
    : terms(noun.join(' '))
        .filter((term) => term !== 'name')
        .slice(-2)
}

const OF_THEM = String.raw`\s+(?:more |other |different |new |total |the |of the |its |their )*((?:[\p{L}\p{N}' -]|,(?=\d{3}))+)`
const COUNTED = new RegExp(String.raw`\b(?:how many|number of|how much)${OF_THEM}`, 'u')
/** "Which charities get a share of the profits" asks for no share. */
const SHARED = new RegExp(String.raw`\b(?:percentage|share|proportion|percent) of${OF_THEM}`, 'u')

function nounAfter(words: readonly string[]): string[] {
  const end = words.findIndex((word) => VERBS.test(word) || PHRASE_END.test(word))
  return words.slice(0, end === -1 ? LONGEST_COUNTED : Math.min(end, LONGEST_COUNTED))
}

/** "Visual sulfide mineralisation", "grade 4 and 5 pupils" */
const LONGEST_COUNTED = 4

/** The first plural of a counted phrase is its noun: "how many tunnels go through". */
const PLURAL = /[^su]s$|^(?:people|children|men|women|staff|feet|media)$/u
