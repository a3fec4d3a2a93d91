import type { ThingPart } from '../asked/thing-part.ts'
import { oneOf } from '../text/one-of.ts'
import { MONTHS } from '../text/periods.ts'

/** By what words a sentence tells what is asked of a thing. */
export interface ThingTold {
  readonly plain: RegExp
  readonly never?: RegExp
}

function words(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])${oneOf(...patterns)}(?![\\p{L}])`, 'iu')
}

const JOINS =
  '(?:join|apply|sign up|register|enroll?|enter|take part|participate|compete|claim|become members?)'

const GOAL =
  '(?:endpoints?|end ?points?|goals?|objectives?|targets?|aims?|statistical significance|main measures?)(?! of (?:about |some )?\\d)'

/** Words between a verb and the goal it has: "met its main", "did not reach the primary or any secondary". */
const ITS = String.raw`(?:[\p{L}\d-]+ ){0,6}?`

const TIME = oneOf(
  ...MONTHS,
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'early',
  'late',
  'mid',
  String.raw`\d`,
)

/** What a thing does, that is made or thought out to do it. */
const DOES = oneOf(
  'blocks?|inhibits?|binds?|attach(?:es)?|prevents?|stops?|targets?|activates?|suppress(?:es)?|stimulates?|mimics?|replaces?|destroys?|kills?|neutrali[sz]es?|slows?|lowers?|reduces?|boosts?|restores?|repairs?',
  'uses?|converts?|turns?|detects?|finds?|measures?|scans?|filters?|captures?|collects?|harness(?:es)?|combines?|relies|rely|pumps?|heats?|cools?|generates?|sends?|transmits?|transforms?|connects?|match(?:es)?|removes?|takes? out|draws?|stores?|analy[sz]es?|compares?|monitors?|tracks?',
)

/** How a journey, a search or a rescue ended, whatever it was called before. */
const OUTCOME =
  '(?:(?:reached|entered) orbit|brought ashore|landed safely|(?:found|rescued|brought|landed) [^.;]{0,40}?(?:alive|safe|safely|unharmed|unhurt))'

/** What is called by nothing but its kind. */
export const DEVICE =
  '(?:drug|medicine|medication|treatment|therapy|vaccine|tablet|pill|product|device|machine|technology|system|app|tool|sensor|software|test)'

export const THING_TOLD: Readonly<Record<ThingPart, ThingTold>> = {
  eligible: {
    plain: words(
      String.raw`(?:can|may|could|(?:is|are) (?:free|able|allowed|entitled|eligible|invited) to) (?:also |now |still |all |\p{L}+ly )?${JOINS}(?=[.,;]|$| (?:it|them|free|if|provided|the|for|to|in|with|as|once|when)\b)`,
      '(?:is|are) (?:\\p{L}+ly |also )?(?:eligible|entitled)',
      '(?:to be eligible|eligible (?:applicants?|people|households|candidates)|eligibility)',
      'qualif(?:y|ies)',
      'open (?:only )?to(?! (?:traffic|question|interpretation|debate)\\b)',
      'available (?:free of charge |free |only )?to (?:all|any|anyone|every|everyone|those|people|residents|members|students|pupils|households|customers|patients|families)',
      '(?:limited|restricted|reserved) (?:to|for)(?! (?:\\d|an?\\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\\b))',
      'must (?:be|have been) (?:\\d|over|under|at least|aged|between|residents?|living|members?|registered)',
    ),
    never:
      /\b(?:interested (?:\p{L}+ )?|you |customers )(?:can|may) (?:apply|register|sign up|enrol\p{L}?) (?:online|at|by|until|before|here|via|through|now)\b|\bnot (?:yet )?open\b/iu,
  },
  consequence: {
    plain: words(
      'fined|fines|(?:an?|the) (?:\\p{L}+ )?fine|penalt(?:y|ies)|penali[sz]ed|prosecut(?:ed|ions?)|punish(?:ed|able|ment)|liable|offence|offense|jail(?:ed)?|prison|imprison(?:ed|ment)|arrested|forfeits?|forfeited',
      '(?:(?:will|may|can|could|must|would) be|is|are) (?:charged|reported|escorted|towed|removed|evicted|excluded|expelled|suspended|disqualified|banned|barred|refused|rejected|sent (?:away|home|back)|turned (?:away|back)|denied|cancell?ed|confiscated|impounded|destroyed|disconnected|cut off)',
      '(?:lose|loses|losing|forfeit|risk|risks) (?:their|its|his|her|the|any|all|your)',
      '(?:will|can|may|could|would)? ?not be (?:admitted|allowed|let in|accepted|considered|counted|paid|served|refunded|able|permitted|insured|covered)',
      '(?:face|faces|facing) (?:an?|up|charges|prison|legal|fines|removal|disciplinary|penalties|the)',
      '(?:revoked|withdrawn|void|invalid)',
    ),
  },
  working: {
    plain: words(
      'works? by|works? like this',
      String.raw`(?:that|which|it|they|and|then) (?:\p{L}+ly |then |also )?${DOES}`,
      String.raw`^the ${DEVICE} ${DOES}`,
      'in (?:return|exchange) for',
      '(?:is|are) (?:then )?(?:matched|paired|converted|turned into|filtered|measured|scanned|pumped|linked|compared|analy[sz]ed)',
      'by (?:blocking|binding|preventing|stopping|targeting|using|measuring|converting|turning|heating|cooling|combining|detecting|scanning|filtering|attaching|mimicking|activating|suppressing|slowing)',
    ),
    never:
      /\b(?:(?:has|have|had|will|would|could|may) (?:\p{L}+ly )?be(?:en)?|sales|investors?|shares?|revenue|investigat\p{L}+) /iu,
  },
  charge: {
    plain: words(
      String.raw`(?:charge[ds]?|indicted|accuse[ds]?|suspects?|suspected|convicted)(?: (?!with|of|for)[^\s.;]+){0,8}? (?:with|of|for|over)`,
      'guilty (?:to|of)|on trial (?:for|over)',
      'allege(?:s|d|dly)?|allegations?',
      '(?:faces?|facing|face) (?:\\p{L}+ ){0,3}?(?:charges?|counts?|allegations?|trial)',
      'on suspicion of',
      '(?:charges?|counts?) of',
    ),
    never: /\bin charge of\b|\bfree of charge\b/iu,
  },
  approval: {
    plain: words(
      '(?:un)?approv(?:e|es|ed|al|als|ing)|authori[sz](?:e|es|ed|ation)|licen[sc]ed?|cleared(?! (?:of|away|up|snow|the (?:road|way|snow|debt))\\b)|(?:FDA|CE|regulatory|planning|customs|\\(k\\)) clearance|clearance (?:from|by|for|to)|green light|go-ahead|signed off|sign off|waved through',
      'turned down|reject(?:s|ed)|refused|vetoed|under review|pending|planning permission|permission|investigational',
      'decision (?:[\\p{L}]+ ){0,6}?(?:is|are) (?:expected|due)',
    ),
    never: /\b(?:refused|declined) to\b|\breject(?:s|ed) (?:the )?(?:critic|claim|accus|alleg)/iu,
  },
  success: {
    plain: words(
      String.raw`(?:met|achieved|reached|hit|missed|did not (?:meet|achieve|reach|hit)|failed to (?:meet|achieve|reach|show|hit)) ${ITS}${GOAL}`,
      String.raw`${GOAL} (?:\p{L}+ ){0,3}?(?:met|achieved|reached|missed|hit)`,
      '(?:was|were|is|are|been|proved|proven) (?:an? )?(?:\\p{L}+ )?(?:success|successful|unsuccessful|failure)|succeeded',
      '(?:was|were|been) (?:abandoned|called off|given up|aborted|defeated|won|lost)',
      OUTCOME,
    ),
    never: /\bto succeed as\b|\bif\b|\b(?:will|would|could|can) be\b/iu,
  },
  delay: {
    plain: words(
      'delay(?:ed|s)?|postponed|postponement|(?:put|pushed|set) (?:off|back)|slipped|slips|rescheduled|deferred|behind schedule|overdue',
      '(?:(?:days?|weeks?|months?|years?)|running|too) late',
      String.raw`(?:later|earlier) than (?:\p{L}+ )?(?:planned|expected|scheduled|announced)`,
      `moved (?:from|back|to) [^.;]{0,30}?${TIME}`,
      `instead of (?:in |on |from |by )?(?:the )?${TIME}`,
      String.raw`(?:was|were|had been) (?:originally |initially |first )?(?:to|due|meant|supposed|scheduled|planned|expected) [^.;]{1,80}? now`,
      String.raw`(?:originally|initially) (?:due|planned|scheduled|expected|set|meant|to) [^.;]{1,80}? now`,
      '(?:is|are|was|were|be|remains?|still|running|now) (?:\\p{L}+ )?(?:on (?:time|schedule|track)|ahead of schedule)',
    ),
    never: /\bwithout delay\b/iu,
  },
}

function opening(...patterns: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])${oneOf(...patterns)}`, 'iu')
}

