/**
 * The words by which English questions and press prose give away what kind of
 * thing is asked for or stated. Lists of general English only: no name, product
 * or figure of any corpus belongs here.
 */

/** Nouns that name a person by role: "Who is the {chief executive}?" */
export const ROLE_WORDS = new Set(
  `ceo cfo coo cto cmo cro cio chief officer president chairman chairwoman chairperson chair director manager founder cofounder
  co-founder owner partner head leader lead vice executive spokesperson spokesman spokeswoman official secretary treasurer
  minister mayor governor senator ambassador commissioner superintendent dean professor principal teacher doctor physician
  surgeon researcher scientist engineer architect designer author writer editor producer artist curator conductor
  coach captain player driver chef attorney lawyer judge analyst advisor adviser consultant administrator
  coordinator supervisor representative speaker host moderator investigator inventor developer contact
  chancellor provost rector trustee member board broker agent realtor photographer composer singer actor`.split(
    /\s+/,
  ),
)

/** Nouns after "which" or "what" that ask for a person. */
export const PERSON_NOUNS = new Set([
  ...ROLE_WORDS,
  ...'person man woman people individual name boss colleague winner recipient candidate successor predecessor expert'.split(
    ' ',
  ),
])

/** Nouns after "which" or "what" that ask for an organisation, in the singular. */
export const ORGANISATION_NOUNS = new Set(
  `company firm organisation organization agency university college school institute institution bank partner supplier manufacturer
  customer client investor publisher newspaper charity nonprofit non-profit foundation association union ministry department regulator
  authority council committee operator retailer brand subsidiary startup start-up lab laboratory business team club group issuer carrier
  airline employer distributor vendor provider contractor lender fund hospital clinic museum tribe bidder buyer seller acquirer outfit
  enterprise corporation conglomerate bureau broadcaster studio label channel network platform exchange court tribunal journal magazine
  paper utility consultancy insurer underwriter auditor sponsor wholesaler shop store chain watchdog federation league church party
  orchestra choir band gallery theatre theater festival society academy think-tank consortium alliance cooperative co-operative body
  brokerage venture developer builder maker producer importer exporter dealer franchise franchisee licensee landlord tenant accelerator incubator
  lobby command division segment unit arm parent`.split(/\s+/),
)

/** Nouns after "which" or "what" that ask for a place. */
export const PLACE_NOUNS = new Set(
  `city cities town country countries state states region regions province county district area areas location locations venue site sites
  place places street building hotel airport continent island park village neighborhood neighbourhood stadium arena
  headquarters port station harbor harbour market markets campus facility jurisdiction hometown birthplace homeland suburb
  valley territory destination terminal road route coast peninsula municipality borough parish prefecture canton hall theatre room`.split(
    /\s+/,
  ),
)

/** Whether a noun, in the singular, is what organisations or places are called. */
export function isBodyOrPlace(noun: string): boolean {
  return ORGANISATION_NOUNS.has(noun) || PLACE_NOUNS.has(noun)
}

/** Nouns after "which" or "what" that ask for a time. */
export const DATE_NOUNS = new Set(
  'date day month year quarter time season decade century week weekday deadline weekend hour dates years window'.split(
    ' ',
  ),
)

/** Words that ask for a sum of money when "how much" or "what" stands before them. */
export const MONEY_WORDS = new Set(
  `cost costs price prices priced pricing pay paid pays worth raise raised spend spent invest invested investment fee fees fare fares
  charge charged revenue revenues sales income profit profits earnings ebitda loss funding fund budget valuation value valued grant
  grants salary rent sell sold expensive pricey cheap afford donate donated donation financing loan debt capital cash dividend
  fine fined penalty award proceeds turnover money dollars dollar sum tuition ticket tickets market-cap capitalization savings save
  bill wage wages bail ransom endowment payout buyback backlog npv expense expenses expenditure capex damages impairment
  goodwill liabilities assets deposit deposits gift subsidy bonus restitution damage stipend purse payment purchase instalment installment
  compensation settlement surplus deficit overdraft drawdown rebate refund toll royalty royalties remuneration aum`.split(
    /\s+/,
  ),
)

