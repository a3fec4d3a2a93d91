import { rememberedOf } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import type { Asked } from '../question.ts'
import { statesCause } from '../text/reasons.ts'

/**
 * How plainly a sentence settles what is asked, 0 to 1. A yes or no: 1 where it
 * denies, permits, forbids, requires or says that something is still so or not
 * yet, {@link BY_MATTER} where it states how the very matter stands that is asked
 * about, in whatever direction ("free" for "do I have to pay", "set to open" for
 * "is it open yet"). A reason: 1 where it states a cause.
 */
export function settles(asked: Asked, stated: string): number {
  if (asked.type === 'reason') return statesCause(stated) ? 1 : 0
  if (asked.type !== 'yesno') return 0
  // "Free of charge" may stand on two lines.
  const flat = stated.replace(/\s+/gu, ' ').replace(TO_THE_PRESS, '')
  if (SETTLES.test(flat) || LIMITED.test(flat)) return 1
  return mattersOf(asked).some((matter) => statesIt(matter, asked, flat)) ? BY_MATTER : 0
}

function statesIt({ states, ofSubject = false }: Matter, asked: Asked, flat: string): boolean {
  if (!ofSubject) return states.test(flat)
  const found = states.exec(flat)
  if (found === null) return false
  const before = flat.slice(0, found.index).replace(/^.*[;:.]/u, '')
  if (PRONOUN_SUBJECT.test(before)) return true
  const near = [
    ...terms(before).slice(-NEAR),
    ...terms(flat.slice(found.index + found[0].length)).slice(0, NEAR),
  ]
  const own = new Set(terms(asked.text))
  return near.some((term) => own.has(term))
}

/** So many words on either side speak of the same thing. */
const NEAR = 4

/** "It is available", "they are now on sale". */
const PRONOUN_SUBJECT = /\b(?:it|they|this|these|both|all|which) (?:\p{L}+ ){0,3}$/iu

/** That nobody would speak, or that somebody will, is of the press and not of the matter. */
const TO_THE_PRESS =
  /\b(?:(?:is|are|was|were|will be) )?(?:not |un)?(?:immediately |also |now )?available (?:for|to) (?:\p{L}+ )?(?:comments?|interviews?|questions|speak)\b/giu

/** "Norvik Tram Limited to build" limits nothing. */
const LIMITED = /(?<!\p{Lu}\p{Ll}+ )\blimited to\b/u

/** That a matter is spoken of tells less than a plain "not". */
const BY_MATTER = 0.8

/** Looked for once for all sentences. */
const mattersOf = rememberedOf(({ text }: Asked): readonly Matter[] =>
  MATTERS.filter(({ asks }) => asks.test(text)),
)

