import type { Lens } from '../evidence/lens.ts'
import { type Candidate, leadText } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { TELLS_BUILDER } from '../text/built.ts'
import { type ToldBy, toldBy } from '../text/told-by.ts'

/**
 * Whether somebody is asked for by a part that they have or by what they do ("Who's the
 * auditor?", "who narrates it?"), and neither a sentence nor what it goes on from or stands
 * under has a word by which that is told. Synonyms at large are too wide for it: areas that
 * are "designated" have no architect, a bank of data is no lender.
 *
 * Only of parts whose words are few. Whom one has to do with by telephone or post, a
 * contact, is told by no word at all.
 *
 * @example
 * // "Who's the auditor?": "Orme Mills runs 40 looms." => true
 */
export function lacksDoer(view: Lens, candidate: Candidate): boolean {
  const { text } = view.asked
  const tells = toldBy(DOERS, text)
  if (tells === undefined) return false
  const before = pieceBefore(view.dissection, candidate)?.text ?? ''
  const told = [candidate.text, before, leadText(view.dissection.document, candidate)].join('\n')
  return !tells.test(told)
}

/** Asks who has a part, by its noun or by what is done. */
const who = (noun: string, deed: string): RegExp =>
  new RegExp(
    String.raw`^(?:and |so |but )?who(?:(?:['’]?s| is| are| was| were) (?:the |its |their |his |her |your |our )?(?:(?:new|current|main|other|lead|general|external|independent|title|official) )?(?:${noun})s?(?: (?:of|for|on|behind|at) [^?]*)?|(?: else)?(?: has| had| have|['’]s| is| are| will| would)?(?: be)? (?:${deed})(?: (?:it|this|that|him|her|them|the|its|their|his|these|those|an?|for|in|on|at|here|there)\b[^?]*| \p{Lu}[^?]*)?)\s*[?.!]*\s*$`,
    'iu',
  )

