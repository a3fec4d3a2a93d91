import { letterAt } from './letters.ts'

/** Words that tell a person's role from a name; matched whole, in either case. */
export const ROLE_WORD =
  /\b(?:chief|ceo|cfo|coo|cto|cmo|cio|ciso|cro|cpo|cso|cbo|cdo|chro|svp|evp|avp|vp|president|vice|director|manager|head|officer|founder|co-?founder|owner|co-?owner|partner|chair(?:man|woman|person)?|executive|editor|author|professor|analyst|engineer|scientist|researcher|spokes(?:person|man|woman)|secretary|minister|mayor|governor|senator|commissioner|coordinator|specialist|strategist|consultant|advis[eo]r|attorney|lawyer|counsel|physician|surgeon|doctor|chef|coach|principal|dean|provost|superintendent|lead(?:er)?|administrator|supervisor|representative|official|member|chancellor|curator|producer|designer|architect|developer|trustee|treasurer|broker|agent|realtor|artist|host|publicist|associate|assistant|ambassador|captain|chaplain|pastor|rev(?:erend)?|economist|investigator|nutritionist|therapist|psychologist|dentist|trainer|instructor|teacher|planner|operator|creator|inventor|expert|relations|affairs|communications)\b/iu

/** What the name of a role ends with, whatever department stands before it: "Communications Officer", "Press Secretary". */
export const ROLE_HEAD =
  /(?:^|\s)(?:officer|manager|director|specialist|coordinator|executive|lead|leader|head|chief|president|vice[- ]president|chair(?:man|woman|person)?|editor|secretary|treasurer|strategist|consultant|advis[eo]r|analyst|spokes(?:person|man|woman)|assistant|associate|representative|(?:co-?)?founder|(?:co-?)?owner|ceo|cfo|coo|cmo|cto|svp|evp|vp|counsel|minister|mayor|professor|publicist|administrator|supervisor|principal|producer)$/iu

/** Words that tell an organisation from a person. */
export const ORGANISATION_WORD =
  /(?:^|\s)(?:Inc|Incorporated|LLC|LLP|L\.L\.C|Ltd|Limited|Corp|Corporation|Co|Company|Companies|PLC|plc|GmbH|AG|KG|ApS|ASA|Oyj|SpA|Srl|Lda|Ltda|Kft|vzw|S\.A|SA|SE|NV|N\.V|BV|AB|AS|Oy|Pty|PC|PLLC|FZCO|FZE|Group|Groupe|Holdings?|Institute|University|College|School|Academy|Association|Foundation|Society|Cent(?:er|re)s?|Bank|Partners|Technolog(?:y|ies)|Tech|Solutions?|Services?|Systems?|Media|News|Newsroom|Press|Network|Networks|Wire|Newswire|Communications?|Relations|Capital|Labs?|Laborator(?:y|ies)|Studios?|Agency|Team|Department|Dept|Office|Offices|Council|Board|Club|Hospital|Health|Healthcare|Care|Law|Firm|Clinics?|Security|Digital|Global|International|Energy|Resources|Mining|Metals|Pharma|Pharmaceuticals|Therapeutics|Biotech|Bio|Medical|Marketing|Consulting|Consultants|Games|Gaming|Protocol|Token|Coin|Finance|Financial|Exchange|Properties|Realty|Estate|Homes|Insurance|Ventures?|Fund|Funding|Trust|Museum|Church|Hotel|Resort|Travel|Tours|Entertainment|Productions?|Publishing|Books|Magazine|Journal|Industries|Enterprises?|Works|Outfitters|Authority|Ministry|Agency|Federation|Union|Alliance|Coalition|Committee|Commission|Chamber|Platform|Software|AI|Analytics|Data|Cloud|Brands?|Foods?|Design|Designs|Interactive|PR|IR|UK|USA|US|Desk|Inquiries|Details|Information|Support|Sales|Hotline|Management|Property|Franchise|Talent|Salon|Spa|Restaurant|Farms?|Collective|Project|Events|Winery|Brewing|Roofing|Plumbing|Construction|Builders|Electric|Motors|Auto|Automotive|Dental|Orthodontics|Wellness|Fitness|Jewelers|Beauty|Cosmetics|Apparel|Logistics|Airlines|Aviation|Robotics|Sciences?|Research|Learning|Education|Training|Coaching|Ministries|Records|Music|Films|Pictures|Theat(?:er|re)|Products|Supply|Equipment|Materials|Source|America|Americas|Europe|Asia|Africa|Investors)(?=[\s.,]|$)/u

/** Whether the last word of a name tells that an organisation has it. */
export function endsLikeOrganisation(name: string): boolean {
  return ORGANISATION_WORD.test(name.split(' ').at(-1) ?? '')
}

/** Forms of address, kept in a name as they stand. */
export const HONORIFIC =
  '(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Lord|Lady|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Fr|Msgr|Hon|Eng|Amb)\\.?\\s+)'

const WHOLE_HONORIFIC = new RegExp(`^${HONORIFIC}$`, 'u')

/** Whether a word is a form of address and nothing else. */
export function isHonorific(word: string): boolean {
  return WHOLE_HONORIFIC.test(`${word} `)
}