const SETTLES =
  /\b(?:not|no(?!\. ?\d)|none|never|neither|nor|nobody (?:is|was|has|had|will)|nothing (?:is|was|has|had|will|changes?)|cannot|prohibit(?:s|ed)?|ban(?:s|ned)?|forbid(?:s|den)?|allow(?:s|ed)?|permit(?:s(?! (?:for|to|from|of|were|are|was|have|had|will)\b)|ted)?|require[sd]?|must(?!-)|mandatory|optional|exempt|remain(?:s|ed)?|(?<!^|[.:;!?] |(?<!\b(?:expected|set|likely|due)) to )stay(?:s|ed)?|still|unchanged|unaffected|rather than|instead of|unlike|restricted|closed|cancel(?:l?ed|s)?|already|yet)\b|\b\p{L}+n[’']t\b|\bnon-\p{L}/iu

/** What people ask a yes or no about, and how a release says where that stands, be it yes or no. */
interface Matter {
  readonly asks: RegExp
  readonly states: RegExp
  /** It must be said of what the question speaks of, as anything and anyone may be "available". */
  readonly ofSubject?: boolean
}

const MATTERS: readonly Matter[] = [
  // "Was anyone hurt?"
  {
    asks: /\b(?:hurt|injur(?:ed|y|ies)|harm(?:ed)?|wound(?:ed|s)?|casualt(?:y|ies)|kill(?:ed)?|die[ds]?|deaths?|dead|fatal(?:ity|ities)?)\b/iu,
    states:
      /\b(?:hurt|injur(?:ed|y|ies)|harmed|unharmed|unhurt|wounded|casualt(?:y|ies)|killed|died|deaths?|dead|fatal(?:ly|ity|ities)?|lost (?:his|her|their) (?:life|lives))\b/iu,
  },
  // "Do I have to pay?"
  {
    asks: /\b(?:pay(?:s|ing)?|free|gratis|costs?|charges?|charged|fees?|billed|bills?|for nothing)\b/iu,
    states:
      /\b(?:free(?! (?:to|from|up|cash)\b)|complimentary|gratis|no-cost|(?:is|are|all) included|(?:no|without|additional|extra) (?:\p{L}+ )?(?:cost|charge|fee)s?|waive[sd]?|pays? (?:\p{L}+ )?(?:half|full|[$€£]?\d)|(?:costs?|charge[sd]?|fees? (?:is|are|of)) (?:\p{L}+ )?[$€£]?\d)/iu,
  },
  // "Can I come without booking?"
  {
    asks: /\b(?:book(?:ed|ing)?|reserv(?:e|ed|ation|ations|ing)|appointments?|walk[- ]?ins?|walk in|turn up|show up|drop in|register(?:ed|ing)?|sign up)\b/iu,
    states:
      /\b(?:by appointment|walk-ins?|drop-in|first[- ]come|(?:appointments?|reservations?|bookings?|registration|tickets?) (?:only|(?:is|are) (?:not )?(?:required|needed|necessary|recommended|essential|advised|mandatory|compulsory))|(?:no|without|need|needs|requires?) (?:an? |advance |prior )?(?:appointments?|reservations?|bookings?|registration|tickets?))\b/iu,
  },
  // "May cars drive there?", "Is it for beginners?"
  {
    asks: /^(?:\P{L}*(?:so|and|but|then) )?(?:can|could|may)\b|\b(?:allowed|permitted|possible|eligible|entitled|qualify|welcome|suitable|accessible|obliged)\b/iu,
    states:
      /(?<!in |In |of )\bmay\b|\b(?:can|able to|supports?|(?:is|are) (?:open|accessible|welcome|eligible|entitled|limited|restricted|suitable)|eligible|entitled|exclusively|(?:use|members|guests|adults|women|men|appointment|invitation|request) only|only (?:for|available to|open to)|accessible to|open to|suitable for|kept out|barred|excluded|illegal|unlawful|voluntary|compulsory)\b/u,
  },
  // "Can I buy it in shops?", "Is there a guide?"
  {
    ofSubject: true,
    asks: /^(?:\P{L}*(?:so|and|but|then) )?(?:can|could|may)\b|\b(?:(?:is|are) there|get|buy|order|find|read|watch|download|available)\b/iu,
    states:
      /\b(?:available|on sale|in stock|sold out|downloadable|can be (?:found|bought|ordered|purchased|downloaded|read|watched))\b/iu,
  },
  // "Is it only for adults?", "Is it just talk, or work as well?"
  {
    asks: /\b(?:only|just|solely|or|too|as well)\b/iu,
    states:
      /\b(?:both|only|solely|exclusively|not (?:just|only)|as well as|beyond|whether|of all (?:ages|kinds|sizes|levels|types)|regardless of|from (?:complete |absolute |young |small )?(?:beginners?|novices?|amateurs?|toddlers?|babies|infants|kids|children|pupils|teens|teenagers|adults|families|students?|individuals|start-?ups|small|young|basic|entry|local|casual|first-time) to|and other)\b/iu,
  },
  // "Will they play abroad?"
  {
    asks: /^(?:\P{L}*(?:so|and|but|then) )?(?:will|(?:is|are) .{1,60}? (?:going|planning|set|about) to)\b/iu,
    states:
      /\b(?:will|(?:plan|intend|expect|prepare)(?:s|ed|ing)? to|(?:is|are) (?:planned|expected|scheduled|slated|due|set|going) (?:to|for)|no plans)\b/iu,
  },
  // "Is the dispute over?"
  {
    asks: /\b(?:over|final(?:i[sz]ed)?|finished|ended|settled|concluded|binding)\b(?! \d)/iu,
    states:
      /\b(?:(?:was|were|been|is|are) (?:settled|resolved|ended|final(?:i[sz]ed)?|concluded|dismissed|over)|expired|pending|ongoing|under way|underway|subject to|provisional|preliminary|tentative|binding)\b/iu,
  },
  // "Has it opened yet?"
  {
    asks: /\b(?:already|yet|ever)\b/iu,
    states:
      /\b(?:(?:is|are|was|were) (?:set|due|scheduled|planned|slated) (?:to|for)|soon|shortly|no longer|before (?:he|she|it|they) (?:was|were) able)\b/iu,
  },
  // "Will anyone be sacked?"
  {
    asks: /\b(?:sack(?:ed|ings?)?|fired|laid off|lay off|layoffs?|redundan(?:t|cy|cies)|jobs? (?:be )?(?:lost|cut|go)|job (?:cuts|losses)|los(?:e|ing|t) (?:their|his|her|its) jobs?)\b/iu,
    states:
      /\b(?:redundanc(?:y|ies)|layoffs?|laid off|job (?:cuts|losses)|(?:all|no) (?:\d[\d,]* )?(?:\p{L}+ )?(?:jobs|employees|staff|positions|workers))\b/iu,
  },
  // "Did sales grow?"
  {
    asks: /\b(?:gr(?:ow|ew|own)|growing|ris(?:e|en|ing)|rose|increas(?:e|ed|ing)|fall(?:en|ing)?|fell|drop(?:ped|ping)?|declin(?:e|ed|ing)|shr(?:ink|ank|unk)|shrinking|improv(?:e|ed|ing)|worsen(?:ed)?)\b/iu,
    states:
      /\b(?:grew|grown|ris(?:es|en|ing)|rose|increase[sd]?|fall(?:s|en)|fell|drop(?:s|ped)|decline[sd]?|decrease[sd]?|shr(?:inks|ank|unk)|improve[sd]|worsened|plus|minus|(?:up|down) (?:by |from |to )?(?:\p{L}+ )?[$€£]?\d|\d+(?:\.\d+)? ?(?:%|per ?cent) (?:more|less|higher|lower))\b/iu,
  },
  // "Did it pass the test?"
  {
    asks: /\b(?:win|won|pass(?:ed)?|reach(?:ed)?|meet|met|achieve[ds]?|succeed(?:ed)?|approv(?:e|ed)|accept(?:ed)?|granted|obtain(?:ed)?|get to)\b/iu,
    states:
      /\b(?:won|passed|failed|missed|unsuccessful(?:ly)?|reached|met|achieved|succeeded|approved|rejected|refused|denied|declined|turned down|granted|upheld|overturned|unable|before (?:he|she|it|they) (?:was|were) able)\b/iu,
  },
]