const told = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})\b`, 'iu')

/** What asks for a part, and any word by which it is told. */
const DOERS: ToldBy = [
  [
    who('publisher', String.raw`publish(?:es|ed|ing)?`),
    told(
      String.raw`(?:self-)?publish(?:es|ed|ers?|ing)?|imprint|(?:press|books|verlag|publications)|(?:releas|issu)ed by`,
    ),
  ],
  [who('auditor', 'audit(?:s|ed|ing)?'), told(String.raw`audit\p{L}*|account(?:ants?|ancy|ing firm)`)],
  [
    who('sponsor', 'sponsor(?:s|ed|ing)?'),
    told(
      String.raw`(?:co-?)?sponsor\p{L}*|(?:supported|backed|funded|presented|powered|underwritten|hosted|financed) by|patrons?|supporters?|thanks to|courtesy of|donors?|donat\p{L}+`,
    ),
  ],
  [
    who('(?:lender|creditor|bank)', '(?:lends?|lent|lending)'),
    told(
      String.raw`lend(?:s|ers?|ing)?|lent|loans?|(?:re-?)?financ(?:ed?|es|ing|iers?)|credit(?:ors?)?|mortgages?|borrow\p{L}*|banks?|notes?`,
    ),
  ],
  [
    who('(?:ship|boat|house|home)?builder', '(?:buil(?:t|ds?|ding)|construct(?:s|ed|ing))'),
    told(TELLS_BUILDER),
  ],
  [who('architect', 'architected'), told(String.raw`architect\p{L}*|(?:re-?)?design(?:s|ed|ers?)?`)],
  [
    who('(?:sub-?)?contractor', 'contracted'),
    told(String.raw`(?:sub-?)?contract\p{L}*|buil(?:t|ds?|ders?)|construct\p{L}+|install\p{L}*|crews?`),
  ],
  [
    who(
      '(?:backer|funder|financier)',
      '(?:(?:fund|back|financ|bankroll)(?:s|es|ed|ing)?|pa(?:ys?|id|ying) for|foots? the bill)',
    ),
    told(
      String.raw`fund(?:ed|ers?)|fund(?:s|ing) (?:by|from|round)|back(?:s|ed|ers?)|backing|(?:co-?)?invest(?:s|ed|ors?)|investments? (?:by|from)|financ(?:ed|es|iers?)|financ(?:ing|e) (?:by|from)|grants?|sponsor(?:s|ed|ship)?|supported by|supporters|donat\p{L}+|donors?|contribut\p{L}+|underwr\p{L}+|shareholders?|pa(?:id|ys) (?:by|for)|money (?:comes? |came )?from|(?:comes?|came|coming) from|(?:will|to|would|must) pay|pays?|paying|paid (?:\p{L}+ ){0,2}?[$€£¥]?\d+|adds? [$€£¥]?\d+|own (?:funds|money|resources)|(?:gives?|gave|given|giving)|(?:led|joined|provided|met|covered|borne) by|of which [$€£¥]|rais(?:e[sd]?|ing) (?:about |over |nearly |some |more than )?(?:[$€£¥]|capital|money|funds)`,
    ),
  ],
  [
    who('narrator', 'narrat(?:es|ed|ing)'),
    told(String.raw`narrat(?:e[sd]?|ing|ors?|ions?)|read by|voice[ds]?`),
  ],
  [
    who('nominator', 'nominat(?:es|ed|ing)'),
    told(String.raw`nominat\p{L}+|nominees?|put forward|propos(?:ed|es)|recommended`),
  ],
  [
    who('(?:regulator|supervisor)', '(?:regulat|supervis|licens|licenc)(?:es|ed|ing)'),
    told(
      String.raw`regulat(?:e[sd]?|ors?|ory|ion)|supervis\p{L}+|licen[cs]\p{L}+|authori[sz]\p{L}+|authority|commission|agency|agencies|standards|watchdog|ombuds\p{L}+|inspect\p{L}+|register(?:s|ed)|oversee[ns]?|oversight|approved`,
    ),
  ],
  [
    who('(?:teacher|instructor|tutor|lecturer|trainer)', '(?:teach(?:es|ing)?|taught|instruct(?:s|ed))'),
    told(
      String.raw`(?<!\bto )teach(?:es|ers?|ing)?|taught|instruct(?:s|ed|ors?)|tutor(?:s|ed)?|lectur(?:es|ed|ers?)|train(?:s|ed|ers?)|educators?|coach(?:es|ed)?|mentors?|facult\p{L}+|professors?|(?:led|given|run|offered|hosted) by`,
    ),
  ],
  [
    who('tester', 'test(?:s|ed|ing)'),
    told(
      String.raw`(?:beta-)?test(?:s|ed|ers?|ing)?|trial(?:s|led|ling)?|labs?|laborator\p{L}+|evaluat\p{L}+|certified|verified`,
    ),
  ],
  [
    who('insurer', '(?:insures?|insured|insuring)'),
    told(String.raw`(?:re)?insur\p{L}+|underwr\p{L}+|cover(?:ed|s|age)?`),
  ],
  [
    who('(?:keynote |guest )?speaker', '(?:speaks?|speaking|spoke)(?! (?:for|to|with))'),
    told(
      String.raw`sp(?:eak|eaks|eakers?|eaking|oke|eech|eeches)|keynotes?|present(?:s|ed|ers?|ing|ations?)|address(?:es|ed)?|panel(?:s|ists?)?|host(?:s|ed)?|guests?|talks?|lectur\p{L}+|moderat\p{L}+|featur(?:es|ed|ing)|said|says|remarks`,
    ),
  ],
  [
    who('inventor', 'invent(?:s|ed)'),
    told(
      String.raw`invent(?:s|ed|ors?|ions?)|pioneer\p{L}*|creat(?:es|ed|ors?|ion)|devis\p{L}+|conceiv\p{L}+|develop(?:ed|s|ers?)|design(?:ed|ers?)(?! (?:to|for)\b)|found(?:ed|ers?)|discover\p{L}+|brainchild|patent\p{L}*|by`,
    ),
  ],
  [
    who('(?:distributor|reseller|retailer|stockist)', '(?:distribut(?:es|ed|ing)|stock(?:s|ed)?)'),
    told(
      String.raw`distribut\p{L}+|re-?sell\p{L}*|s(?:ells?|elling|old)|retail\p{L}*|stores?|shops?|stock(?:s|ed|ists?)?|available (?:at|from|through|on|in|via)|suppl\p{L}+|carr(?:y|ies|ied)|deliver\p{L}*`,
    ),
  ],
  [
    who('(?:supplier|vendor|manufacturer)', '(?:suppl(?:y|ies|ied)|manufactur(?:es|ed))'),
    told(
      String.raw`suppl(?:y|ies|ied|iers?|ying)|vendors?|manufactur\p{L}+|made|mak(?:es|ers?|ing)|produc(?:es?|ed|ers?|tion)|provid(?:es?|ed|ers?)|buil(?:ds?|t)|deliver\p{L}*|contract\p{L}*|order\p{L}*|sourced?|from|by`,
    ),
  ],
  [
    who(
      '(?:opponent|critic|objector)',
      '(?:oppos(?:es?|ed|ing)|objects?(?: to)?|objected(?: to)?|criticis(?:es|ed)|criticiz(?:es|ed))',
    ),
    told(
      String.raw`oppos\p{L}+|opponents?|against|critic\p{L}*|object(?:s|ed|ions?|ors?)|protest\p{L}*|reject\p{L}*|fight(?:s|ing)?|fought|concern\p{L}*|condemn\p{L}*|denounc\p{L}+|resist(?:s|ed|ance)|challeng(?:es?|ed|ing)|appeal(?:s|ed)|lawsuit|sued|petition\p{L}*|disagree\p{L}*|dissent\p{L}*|urg(?:es|ed) .{0,60}not`,
    ),
  ],
  [
    who('(?:singer|vocalist)', '(?:sings?|sang|sung|singing)'),
    told(
      String.raw`s[aiu]ng(?:s|ers?|ing)?|songs?|vocal\p{L}*|voices?|choirs?|choral|chorus|sopranos?|tenors?|baritones?|perform\p{L}*|artists?|bands?|duets?|featuring|rapp?(?:ers?|s)`,
    ),
  ],
  [who('translator', 'translat(?:es|ed|ing)'), told(String.raw`translat\p{L}+`)],
  [
    who('illustrator', 'illustrat(?:es|ed|ing)'),
    told(String.raw`illustrat\p{L}+|draw(?:n|ings?)|art(?:ist|work)?`),
  ],
  [
    who('(?:host|moderator|presenter)', '(?:hosts?|hosted|hosting|moderat(?:es|ed|ing))'),
    told(
      String.raw`(?:co-?)?host(?:s|ed|ing)?|moderat\p{L}+|present(?:s|ed|ers?|ing)?|interview\p{L}*|emcees?|MC|anchors?|organi[sz]\p{L}+|welcom\p{L}+|(?:held|led|joined|run|chaired) by|holds?`,
    ),
  ],
  [
    who('(?:judge|juror)', 'judg(?:es|ed|ing)'),
    told(
      String.raw`judg\p{L}+|jur(?:y|ies|ors?)|panel\p{L}*|select\p{L}+|chosen|chose|experts?|evaluat\p{L}+|court|justices?`,
    ),
  ],
  [
    who('(?:tenant|landlord|lessor|lessee)', '(?:rents?|rented|leas(?:es|ed))'),
    told(
      String.raw`tenan\p{L}+|landlord|rent\p{L}*|(?:sub)?leas\p{L}+|less(?:or|ee)s?|let|occup\p{L}+|own(?:s|ed|ers?)|home to`,
    ),
  ],
  [
    who('(?:legal )?(?:advis[eo]r|counsel|lawyer|attorney)', '(?:advis(?:es|ed|ing)|represent(?:s|ed|ing))'),
    told(
      String.raw`advi[sc]\p{L}+|counsel\p{L}*|consult\p{L}*|lawyers?|attorneys?|solicitors?|law|legal|LLP|represent\p{L}*`,
    ),
  ],
  [
    who('(?:underwriter|book-?runner|placement agent)', 'underwr(?:ites?|ote|itten|iting)'),
    told(String.raw`underwr\p{L}+|book-?run\p{L}+|manag(?:ers?|ing)|agents?`),
  ],
  [
    who('custodian', '(?:safeguards?|safeguarded)'),
    told(String.raw`custod\p{L}+|safe(?:guard\p{L}*|keep\p{L}*)|held|holds?|vault\p{L}*`),
  ],
  [who('photographer', 'photograph(?:s|ed)'), told(String.raw`photo\p{L}*|pictures?|images?|shot|camera`)],
  [
    who('(?:certifier|accreditor)', '(?:certif(?:ies|ied|y)|accredit(?:s|ed)|endors(?:es|ed))'),
    told(
      String.raw`certif\p{L}+|accredit\p{L}+|approv\p{L}+|licen[cs]\p{L}+|endors\p{L}+|recogni[sz]\p{L}+|recommend\p{L}+|registered|validat\p{L}+|verif\p{L}+`,
    ),
  ],
]