/**
 * Words with which a sentence that names the thing may tell it, in whatever way: such a one is put aside for no
 * other. The words of charges and of approval are all that there are: see `HAS_TO_TELL`.
 */
export const MAY_TELL: Readonly<Record<ThingPart, RegExp>> = {
  eligible:
    /\b(?:can|may|must|(?:is|are) for|offer(?:ed|s)?|welcomes?|invites?|invited|accepts?|admits?|takes|carries|helps?|open to|available|only)\b/iu,
  consequence:
    /\b(?:if|when|whenever|who|whoever|anyone|will|would|gets?|must|ha(?:s|ve) to|loses?|up to)\b/iu,
  working: words(
    DOES,
    '(?:work|run|make|give|help|keep|treat|move|improve|protect|relieve|treat|ease)s?',
    '(?:designed|meant|intended|made|used) to',
  ),
  charge: opening(
    'charg',
    'accus',
    'alleg',
    'suspect',
    'suspicion',
    'indict',
    'guilt',
    'convict',
    'crim',
    'fraud',
    'offen[cs]e',
    'claim',
    '(?:sue[ds]?|suing)(?!\\p{L})',
    'lawsuit',
    'blam',
    'critici[sz]',
    'wrong',
    'violat',
    'illegal',
    'misus',
    'abus',
    'arrest',
    'sentenc',
    'believ',
    '(?:prosecutors|police|officers|investigators|the regulator) says?',
    '(?:found|said) to have',
    'for \\p{L}+ing(?!\\p{L})',
  ),
  approval: opening(
    '(?:un)?approv',
    'authori[sz]',
    'licen[sc]',
    'clear(?:ed|ance)',
    'green.?light',
    'go-ahead',
    'sign(?:ed|s)?(?!\\p{L})',
    'permit',
    'permission',
    'consent',
    'consider',
    'review',
    'deci(?:d|sion)',
    'vot(?:e|ing)',
    'agree',
    'back(?:ed|s|ing)(?!\\p{L})',
    'endors',
    'bless',
    '(?:the )?nod(?!\\p{L})',
    'waved',
    'accept',
    'reject',
    'refus',
    'turned down',
    'pass(?:ed|es)(?!\\p{L})',
    'adopt',
    'grant',
    'fil(?:e|ed|ing)(?!\\p{L})',
    'submi',
    'appl(?:y|ied|ication)',
    'pending',
    'await',
    'subject to',
    'certif',
    'regist',
    'ratif',
    'confirm',
    'regulat(?:ed|ion|ory)',
    'ban(?:s|ned)?(?!\\p{L})',
    'prohibit',
    'allow',
    'legal',
    'law(?!\\p{L})',
    'upheld',
    'uphold',
    'enact',
    'recommend',
    'indicated',
    'marketed',
    'on the market',
    'unanimous',
  ),
  success: opening(
    '(?:un)?succe',
    'fail',
    'met(?!\\p{L})',
    'achiev',
    'reach',
    'won(?!\\p{L})',
    'los[et]',
    'complet',
    'pass(?:ed|es)(?!\\p{L})',
    'upheld',
    'dismiss',
    'hitch',
    'approv',
    'adopt',
    'reject',
    'vot(?:e|ed)',
    'back(?:ed|s)(?!\\p{L})',
    'became law',
    'raised',
    'sold',
    'drew',
    'effective',
    'improv',
    'abandon',
    'cancel',
    'collaps',
    'rescued',
    'surviv',
    'went (?:very )?(?:well|badly)',
  ),
  delay:
    /\b(?:late|later|earlier|instead|delay\p{L}*|postpon\p{L}+|schedule|on time|on track|on the dot|original\p{L}*|opened)\b/iu,
}

/**
 * Parts of which a sentence without any word of `MAY_TELL` tells nothing, in whatever way it is put: who is accused,
 * whether something was approved. How a thing works, who may join it and what came of it is told in too many ways.
 */
export const HAS_TO_TELL: ReadonlySet<ThingPart> = new Set(['charge', 'approval'])

/** Who is arrested on suspicion is not charged. */
export const CHARGED = words(
  'charge[ds]?|charging|indict(?:ed|ments?)|counts?|guilty|convicted|on trial|acquitted|prosecut(?:ed|ors?|ion)|sentenced|plead(?:s|ed)',
)

/** Tells, of any body, that none has approved it or that it is not decided. */
export const BY_NOBODY =
  /\b(?:not|never|no|nor|neither)\b[^.;]{0,40}\b(?:approv|authori[sz]|licen[sc]|clear)|\b(?:unapproved|investigational|under review|pending|await\p{L}*|still needs?)\b/iu
