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
  '(?:join|apply|sign up|register|enroll?|enter|take part|participate|compete|claim|use it|get it|have it|become members?)'

const GOAL =
  '(?:endpoints?|end ?points?|goals?|objectives?|targets?|aims?|statistical significance|main measures?)'

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
  'uses?|converts?|turns?|detects?|finds?|measures?|scans?|filters?|captures?|collects?|harness(?:es)?|combines?|relies|rely|pumps?|heats?|cools?|generates?|drives?|sends?|transmits?|transforms?|connects?|match(?:es)?|removes?|takes? out|draws?|stores?|analy[sz]es?|compares?|monitors?|tracks?|lets?|allows?|enables?',
)

/** How a journey, a search or a rescue ended, whatever it was called before. */
const OUTCOME =
  '(?:(?:reached|entered) orbit|brought ashore|landed safely|(?:found|rescued|brought|landed) [^.;]{0,40}?(?:alive|safe|safely|unharmed|unhurt))'

export const CAME_OFF = new RegExp(String.raw`\b${OUTCOME}\b`, 'iu')

export const THING_TOLD: Readonly<Record<ThingPart, ThingTold>> = {
  eligible: {
    plain: words(
      String.raw`(?:can|may|could|(?:is|are) (?:free|able|allowed|entitled|eligible|invited) to) (?:also |now |still |all |\p{L}+ly )?${JOINS}(?=[.,;]|$| (?:it|them|free|if|provided|the|for|to|in|with|as|once|when)\b)`,
      '(?:is|are) (?:\\p{L}+ly |also )?(?:eligible|entitled)',
      '(?:to be eligible|eligible (?:applicants?|people|households|candidates)|eligibility)',
      'qualif(?:y|ies)',
      'open (?:only )?to(?! (?:traffic|question|interpretation|debate)\\b)',
      'available (?:free of charge |free |only )?to (?:all|any|anyone|every|everyone|those|people|residents|members|students|pupils|households|customers|patients|families)',
      '(?:limited|restricted|reserved) (?:to|for)(?! \\d)',
      'must (?:be|have been) (?:over|under|at least|aged|between|residents?|living|members?|registered|a)',
    ),
    never:
      /\b(?:interested (?:\p{L}+ )?|you |customers )(?:can|may) (?:apply|register|sign up|enrol\p{L}?) (?:online|at|by|until|before|here|via|through|now)\b|\bnot (?:yet )?open\b/iu,
  },
  consequence: {
    plain: words(
      'fined|fines|(?:an?|the) (?:\\p{L}+ )?fine|penalt(?:y|ies)|penali[sz]ed|prosecut(?:ed|ions?)|punish(?:ed|able|ment)|liable|offence|offense|jail(?:ed)?|prison|imprison(?:ed|ment)|arrested|forfeits?|forfeited',
      '(?:(?:will|may|can|could|must|would) be|is|are) (?:charged|reported|escorted|towed|removed|evicted|excluded|expelled|suspended|disqualified|banned|barred|refused|rejected|sent (?:away|home|back)|turned (?:away|back)|denied|cancell?ed|confiscated|impounded|destroyed|disconnected|cut off)',
      '(?:charge|fee|surcharge) of',
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
      String.raw`^the \p{L}+ (?=\p{L}+s )${DOES}`,
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
      '(?:un)?approv(?:e|es|ed|al|als|ing)|authori[sz](?:e|es|ed|ation)|licen[sc]ed?|cleared|(?:FDA|CE|regulatory|planning|customs|\\(k\\)) clearance|clearance (?:from|by|for|to)|green light|go-ahead|signed off|sign off|waved through',
      'turned down|reject(?:s|ed)|refused|vetoed|blocked|under review|pending|planning permission|permission|investigational',
      'decision (?:[\\p{L}]+ ){0,6}?(?:is|are) (?:expected|due)',
    ),
  },
  success: {
    plain: words(
      String.raw`(?:met|achieved|reached|hit|missed|did not (?:meet|achieve|reach|hit)|failed to (?:meet|achieve|reach|show|hit)) ${ITS}${GOAL}`,
      String.raw`${GOAL} (?:\p{L}+ ){0,3}?(?:met|achieved|reached|missed|hit)`,
      '(?:was|were|is|are|been|proved|proven) (?:an? )?(?:\\p{L}+ )?(?:success|successful|unsuccessful|failure)|succeeded (?:in|at|with)?',
      '(?:was|were|been) (?:abandoned|called off|given up|aborted|passed|defeated|carried|rejected|adopted|voted down|won|lost)',
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
      '(?:on|to) (?:time|schedule)|on track|as (?:planned|scheduled)|ahead of schedule',
    ),
    never: /\bwithout delay\b/iu,
  },
}

/**
 * Without any such word a sentence tells nothing of it, in whatever way it is put: who is accused, whether something
 * was approved or came off. How a thing works and who may join it is told in too many ways.
 */
export const HAS_TO_TELL: Partial<Record<ThingPart, RegExp>> = {
  charge:
    /charge|accus|alleg|suspect|indict|guilt|convict|crim|fraud|offen[cs]|claim|su(?:ed?|ing)\b|lawsuit|blam|critici|wrong|violat|illegal|misus|abus|arrest|sentenc|\bfor \p{L}+ing\b/iu,
  approval:
    /approv|authori[sz]|licen[sc]|clear(?:ed|ance)|green.?light|go-ahead|sign(?:ed|s|ing)|permi(?:t|ssion)|consent|consider|review|deci(?:d|sion)|\bvot|agree|back(?:ed|s)|endors|accept|reject|refus|turned down|pass(?:ed|es)|adopt|grant|\bfil(?:e|ed|ing)\b|submi|\bappl(?:y|ied|ication)|pend|await|subject to|certif|regist|ratif|confirm|regulat(?:ed|ion|ory)|\bban|prohibit|allow|\blegal|enact|recommend|indicated|marketed|on the market|unanimous/iu,
  success:
    /succe|fail|\bmet\b|\bmeet|achiev|reach|result|outcome|endpoint|\bgoal|\bwon\b|\bwin|\blos[est]|improv|reduc|increas|grew|ros[e]|fell|effective|efficac|\bwork(?:s|ed)\b|positive|negative|significan|\brecord\b|broke|rais(?:ed|ing)|\bsold|complet|pass(?:ed|es)|drew|attract|popular|\bbest\b|great|milestone|abandon|cancel|collaps|bankrupt|per ?cent|%|million|thousand|more than|well\b|enjoy|pleased|proud|thank|safe|unharmed|surviv|rescued|found/iu,
}

/** What is only to come has neither come off nor failed. */
export const TO_COME =
  /\b(?:will|is to|are to|is set to|plans? to|aims? to|is scheduled to|is expected to)\b/iu

/** Tells, of any body, that none has approved it or that it is not decided. */
export const BY_NOBODY =
  /\b(?:not|never|no|nor|neither)\b[^.;]{0,40}\b(?:approv|authori[sz]|licen[sc]|clear)|\b(?:unapproved|investigational|under review|pending|await\p{L}*|still needs?)\b/iu