const PARTICLE =
  '(?:de|da|das|del|della|do|dos|du|van|von|der|den|ter|zu|la|las|le|los|bin|ibn|al|el|y|e|af|ap|di)'
const PART =
  "(?:\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)*|(?:a[dlnrst]|ash|el|ul)-\\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+|\\p{Lu}(?=[\\s,]|$))"

/** A surname alone, perhaps with a particle: "Lee", "van der Lee". */
export const SURNAME =
  "(?:(?:de|da|del|della|dos|du|van|von|den|ter|bin|ibn|di|ap)\\s(?:(?:la|las|los|der|den)\\s)?)?\\p{Lu}[\\p{L}’'-]+"

const personOf = (most: number): string =>
  `(?:${HONORIFIC}{0,3}${PART}(?:\\s+(?:${PARTICLE}\\s+){0,2}(?:["“(]\\p{Lu}[\\p{L}’'.-]*["”)]|St\\.\\s\\p{Lu}\\p{L}+|${PART})){1,${most}}(?:,?\\s(?:(?:Jr|II|III|IV)\\b|Sr\\b(?!\\.?\\s\\p{Lu}))\\.?)?|${HONORIFIC}{1,3}${PART})`

/**
 * A person's name of two to five parts, or a surname behind a form of address; of these there may be several ("Prof. Dr.").
 * An office in capitals before it reads as parts of it until it is taken off, which makes three more: "Chief Financial Officer Mary T. Lee".
 */
export const PERSON = personOf(7)

/** A person's name at the start. */
export const LEADING_PERSON = new RegExp(`^(${PERSON})`, 'u')

const WHOLE_PERSON = new RegExp(
  `^${personOf(4)}(?:,?\\s+(?:${'Ph\\.?D|M\\.?D|MBA|CPA|CFA|Esq|J\\.?D|R\\.?N|DDS|DMD|DO|MPH|MS|MA'})\\.?)*$`,
  'u',
)

/** Whether `words` read as a person's name and nothing else. */
export function isPerson(words: string): boolean {
  return (
    words.length <= 50 &&
    WHOLE_PERSON.test(words) &&
    !ORGANISATION_WORD.test(words) &&
    !ROLE_WORD.test(
      words.replace(/^(?:Professor|Rev\.?)\s|(?<=^(?!\p{L}+(?:ic|al|ive|ing|ate)\s)\S+\s)Dean$/u, ''),
    ) &&
    !isRegion(words) &&
    !/^(?:Avenue|Street|Route|Plan|Vitamin|Generation|Gen|Type|Class|Series|Group|Phase|Part|Section|Form|Exhibit|Figure|Hall|Gate|Building|Tower|Wing|Block|Unit|Suite|Room|Floor|Level|Terminal|Pier|Zone|Lot|Annex|Appendix|Schedule|Table|Studio|Bay|Division|Category|Option|Grade|Hepatitis|Influenza)\s\p{Lu}$/u.test(
      words,
    ) &&
    !/^\p{Lu}{2,}(?:\s\p{Lu}{2,}){2,}$/u.test(words) &&
    !/^(?:The|THE|Our|OUR|This|Email|Visit|Contact|CONTACT|For|FOR|About|Read|View|Learn|New|Los|Las|San|Saint|St|North|South|East|West|Media|Press|Investor|Public|Company|Corporate|Source|Phone|More|Click|Follow|United|Photo|Image|All|Key|Terms)\b/.test(
      words,
    )
  )
}

/** The same of who speaks: "Dean Holm" may be an office and is a name all the same. */
export function isSpeaker(words: string): boolean {
  return isPerson(words.replace(/^Dean(?=\s\S+$)/u, 'D.'))
}

/** Whether `words` are the name of a country, an American state or a Canadian province. */
export function isRegion(words: string): boolean {
  return words.length <= LONGEST_REGION && (REGIONS.has(words.toLowerCase()) || /^[A-Z]{2}$/.test(words))
}

/** "South Georgia & South Sandwich Islands" */
const LONGEST_REGION = 40

const STATES =
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,' +
  'kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,' +
  'new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,' +
  'south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,puerto rico,' +
  'alberta,british columbia,manitoba,new brunswick,newfoundland,nova scotia,ontario,quebec,saskatchewan,england,scotland,wales'

const REGIONS = new Set([
  ...STATES.split(','),
  ...countries(),
  'united states of america',
  'usa',
  'uk',
  'u.s.',
  'u.k.',
])

/** English names of all countries, from the runtime's own locale data. */
function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap((first) => letters.map((second) => names.of(first + second)))
    .flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]))
}

/** What stands inside a word or a number, and behind it. */
const GOES_ON = "’'.,-"

/** Words of a text, for counting; a number is a word. */
export function wordCount(words: string): number {
  let count = 0
  let isInside = false
  for (let at = 0; at < words.length; at++) {
    const length = letterAt(words, at)
    if (length > 0) {
      if (!isInside) count++
      isInside = true
      at += length - 1
    } else if (isInside && !GOES_ON.includes(words.charAt(at))) isInside = false
  }
  return count
}