/** Words that ask for a share. */
export const PERCENT_WORDS = new Set(
  'percent percentage share proportion rate fraction margin yield stake portion percentages odds chance likelihood return turnout irr efficacy occupancy'.split(
    ' ',
  ),
)

/** Nouns whose value is a number of people or things. */
export const COUNT_NOUNS = new Set(
  `headcount population attendance workforce enrolment enrollment membership readership viewership circulation toll crowd
  audience capacity-crowd staff tally`.split(/\s+/),
)

/** Nouns whose value is a length of time. */
export const DURATION_NOUNS = new Set(
  'duration term sentence warranty lifespan lifetime runtime age tenure suspension vesting maturity half-life'.split(
    ' ',
  ),
)

/** Nouns whose value is measured. */
export const AMOUNT_NOUNS = new Set(
  `amount figure total quantity size level speed distance weight height length capacity area volume value score ranking rank dose
  temperature width depth breadth altitude elevation diameter radius range output production throughput resolution thickness density
  footprint consumption ratio throw wingspan mileage horsepower wattage voltage bandwidth latency grade premium count
  placing discount accuracy efficiency threshold reduction`.split(/\s+/),
)

/** Nouns whose value is a postal address. */
export const ADDRESS_NOUNS = new Set(['address'])

/** Nouns whose value is a web address. */
export const URL_NOUNS = new Set('website web-site webpage homepage url webcast'.split(' '))

/** People who are spoken of as a class and seldom by name: "which patients". */
export const UNNAMED_PEOPLE = new Set(
  `patient resident user worker employee student child adult passenger visitor reader viewer subscriber fan citizen voter taxpayer
  consumer shopper household family tourist traveller traveler commuter pupil volunteer donor victim survivor migrant refugee
  parent senior youth teenager farmer veteran nurse age-group group member participant applicant attendee guest homeowner follower
  caller borrower saver holder shareholder stockholder creditor policyholder owner other one star model case subject sort kind type
  class`.split(/\s+/),
)

/** Verbs and nouns of speech: "What did X {say} about Y?" */
export const SPEECH_WORDS = new Set(
  `say says said saying comment comments commented quote quotes quoted quotation quotations statement statements remark remarks remarked
  tell told explain explains explained describe described describes note noted emphasize emphasized stress stressed add added state
  stated opinion think thinks thought argue argued believe believes call called word words`.split(/\s+/),
)

/** Words that point at the material itself and so stand in no sentence of it. */
export const MATERIAL_WORDS = new Set(
  `release releases press announcement announcements article articles document documents material text news story
  newsletter bulletin communique according mention mentions mentioned report reported reports tell please know exactly
  currently information info details detail`.split(/\s+/),
)

/** Cues that a sentence gives a manner or means. */
export const MANNER_CUE =
  /\b(?:by (?:\w+ly )?\w+ing|through|using|via|with the help of|means of|based on|utili[sz]ing|leveraging|incorporating|employing|applying|combining|relying on|relies on|posing as|disguised as|thanks to|works by|process|method|steps?|simply|unlike|rather than|instead|(?:funded|financed|paid|powered|judged|evaluated|measured|chosen|selected) (?:by|on)|in the form of|take the form of)\b/iu

/** Something is to be done by somebody: "how can I join", "how do readers order it". */
export const ASKS_STEPS =
  /\bhow (?:can|do|could|should|would|must) (?:i|we|you|people|anyone|someone|somebody|(?:the )?\p{L}+[^su]s)\b|\bhow to\b/iu

