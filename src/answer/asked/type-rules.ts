import { MONEY_WORDS, ROLE_WORDS } from '../text/cues.ts'
import { VERBS } from './asked-noun.ts'
import type { AnswerType } from './asked-type.ts'
import { MONEY_FROM, SPENT_ON } from './money-ways.ts'
import { MOVED } from './what-made.ts'
import { asksWhether } from './whether.ts'

// What tells the kind of answer by the form of a question, before its noun is looked at.

/** "What does the release say about fees": nobody in particular is asked for. */
export const MATERIAL_SPEAKS =
  /\b(?:what|how) (?:did|does|do|has|have) (?:(?:the|this|that|your|its|their|a|an) )?(?:[\p{L}\p{N}&.'-]+ ){0,4}?(?:release|announcement|article|document|material|text|report|plan|roadmap|notice|agreement|contract|filing|paper|policy|website|page|study|survey|strategy|guide|guidelines?|it|this|results|figures|terms|rules|bulletin|communique|newsletter|story) (?:say|state|tell|add|note|mention|describe|explain|call)\b/u

export interface Rule {
  readonly type: AnswerType
  readonly fits: Pick<RegExp, 'test'>
  readonly unless?: Pick<RegExp, 'test'>
}

/** Fits what one of two fits. */
function either(one: RegExp, other: RegExp): Pick<RegExp, 'test'> {
  return { test: (plain) => one.test(plain) || other.test(plain) }
}

/** Words that ask, one of which stands in most questions. */
export const WH = '(?:who|whom|whose|what|when|where|which|why|how)'
/** Words in which sums are asked for. */
export const MONEY = [
  ...MONEY_WORDS,
  'costing',
  'paying',
  'spending',
  'charging',
  'investing',
  'selling',
].join('|')

export const NO_STREET = /\b(?:contract|wallet|ip|token|keynote|opening) address/u

/** What a law or a court may do at most, or what somebody faces: years as well as a sum. */
export const PUNISHMENT =
  /^(?!.*\b(?:civil|monetary|financial|cash|fines?|pay|paid)\b).*(?:\b(?:max|maximum|minimum|statutory|mandatory|possible|potential|heaviest|toughest|harshest|worst) (?:\p{L}+ )?(?:penalt(?:y|ies)|sentences?|punishments?)\b|\b(?:penalt(?:y|ies)|sentences?|punishments?) (?:\p{L}+ ){1,4}?fac(?:e|es|ed|ing)\b)/u

/** Who should come, who can apply, for whom it is made, who its customers are. */
const AUDIENCE = new RegExp(
  [
    String.raw`^(?:and |so |but )?who (?:else )?(?:should|can|could|may|must|might|gets? to|is supposed to|are supposed to|is allowed to|is able to|is eligible|qualifies|benefits)(?! (?:(?:i|we|you|one|they|people|readers|reporters|journalists|residents|customers|anyone|somebody|someone) |a \p{L}+ )?(?:contact|call|ask|reach|e?-?mail|write|speak|talk|turn|phone)\b)\b`,
    String.raw`\b(?:who|whom)\b.*\b(?:meant|intended|designed|made|built|aimed|suited|suitable|best|geared|tailored|targeted|written) (?:for|at|to(?:wards?)?)\b`,
    String.raw`\b(?:for|at) whom\b.*\b(?:meant|intended|designed|made|built|aimed|suited|suitable|geared|targeted|written)\b`,
    String.raw`\bwho (?:is|are|was|were) .*\b(?:meant|intended|designed|aimed|supposed|trying|hoping) to (?:attract|help|serve|reach|support|protect|benefit|target|empower)\b`,
    String.raw`\bwho (?:is|are|was|were) (?:.{1,40}'s? |the |its |their |your )?(?:\p{L}+ )?(?:customers|clients|users|buyers|readers|visitors|audience|target (?:audience|group|market|customers))\s*\?*$`,
    String.raw`\bwho (?:does|do|did|will|would) .*\b(?:serve|help|cater to|target)\s*\?*$`,
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

/**
 * Where "number of" does not ask for one: "when did the number of cases fall",
 * "which port has the largest number of ships".
 */
const OF_A_NUMBER = new RegExp(
  [
    String.raw`\b(?:when|where|why|who|whom)\b`,
    String.raw`\b(?:an?|(?:larg|great|high|small)(?:e|er|est)?|fewest|growing|increasing|record|certain|limited|vast) number of\b`,
    String.raw`\b(?:what|which) (?!(?:is|are|was|were|will|would|should|did|does|do)\b)[\p{L}-]+ .*\bnumber of\b`,
  ].join('|'),
  'u',
)

/** "When a child comes in, whom does she see?": the clause before or behind only says in which case. */
const IN_WHICH_CASE =
  /\bwhen (?!(?:exactly |precisely )?(?:is|are|was|were|am|do|does|did|will|would|can|could|should|shall|may|might|must|has|have|had|in|on|during)\b).*\b(?:who|whom|whose|what|which|where|why|how)\b/u

/**
 * "When did Orme launch its website?", "did it change its telephone number?": of a deed, and how
 * nobody is reached. "Does it have a website?" and "who can I email?" want to be told it.
 */
const OF_A_DEED =
  /^(?:and |so |but |then )?(?:(?:when|why|how (?:many|much|long|often|old|big|large))\b|who (?!(?:do|does|can|could|should|would|may|might|must|to)\b)(?!.*\bcontact)|(?:did|has|have|had|will|would|was|were|is|are|does|do) (?!(?:there|you|we|i|one)\b)(?!.*\b(?:have|has|got|lists?|listed|gives?|given|mention(?:s|ed)?|provide[sd]?|known?|contact)\b))/u

/** In order: the first that fits decides. A question word counts where no other stands before it. */
export const RULES: readonly Rule[] = [
  {
    type: 'email',
    fits: /\be-?mail(?: address(?:es)?)?\b/u,
    unless: either(OF_A_DEED, /\be-?mail (?:security|marketing|platform|software|service)/u),
  },
  {
    type: 'phone',
    // "Who invented the telephone?"
    unless: either(OF_A_DEED, /^who\b/u),
    fits: /\b(?:telephone|phone|hotline|fax|toll-free|tel)\b.*\bnumbers?\b|\bnumber\b.*\b(?:call|phone|ring|reach)\b|\b(?:what|which)(?:'s| is| are) (?:the|their|its|your) (?:[\p{L}'-]+ )*?(?:tele)?phone(?= (?:of|for|at|to|in)\b|\s*[?.!]*$)|\b(?:tele)?phone (?:of|for|please)\b|\btelephone\b|\b(?:press|media|contact) (?:contact )?(?:tele)?phone\b|\b(?:what|which) (?:hotline|helpline|number) .*\b(?:call|ring|dial|phone|text|use)\b|\b(?:hotline|helpline)(?: number)?$|\b(?:box|ticket|booking) (?:office|line|desk) numbers?\b|\bnumber (?:of|for) (?:the |its |their |your )?(?:[\p{L}'-]+ ){0,2}?(?:box|ticket|booking) (?:office|line|desk)\b|^what is (?!(?:the|this|that|an?|its?) )[\p{L}.' -]+['’]s? (?:(?:direct|office|work|mobile|cell|desk|best) )*(?:number|cell|mobile)\?*$|\bnumber (?:can|could|may|should) .* (?:reach(?:ed)?|call(?:ed)?|r[iu]ng|phoned?)\b|^what is (?:his|her|their) (?:(?:direct|office|work|mobile|cell|desk) )*(?:number|cell|mobile)\?*$/u,
  },
  {
    type: 'url',
    fits: { test: asksAddressOnline },
    unless: either(OF_A_DEED, /\b(?:what|who|which \p{L}+) (?!(?:is|are|was)\b)\p{L}+ (?:the|a) link\b/u),
  },
  {
    type: 'ticker',
    fits: /\b(?:ticker|stock (?:symbol|code)|trading symbol)s?\b|\b(?:what|which) (?:[\p{L}-]+ )?symbols?\b.*\b(?:trad(?:e[sd]?|ing)|listed|quoted|shares?|stock)\b|\b(?:what|which) (?:(?:stock )?exchanges?|(?:stock )?market)\b.*\b(?:trade[sd]?|trading(?! \p{L}+ (?:from|by|of)\b)|listed|quoted)\b|\bwhere (?:is|are) .*\b(?:shares|stock)\b.*\b(?:traded|listed|quoted)\b/u,
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
  // "Where is the money coming from?": a source, and no place.
  { type: 'other', fits: MONEY_FROM },
  // What something is called, and nobody.
  {
    type: 'other',
    fits: /^(?:and |so )?what names? (?:did|do|does|will|would|have|has|were|was|are|is) .*\b(?:get|got|given|have|bear|carry|receive|received|chosen|choose|picked|pick)\s*\?*$/u,
  },
  // For whom something is: people of a kind, whom no name tells.
  { type: 'other', fits: AUDIENCE },
  {
    type: 'other',
    // "What does she call the mill?" asks for its name; what she called it may be what she thought of it.
    fits: /\bwhat (?:does|do) (?:[\p{L}\p{N}&.'-]+ ){1,5}?call (?:its|their|his|her|the|this|that|these|those|an?)\b/u,
  },
  // "Who is seen first, the child or the parents?": what answers is named in the question.
  {
    type: 'other',
    fits: /\b(?:who|whom|which|where)\b[^?]*[,:–—] (?:the|an?|its|their|his|her) [\p{L}-]+,? or (?:the|an?|its|their|his|her) [\p{L}-]+/u,
  },
  // "Do people who rent pay for water?": nobody is asked for by name.
  { type: 'yesno', fits: { test: asksWhether } },
  // "How were members told?": by letter, and no words of anybody.
  {
    type: 'manner',
    fits: /^(?:and |so |but )?how (?:is|are|was|were|will|have|has) (?!.*\b(?:story|tale|joke)\b)[^?]{1,60} (?:be |been |being )?(?:told|informed|notified)(?: (?:of|about)\b|\s*\?*$)/u,
  },
  {
    type: 'quotation',
    // "By the state", "for a call": no verbs.
    fits: /\b(?:what|how) (?:did|does|do|has|have|had|was|were) .*\b(?<!\b(?:the|an?|this|that|each|every|any|no|its|their|our|your|his|her|of|in|by|for|per) )(?:(?:say|said|tell|told|explain|stress|think|add|call|describe|express(?! (?:shipping|delivery|post|mail|service|train|bus|lane|route|checkout|edition)\b)|react|respond|put it|characteri[sz]e)\b|(?:comment|state|note|remark)\b(?=\s*[?.!,]|\s*$|\s(?:that|about|on|of|as|in|when|at|to|after|the|his|her|its|their)\b))/u,
    unless: MATERIAL_SPEAKS,
  },
  {
    type: 'quotation',
    fits: /\bwho (?:said|says|stated|claimed|called|told|described|added|explained)\b|\bwho (?:warned|complained|noted|argued|insisted|stressed|remarked|commented|admitted|joked|recalled|spoke|talked) (?:that|of|about|on)\b|^(?:and |so )?who (?:warns|complains|notes|argues|insists|stresses|remarks|comments|admits|jokes|recalls|speaks|talks) (?:that|of|about|on)\b|\b(?:own|exact) words\b|\bin [\p{L} ]+'s words\b/u,
  },
  {
    type: 'quotation',
    fits: /\b(?:quotes?|quotations?|statements?|comments?|remarks?|words) (?:by|from|of|on|about|regarding)\b|\bwhat was .*(?:'s)? (?:comment|quote|reaction|response|statement|remark)\b|\baccording to [\p{L} .'-]+, what (?:is|was|are|were|does|did|will)\b/u,
  },
  // "What does it do with the money", "what did they do to earn it": a deed, and no sum.
  {
    type: 'other',
    fits: /\bwhat (?:else )?(?:does|do|did|will|would|can|could|should|has|have|is|are) (?:[^,?]{1,60} )?(?:actually )?(?:do|done|doing) (?:with|to|about)\b/u,
  },
  // "What will they spend the grant on?": a purpose, and no sum.
  { type: 'other', fits: SPENT_ON },
  { type: 'money', fits: /\bwhat (?:does|do|did|will|would) .*\bcosts?\b/u },
  {
    type: 'money',
    fits: /\bwhat (?:is|are|was|were|will|would) .*\bworth\s*\?*$|\bwhat (?:does|do|did) .*\b(?:value .+ at|(?:price|pricing|prices|fees|tickets|fares|rates|rents) (?:start|begin) (?:at|from))\b/u,
  },
  {
    type: 'money',
    fits: /^(?:and |so )?what (?:is|are|was|were) (?:[\p{L}\p{N}&.'-]+ ){1,5}?(?:paying|charging|spending)\b(?! (?:for|on|attention|tribute|heed)?\s*\?*$)(?! (?:attention|tribute|heed)\b)/u,
  },
  {
    type: 'money',
    fits: /\bwhat (?:is|are|was|were) .*\b(?:going|go|selling|sell|trading) (?:for|at)\s*\?*$|\bwhat (?:is|was|were|are|will be|has been) (?:being )?paid for\b(?! by\b)/u,
  },
  {
    type: 'money',
    fits: /^(?:at best |[^,?]{1,40}, )?what (?:do|does|did|will|would|must|should|can|could) .{2,80}?\b(?:pay|charge|earn|spend|invest|fetch|shell out|fork out|chip in|take home|take in|pocket|bill|raise|owe|donate|forfeit|set .{1,40} back|sell for|go for)\b(?! (?:for|on|in|off|to|attention|tribute|with|by)?\s*\?*$)(?! (?:attention|tribute|off|heed|use|offer|do|make|say|provide|give|allow|need|plan|want|mean|have)\b)|^what (?:do|does|did|will|would|must|can) .{2,80}?\b(?:pay|charge|earn|spend|shell out|fork out|chip in|take home|pocket|raise|owe|forfeit)\s*\?*$/u,
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
    fits: /\bwhat (?:is|are|was|were|will|would|has|have|did|does|do) .*\b(?:sp(?:ent|end)(?: [^?]{1,60})? on|use(?: [^?]{1,60})? for|used (?:for|on)|(?:go(?:es|ing)?|went|put|earmarked) (?:to|towards?|into)|(?:earmarked|meant|intended) for)\s*\?*$|\bwhat (?:is|are|was|were|will) (?:the|its|their|this|that|these|those) (?:[\p{L}-]+ ){1,4}(?:be )?for\s*\?*$/u,
  },
  {
    type: 'reason',
    fits: /\bwhy\b|\bhow come\b|\bwhat (?:is|was|are|were) the (?:main )?(?:reason|cause|purpose|motive|motivation|aim|goal|rationale)s?\b(?! for (?:this|next|the (?:full )?(?:year|quarter|season)|\d{4}))|\bfor what (?:reason|purpose)\b|\bwhat (?:led|caused|prompted|drove|motivated|inspired|sparked|triggered)\b|\bwhat gave .{1,40} (?:the|an) idea\b/u,
  },
  { type: 'reason', fits: MOVED },
  {
    type: 'duration',
    fits: /\bhow long\b|\bhow many (?:more )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b|\bwhat (?:length of time|duration)\b|\bhow (?:old|young|quickly)\b|\bhow much (?:longer|time)\b|\b(?:what|which) age\b/u,
    // By how much, and not within what time.
    unless:
      /\bhow quickly .*\b(?:grow\p{L}*|grew|ris(?:e|ing|en)|rose|expand\p{L}*|increas\p{L}+|shr[aiu]nk\p{L}*|fall\p{L}*|fell)\b/u,
  },
  {
    type: 'percent',
    fits: /\bhow many (?:%|(?:percent|per cent|percentage points|(?:in|out of)(?: every)? (?:\d+|ten|five|a hundred|one hundred|hundred|three|four|twenty))\b)/u,
  },
  {
    type: 'money',
    fits: /\bhow many (?:million |billion )?(?:(?:us|canadian|australian) )?(?:dollars|euros|pounds|yen|yuan|rupees|francs|kronor|kroner|pesos|cents|pence)\b/u,
  },
  // "How far along is it?": a stage, and no way.
  { type: 'other', fits: /\bhow (?:often|frequently)\b|\bhow far along\b/u },
  // "What is the room fitted with?": what stands behind the last word is asked for, and no room.
  {
    type: 'other',
    fits: /^what (?:is|are|was|were) (?!.*\b(?:that|which|who|whom)\b).*\b(?:\p{L}{3,}ed|made|built|drawn|woven|taken|hung|hidden|grown) (?:with|of|after|from|against|into|upon)\s*\?*$/u,
  },
  // "What are the staff taught?": not how many they are.
  {
    type: 'other',
    fits: /^what (?:is|are|was|were) .*\b(?:taught|told|asked|shown|served|accused of|known for|famous for|allowed to \p{L}+|encouraged to \p{L}+|invited to \p{L}+)\s*\?*$/u,
  },
  {
    type: 'count',
    fits: /\bhow many\b|\b(?:what|which) (?:is |was |are |were )?(?:the )?(?:total |exact |current |overall )?number of\b|^(?:the )?(?:total |exact |current |overall )?number of\b|\bhow (?:large|big) a (?:number|team|staff|workforce)\b/u,
  },
  { type: 'count', fits: /\bnumber of\b.*\?/u, unless: OF_A_NUMBER },
  // "Share of the guests who came twice"
  { type: 'percent', fits: /^(?:the )?(?:share|percentage|proportion|fraction) of\b/u },
  {
    type: 'percent',
    fits: /\b(?:what|which|by what) (?:is |was |are |were )?(?:the )?(?:[\p{L}-]+ )?(?:percent(?:age)?|per cent|proportion|share(?=\s*\?*$| (?:of|is|are|was|were|does|do|did|will|would|has|have|had|goes|go|went|can|could|should|must|by|in|belongs?|comes?|came)\b)|fraction)\b|\bwhat (?:is|was|are|were)?\s?(?:the )?(?:(?!(?:do|does|did|can|i|we|you|when|if|to)\b)[\p{L}-]+ )*(?:(?:growth|interest|tax|unemployment|jobless|employment|vacancy|occupancy|conversion|success|response|inflation|approval|completion|graduation|retention|churn|default|survival|turnout|participation|attendance|recycling|error|margin|annual|coupon) rate|margin|yield|(?<!at )stake)\b/u,
  },
  {
    type: 'amount',
    fits: /\b(?:what|which) (?:is |was |are |were )?(?:the )?(?:(?!(?:is|are|was|were|do|does|did|has|have|had|will)\b)[\p{L}-]+ )*(?:rate|ratio)\b/u,
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
  { type: 'date', fits: /\b(?:what|which)\b.*\b(?:best|sell|use)[- ](?:by|before)[- ]dates?\b/u },
  {
    type: 'date',
    fits: /\bhow (?:soon|late|early|recent)\b|\b(?:what|which) (?:time|date|day|month|year)s?\b(?! (?:periods?|frames?|limits?|codes?|stamps?|trips?|pass(?:es)?|tickets?|nurser(?:y|ies)|cent(?:er|re)s?|slots?|zones?|groups?|capsules?|spas?)\b)|^(?:and |so |but )?(?:since|until|by) when\b|\b(?:since|until|by) when\s*\?*$/u,
  },
  {
    type: 'date',
    fits: /\bwhen\b/u,
    // A "when" behind it may stand in a name: "When does When We Met open?"
    unless: new RegExp(
      String.raw`\b(?!when\b)${WH}\b.*\bwhen\b|\bwhen it comes\b|${IN_WHICH_CASE.source}`,
      'u',
    ),
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