/** Cues that a sentence tells somebody what to do: "visit …", "to join, send …". */
export const STEPS_CUE =
  /(?:^|[.;:,(“"]\s*|\b(?:please|can|may|must|should|or|and|simply|then|by) )(?:visit(?:ing)?|e-?mail(?:ing)?|call(?:ing)?|text(?:ing)?|scan(?:ning)?|register(?:ing)?|click(?:ing)?|contact(?:ing)?|request(?:ing)?|submit(?:ting)?|join(?:ing)?|apply(?:ing)?|sign(?:ing)? up|log(?:ging)? in|download(?:ing)?|enter(?:ing)?|go to|use|send(?:ing)?|order(?:ing)?|book(?:ing)?|choose|select|fill|follow|learn more|find)\b/iu

/** Cues that a sentence says what something is. */
export const DEFINITION_CUE =
  /\b(?:is|are|was|were) (?:an?|the|one of)\b|, (?:an?|the) [\p{L}-]+|\b(?:known|defined) as\b|\b(?:refers|referring) to\b|\b(?:means?|meaning|stands? for|short for|acronym)\b|\((?:(?:from|in) )?(?:\p{Lu}\p{L}+ for )?[“"]|\b(?:translates?|translated) as\b|, (?:\p{Lu}\p{L}+|a word|a name|a term) for [“"\p{Ll}]/u

/** Titles before a person's name. */
export const HONORIFICS =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Rev|Hon|Sen|Rep|Gov|Capt|Lt|Col|Gen|Maj|Sgt|Judge|Pastor|Rabbi|Sheriff)\.?\s+$/u

/** The same as words of a question: whom they stand before need not have them in the release. */
export const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame)$/u

/** Last words of organisations' names. */
export const ORGANISATION_SUFFIX =
  /^(?:Inc|Corp|Corporation|LLC|Ltd|Limited|PLC|plc|Co|Company|GmbH|AG|SA|LLP|LP|Pvt|NV|BV|AB|Oy|Group|Holdings|Partners|Bank|Trust|Fund|Foundation|Association|Society|Institute|University|College|School|Academy|Laboratory|Laboratories|Labs|Lab|Center|Centre|Council|Commission|Committee|Department|Ministry|Agency|Authority|Board|Bureau|Office|Union|League|Alliance|Network|Systems|Technologies|Technology|Solutions|Services|Studios|Studio|Media|Entertainment|Museum|Hospital|Clinic|Church|Club|Zoo|Team|Ventures|Capital|Energy|Pharma|Pharmaceuticals|Therapeutics|Biosciences|Industries|International|Enterprises|Airlines|Airways|Motors|Insurance|Financial|Securities|Exchange|Press|Magazine|News|Journal|Times|Post|Organization|Organisation|DAO)\.?$/u

/** Last words of places' names. */
export const PLACE_SUFFIX =
  /^(?:City|County|State|Province|Street|Avenue|Road|Boulevard|Drive|Lane|Plaza|Square|Park|Airport|Valley|Island|Islands|Beach|Bay|Lake|River|Mountain|Mountains|Hills|Village|Town|Harbor|Harbour|Port|Station|Arena|Stadium|Theater|Theatre|Hall|Hotel|Resort|Building|Tower|District|Region|Campus|Basin|Coast|Peninsula|Sea|Ocean|Center|Centre|Library|Zoo)$/u

/** What people do and firms seldom. */
export const PERSONAL_ACT =
  /\b(?:say|said|says|think|win|won|study|studied|born|become|became|retire|retired|write|wrote|role|job|title|age|old|explain|describe|comment|plead|pleaded|sentenced|arrested|married|live|lives|lived|resign|resigned|position|serve|serves|served|graduate|graduated|elected|promoted|(?:been|sit|sits|sat) on the board)\b/iu

/** Nouns by which a release calls its own issuer. */
export const ISSUERS =
  /^(?:company|firm|group|organi[sz]ation|charity|bank|business|agency|university|museum|foundation|trust|authority|orchestra|cooperative|airline|airport|manufacturer|operator|start-?up|school|hospital|fund|club)$/u

/** One is "there" at an event, wherever it is held, and reaches it by whoever holds it. */
export const EVENT =
  /\b(?:conference|fair|forum|summit|symposium|congress|convention|expo|exhibition|festival|gala|ceremony|webinar|hackathon|meetup|concert|race|marathon|tournament|championship|workshop)\b/iu
