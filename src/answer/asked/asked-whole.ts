/** What of the material as a whole is asked for; null for a question about what it says. */
export type Whole =
  | 'overview'
  | 'next'
  | 'weight'
  | 'figures'
  | 'quotation'
  | 'quotations'
  | 'contact'
  | 'author'
  | 'payer'
  | 'issuer'
  | 'published'
  | 'place'
  | 'title'
  | 'speakers'
  | 'people'
  | 'findings'
  | null

/**
 * Says what of the release itself is asked, from a question in lower case with
 * straight apostrophes: by the nouns of press work, and only where nothing is
 * left that the text would have to answer.
 *
 * @example
 * wholeOf('when was the harbour release published?') // => 'published'
 */
export function wholeOf(plain: string): Whole {
  return FORMS.find(({ forms, unless }) => forms.test(plain) && !unless?.test(plain))?.whole ?? null
}

/**
 * Whose quotations are asked for, as the question names them; null for those of
 * the release.
 *
 * @example
 * quotedOf('All quotes by Ida Solberg in the release') // => 'Ida Solberg'
 */
export function quotedOf(text: string): string | null {
  const named =
    BY_WHOM.exec(text.replace(IN_RELEASE, '').replace(IN_ORDER, ''))?.[1] ??
    IS_QUOTED.exec(text.replace(IN_RELEASE, ''))?.[1] ??
    WHO_SAYS.exec(text)?.[1]
  return named === undefined || /\b(?:it|this)$/iu.test(named) ? null : named.replace(/^(?:the|an?)\s+/iu, '')
}

/** "The release", "your latest press release", "the harbour office release". */
const RELEASE = String.raw`(?:(?:the|this|that|your|our|its|their) )?(?:[\p{L}\p{N}.&'’-]+ ){0,4}?(?:release|announcement|statement|article|document|material|communique|text|story)`

const IT = `(?:${RELEASE}|it|this|the news)`

const THE = '(?:the|this|that|these|those|its|their|your|our)'

/** What has a finding, and is told by it. */
const STUDY =
  '(?:stud(?:y|ies)|surveys?|polls?|research|analysis|trials?|review|audit|inquiry|investigation|experiment)'

const ISSUED =
  '(?:issued|released|published|put out|sent out|distributed|dated|announced|written|wrote|made|come out|came out|go out|went out)'

/** What a release sends out, without a word for what it tells: "it" of nothing before is the release. */
const SENT = '(?:it|this|(?:this|the) news)'

const MADE_KNOWN = '(?:announced|made (?:public|known))'

const PRESS =
  '(?:i|we|you|one|(?:\\p{L}+ )?(?:journalists?|reporters?|media)|the media|the press|readers|anyone|people|they)'

/** Who may issue something, as it is asked for. */
const ISSUER =
  '(?:who|(?:which|what) (?:organi[sz]ation|company|body|entity|issuer|firm|agency|institution|charity|group))'

const END = String.raw`\s*[.?!]*$`

const QUOTES = '(?:quotes?|quotations?|soundbites?)'

/** Those of whom a release speaks. */
const PEOPLE =
  '(?:(?:key|main|important|most important|leading) )?(?:people|persons|figures named|protagonists)'

/** Whoever is quoted is to be counted. */
const HOW_MANY_SPEAK =
  'how many (?:different |named )?(?:people|persons|speakers|voices|sources|executives?|officials?) (?:are|were|get|is) (?:there |directly )?(?:quoted|cited)'

const BY_WHOM = new RegExp(String.raw`\b${QUOTES}\b.*?\b(?:by|from|of)\s+(.+?)[\s?.!]*$`, 'iu')

/** "Is {Ida Solberg} quoted?" */
const IS_QUOTED =
  /^(?:and )?(?:is|are|was|were) (?!(?:it|this|that|they|he|she|there|any\p{L}*|some\p{L}*)\b)([^?]{2,80}?) (?:also |directly |ever )?quoted[\s?.!]*$/iu

/** "What did {Ida Solberg} say in the release? All quotes." */
const WHO_SAYS =
  /^what (?:did|does|has) (?!(?:it|this|that|they|he|she|you|anyone|everyone|anybody|everybody|(?:the|this|that) (?:\p{L}+ )?(?:release|announcement|statement|article|text|document))\b)([^?]{2,60}?) (?:say|said)\b/iu

/** Where they stand, beside who spoke them. */
const IN_RELEASE =
  /\s(?:in|from|of)\s(?:(?!(?:in|from|of|by)\s)[\p{L}\p{N}.&'’-]+\s){0,5}?(?:release|announcement|statement|article|document|text|story)\b/giu

/** How they are to be listed: "…, newest first". */
const IN_ORDER =
  /[,;]?\s(?:(?:the\s)?(?:newest|latest|oldest|earliest|most recent)\s(?:ones?\s)?first|in (?:the )?(?:chronological )?order|chronologically|with (?:the )?dates?|please)(?=[\s?.!]*$)/iu

const NO_TOPIC = String.raw`\b(?!.*\b(?:about|on|regarding|concerning|that|which)\b)`

/** What a question opens with that asks for one thing, or one person, of which the text tells: "who presented the overview?" */
const ASKS_ONE =
  /^(?:and |so |but )?(?:who|whom|whose|when|how (?:many|much|long|often|old|far|big|high|late)|(?:at|on|by|to|from|with|for) (?:what|which)|which (?!(?:are|is|were|was|of|ones?)\b|(?:the )?(?:main|key|most|important|headline|biggest|top|latest|figures|numbers|statistics|stats|data|quotes?)\b))/u

const ASKS_ONE_OR_OFFER = new RegExp(
  String.raw`${ASKS_ONE.source}|\b(?:get|obtain|request|ask for) (?:a|an|my) quote\b`,
  'u',
)

function oneOf(...forms: readonly string[]): RegExp {
  return new RegExp(forms.join('|'), 'u')
}

/** In order: the first that fits decides. */
const FORMS: readonly { readonly whole: Whole; readonly forms: RegExp; readonly unless?: RegExp }[] = [
  {
    whole: 'overview',
    forms: oneOf(
      String.raw`\b(?:summari[sz]e|tl;?dr|in a nutshell|in brief)\b`,
      // A "summary table" and a "key story session" are things of their own.
      String.raw`\b(?:summary|overview|gist|(?:main|key|(?:most )?important) (?:points?|messages?|news|story|takeaways?|facts?)|takeaways?)\b(?! (?:tables?|meetings?|sessions?|events?|briefings?|pages?|sheets?|boards?|box|charts?|sections?|papers?|judge?ments?|trials?|awards?|conferences?|webinars?|shows?)\b)`,
      String.raw`\b(?:sum|boil|wrap) (?:(?:it|this|that|${RELEASE})(?: all)? (?:up|down)|(?:up|down) (?:this|${RELEASE}))\b`,
      String.raw`^(?:please )?(?:recap|describe|explain|(?:tell me|brief me|fill me in|inform me) (?:about|on)) (?:this|${RELEASE})(?: (?:to|for) me)?${END}`,
      String.raw`^(?:(?:give|show|tell) me )?(?:the )?(?:highlights|short version|bullet points)(?: (?:of|from|in) ${IT})?(?:,? please)?${END}`,
      String.raw`\bwhat (?:should|must|do) i (?:need to )?know(?: (?:about|from) (?:it|this|${RELEASE}))?${END}`,
      String.raw`\bwhat(?:'s| is| was| are)? ${IT}(?: all)? (?:about|say|saying|announce|announcing)\b`,
      String.raw`\bwhat(?:'s| is| was| are)? ${RELEASE} (?:from|by|of) [\p{L}\p{N}.&' -]{1,60} about${END}`,
      // Of what a release has begun with; where none has, its sentences answer.
      String.raw`^(?:and )?what(?:'s| is| was| are| were) ${THE} (?:[\p{L}\p{N}.&'-]+ ){1,6}(?:all )?about${END}`,
      String.raw`^(?:and )?what (?:did|does|do|has|have) ${THE} (?:[\p{L}\p{N}.&'-]+ ){0,5}?${STUDY} (?:(?:by|from|of) (?:[\p{L}\p{N}.&'-]+ ){1,5})?(?:find|found|shown?|reveal(?:ed)?|conclude[d]?|discover(?:ed)?)${END}`,
      String.raw`\bwhat (?:does|did|do) ${IT} (?:say|announce|report|tell us|cover|contain|discuss|describe)${END}`,
      String.raw`\bwhat(?:'s| is) (?:new|the (?:big )?news|the (?:big )?story|the headline news|being announced|announced)(?: here)?${END}`,
      String.raw`\bwhat happened${END}`,
      String.raw`^(?:and )?(?:what(?:'s| is) (?:the latest(?: news)?|new|the news)|(?:the )?latest(?: news)?|any news) (?:on|about|from|at|with|of) (?!sale\b)[\p{L}\p{N}.&' -]+${END}`,
      String.raw`^(?:the )?latest news${END}`,
      String.raw`\bwhat(?:'s| is| was| are| were| did| does| has) [\p{L}\p{N}' -]+ announc(?:e|ing|ed)(?: (?:here|today|in (?:the|this) release))?${END}`,
    ),
    unless: ASKS_ONE,
  },
  {
    // Of nothing else than the release: "What happens next in Tarnby?" is for its sentences.
    whole: 'next',
    forms: oneOf(
      String.raw`^(?:and |so )?what(?:'s| is| happens| comes| will happen| are)(?: the)? next(?: steps?)?(?: (?:here|then|for (?:it|this|them)))?${END}`,
      String.raw`^(?:and |so )?what(?:'s| is| are)? (?:the|their|its) next steps?${END}`,
      String.raw`^(?:and |so )?what (?:happens|comes) (?:now|then|from here|after (?:this|that))${END}`,
      String.raw`^(?:the )?next steps?${END}`,
    ),
  },
  {
    whole: 'weight',
    forms: oneOf(
      String.raw`^(?:and |so )?why (?:does|should) (?:it|this|that|${RELEASE}) matter(?: (?:to|for) (?:readers?|people|us|me|anyone))?${END}`,
      String.raw`^(?:and |so )?why(?:'s| is) (?:it|this|that|${RELEASE}) (?:so )?(?:important|significant|relevant|newsworthy|interesting|news|a big deal)${END}`,
      String.raw`^(?:and |so )?why should (?:i|we|anyone|anybody|readers|people|my readers) care(?: about (?:it|this|that|${RELEASE}))?${END}`,
      String.raw`^(?:and |so )?what(?:'s| is) (?:so )?(?:important|significant|newsworthy) (?:about|in) (?:it|this|that|${RELEASE})${END}`,
      String.raw`^(?:and )?so what${END}`,
    ),
  },
  {
    whole: 'figures',
    forms: oneOf(
      // "The rate in the latest data" is one figure.
      String.raw`(?<!\b(?:in|by|from|per|under|after|since) (?:the |its |their )?)\b(?:key|main|most important|important|headline|biggest|top|latest|newest|most recent) (?:figures|numbers|statistics|stats|data)\b`,
      String.raw`\b(?:figures|numbers|statistics|stats) (?:at a glance|in brief|please)`,
      String.raw`\b(?:what|which) (?:figures|numbers|statistics|stats|data)\b(?:.*\b(?:release|given?|mention(?:ed)?|are there)\b| (?:is|are) in (?:it|this)${END}|${END})`,
      String.raw`^(?:please )?(?:(?:(?:list|name|show|give|tell)(?: me| us)?|any)(?: all)?(?: the| its)?) (?:figures|numbers|statistics|stats|data)(?: (?:in|from|of) ${IT})?(?:,? please)?${END}`,
      String.raw`^(?:the )?(?:figures|numbers|stats|statistics)${END}`,
    ),
    unless: ASKS_ONE,
  },
  {
    // All there are; "all quotes about the plant" are for the text to answer.
    whole: 'quotations',
    forms: oneOf(
      String.raw`\b(?:all|every|each)(?: (?:of )?(?:the|his|her|their|its))? (?:direct )?${QUOTES}${NO_TOPIC}`,
      String.raw`^(?:please )?(?:list|enumerate|(?:give|show|find)(?: me| us)?)(?: (?:the|his|her|their|its))? (?:direct )?(?:quotes|quotations|soundbites)${NO_TOPIC}`,
      // Of a share the price is quoted.
      String.raw`^(?:and )?(?:is|are|was|were) (?!(?:it|this|that|they|he|she|there|any\p{L}*|some\p{L}*|nobody|no one)\b|.*\b(?:compan(?:y|ies)|firms?|shares?|stocks?|prices?|rates?|figures?|notes|bonds?|funds?)\b)[^?]{2,80}? (?:also |directly |ever )?quoted(?: (?:in|by) ${RELEASE})?${END}`,
      String.raw`^(?:(?:are there |is there |do you have |give me )?(?:any|some|an?|the) )?(?:direct )?(?:quote|quotation|soundbite)s?(?: (?:to use|(?:that )?(?:i|we) (?:can|could) use))? (?:by|from|of)\b${NO_TOPIC}`,
    ),
  },
  {
    whole: 'quotation',
    forms: oneOf(
      String.raw`\b(?:a|any|some|one|best|good|usable|strong|the) (?:direct )?(?:quote|quotation|soundbite|sound bite)s?(?: (?:to use|(?:i|we) (?:can|could) use|for my (?:story|piece|article)|(?:from|in) ${IT}|please))?${END}`,
      String.raw`^(?:quotes?|quotations?)${END}`,
      String.raw`\bwhat quotes\b`,
      String.raw`\b(?:give|show|list|find)(?: me)? (?:all )?(?:the )?(?:quotes|quotations)${END}`,
    ),
    // Of an insurer one gets another.
    unless: ASKS_ONE_OR_OFFER,
  },
  {
    whole: 'speakers',
    forms: oneOf(
      // Not "the chief executive who is quoted".
      String.raw`(?:^|[,;:] )(?:(?:and|so|please|tell|show|list|name|say|me|us|everyone|everybody|all|people) )*who (?:else )?(?:is|was|are|gets) (?:quoted|cited)\b`,
      String.raw`^(?:and )?(?:is|was) (?:any|some)(?:one|body) else (?:quoted|cited)${END}`,
      String.raw`^(?:and )?who else (?:say|said|comment)(?:s|ed)?(?: (?:some|any)thing)?${END}`,
      String.raw`\bwho (?:else )?speaks\b(?! (?:for|to|on behalf of|about|on|of|regarding)\b)`,
      String.raw`\bwho said (?:that|it|this)${END}`,
      String.raw`\bwhose quotes?\b`,
      String.raw`^(?:and )?(?:is|are|was|were) (?:any|some)(?:body|one| one| people) (?:else )?quoted(?: (?:in|by) ${RELEASE})?${END}`,
      String.raw`^(?:and )?${HOW_MANY_SPEAK}(?: (?:in|by) ${RELEASE})?${END}`,
    ),
  },
  {
    // Who comes to a place, or was killed, is for the text to tell.
    whole: 'people',
    forms: oneOf(
      String.raw`^(?:and )?who(?: else)? (?:is|are|was|were|gets) (?:mentioned|named)(?: (?:in|by) ${IT})${END}`,
      // "Who was named?" may ask who came into an office.
      String.raw`^(?:and )?who(?: else)? (?:(?:is|are|was|were|gets) mentioned|(?:is|are|gets) named)${END}`,
      String.raw`^(?:and )?who (?:is|are) (?:the )?${PEOPLE}(?: (?:involved|mentioned|named))?(?: (?:in|of|from) ${IT})?${END}`,
      String.raw`^(?:and )?(?:which|what) (?:people|persons|names) (?:are|is|get) (?:there|mentioned|named)(?: (?:in|by) ${IT})?${END}`,
      String.raw`^(?:please )?(?:(?:list|name|show|give)(?: me| us)? )?(?:all )?(?:the )?(?:${PEOPLE}|names)(?: (?:mentioned|named|involved))?(?: (?:in|of|from) ${IT})?(?:,? please)?${END}`,
    ),
  },
  {
    // Of a study; of any other release its sentences tell what was found.
    whole: 'findings',
    forms: oneOf(
      String.raw`^(?:and |so )?what did (?:they|(?:the|these) (?:\p{L}+ )?(?:researchers?|scientists?|authors?|team)) (?:find|discover|learn|show|conclude)(?: out)?${END}`,
      String.raw`^(?:and |so )?(?:what (?:is|are|was|were) )?(?:the |their |its )?(?:(?:key|main|most important|central) )?(?:findings?|conclusions?)(?: of ${THE} (?:\p{L}+ )?${STUDY})?${END}`,
    ),
  },
  {
    whole: 'contact',
    forms: oneOf(
      String.raw`\b(?:press|media|public relations|pr) (?:contacts?|officer|office|relations|enquir(?:y|ies)|inquir(?:y|ies)|person|phone|telephone|e-?mail|number|questions|quer(?:y|ies))\b`,
      String.raw`\binvestors? (?:relations )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|phone|telephone|e-?mail)\b`,
      String.raw`\bcontact (?:person|details?|information|info|data|name|number|phone|email|address|for)\b`,
      String.raw`\bwhom? (?:(?:can|do|should|could|would|must|may|shall|might) ${PRESS} |(?:should|can|could) be |is to be |to )(?:contact(?:ed)?|call(?:ed)?|reach(?:ed)?|ring|e-?mail|ask|phone|speak (?:to|with)|talk to|get in touch)`,
      String.raw`\bhow (?:can|do|should|could|would) ${PRESS} (?:contact|reach|call|get in touch|get hold)`,
      String.raw`\bwhere (?:can|do|should|could|would|must) ${PRESS} (?:write|get in touch|e-?mail)\b(?! (?:my|our|the|an?)\b)`,
      String.raw`\bwho(?:'s| is| are) the contacts?\b`,
      String.raw`\bwho (?:speaks|talks) (?:for\b.*|to the (?:press|media)\b.*|on behalf of\b.*)`,
      String.raw`^contacts?${END}`,
    ),
    // The trade, and nobody who can be called.
    unless:
      /\bbecom(?:e|ing) an?\b|\b(?:press|media|pr|public relations) (?:officers?|office|relations) (?:jobs?|careers?|salar(?:y|ies)|degrees?)\b|\b(?:jobs?|careers?|salar(?:y|ies)|degrees?) (?:in|of|for|as) (?:an? )?(?:press|media|pr|public relations) (?:officers?|office|relations)\b|^(?:and )?(?:how (?:many|much)|when|who (?:won|wins|got|received))\b|^what (?:(?:is|does) an?|do) (?:\p{L}+ ){1,2}officers?(?: do)?[\s?]*$/u,
  },
  {
    whole: 'author',
    forms: oneOf(
      String.raw`\bwho (?:has |is |was )?(?:wrote|written|writing|authored) ${RELEASE}\b`,
      String.raw`^(?:and )?who (?:has |is |was )?(?:wrote|written|writing|authored) this${END}`,
      String.raw`\bauthors? of ${RELEASE}\b`,
      String.raw`\bwhom? (?:is|was) ${RELEASE}\b.* (?:written|authored) by${END}`,
      String.raw`\bby whom (?:is|was) ${RELEASE}\b.* (?:written|authored)${END}`,
      String.raw`\b${RELEASE} (?:was )?(?:written|authored) by\b`,
    ),
  },
  {
    whole: 'payer',
    forms: oneOf(
      String.raw`\b(?:who|which (?:organi[sz]ation|company|firm)) (?:has )?(?:paid for|sponsored|commissioned|financed|funded) ${RELEASE}\b`,
      String.raw`\bsponsor of ${RELEASE}\b`,
      String.raw`\bwhom? (?:is|was) ${RELEASE}\b.* (?:paid for|sponsored|commissioned|financed|funded) by${END}`,
    ),
  },
  {
    whole: 'issuer',
    forms: oneOf(
      String.raw`\b${ISSUER} (?:has |have |is |was )?(?:issued|issues|issuing|released|published|put out|wrote|behind|sent(?: out)?|made|distributed) ${RELEASE}\b`,
      String.raw`\b${ISSUER} (?:has |have |is |was )?(?:(?:issued|issuing|put out|sent out) (?:it|this)|(?:released|published|sent|distributed|announced|announcing) this|(?:put|sent) (?:it|this|${RELEASE}) out)${END}`,
      String.raw`^(?:and )?${ISSUER}(?:'s| is| was| does| did) (?:it|this|${RELEASE}) (?:come )?(?:from|by)${END}`,
      String.raw`^(?:and )?(?:from|by) (?:whom|which (?:company|organi[sz]ation|firm)) (?:is|was) ${IT}(?: (?:issued|released|published|sent(?: out)?))?${END}`,
      String.raw`^(?:(?:name|give|tell|show)(?: me)? )?(?:the )?issuer${END}`,
      String.raw`\b(?:issuer|source|sender|publisher) of ${RELEASE}\b`,
      String.raw`\bwho(?:'s| is) (?:the )?(?:issuer|source)(?: (?:of|behind|for) ${IT})?${END}`,
      String.raw`\bwhere does ${RELEASE} come from\b`,
      String.raw`\b${RELEASE} (?:was )?(?:issued|published|released|put out|sent) by\b`,
      String.raw`\bwhose (?:news|${RELEASE}) is (?:this|it)\b`,
    ),
  },
  {
    whole: 'published',
    forms: oneOf(
      String.raw`\b(?:when|(?:what|which) (?:date|day|year|month))\b.*\b(?:was|is|did|were) ${RELEASE} (?:first )?${ISSUED}\b`,
      String.raw`\b(?:when|(?:what|which) (?:date|day)) (?:was|is|did) the (?:(?:press|news|media) )?(?:release|statement|announcement) (?:about|on|regarding|concerning|by|from) [^?]+ (?:issued|published|put out|sent out|dated|come out)${END}`,
      String.raw`\b(?:when|(?:what|which) (?:date|day)) (?:was|is|did) ${SENT} (?:first |officially )?(?:issued|published|released|put out|dated|sent out|come out|${MADE_KNOWN})${END}`,
      String.raw`\b(?:when|(?:what|which) (?:date|day)) did (?:they (?:put (?:it|this) out|(?:issue|put out|send out|publish) (?:this|${RELEASE}))|[^?]{1,80} announce (?:it|this|(?:this|the) news)|(?:this|the) news (?:first )?(?:come out|break))${END}`,
      String.raw`\b(?:what|which) (?:date|day) does (?:it|this|${RELEASE}) (?:carry|bear|have)${END}`,
      String.raw`^(?:and )?(?:when|(?:what|which) (?:date|day|month|year))(?:'s| is| was) (?:this|${RELEASE}) (?:from|dated)${END}`,
      // What was so on that day is for the text to tell.
      String.raw`(?<!\b(?:on|at|by|until|since|before|after|from|as of) (?:the )?)\b(?:date|day) (?:of|on) ${RELEASE}${END}`,
      String.raw`\bhow (?:old|recent|current|new) is ${RELEASE}\b`,
      String.raw`\bwhen is ${RELEASE} (?:from|dated)\b`,
      String.raw`^(?:(?:what(?:'s)?|when|which|give|tell|and)\b(?: (?:is|was|me|us|the|its|this|that|your|our|press|news|media|official|exact|original|current|stated|planned|correct|full|actual|first|and|what|about|of)){0,4} )?(?:(?:publication|release|issue) date|(?:publication|issue) date of ${RELEASE}|date of (?:issue|release|publication))${END}`,
      // The dateline has both.
      String.raw`^(?:(?:what|give|tell)\b(?: \p{L}+){0,3} )?(?:the )?(?:place and date|date and place) of (?:issue|publication|${RELEASE})${END}`,
      String.raw`\b${RELEASE} (?:is|was) dated\b`,
      String.raw`\bwhat date is (?:on )?${RELEASE}\b`,
    ),
  },
  {
    whole: 'place',
    forms: oneOf(
      String.raw`\b(?:where|(?:from )?(?:which|what) (?:city|place|town|country))\b.*\b${RELEASE}(?:'s)? (?:${ISSUED}|datelined?|sent|filed|from)\b`,
      String.raw`\b(?:where|(?:from )?(?:which|what) (?:city|place|town|country)) (?:was|is|did) ${SENT} (?:issued|published|released|put out|dated|datelined|sent(?: out)?|come(?: out)?|${MADE_KNOWN})(?: from| in)?${END}`,
      String.raw`\b(?:dateline|datelined|place of issue)\b`,
    ),
  },
  {
    whole: 'title',
    forms: oneOf(
      String.raw`\b(?:headline|title) (?:of|on) (?:this${END}|${RELEASE}\b)`,
      String.raw`^(?:and )?(?:what|how) (?:is|was) (?:this|${RELEASE}) (?:titled|headlined|entitled|called)${END}`,
      String.raw`^what does (?:the|its) headline say${END}`,
      String.raw`\bwhat(?:'s| is) (?:the )?(?:headline|title)(?:,? please)?${END}`,
      String.raw`\b${RELEASE}(?:'s)? (?:headline|title)\b`,
      // What stands in it is for the text to tell.
      String.raw`(?<!\babout (?:the|its|their|this) |\b(?:figures?|numbers?|rates?|percentages?|shares?|amounts?|sums?|prices?|names?|persons?|companies|company) (?:in|from|of) (?:the|its|their|this) )\bheadline${END}`,
      // Of a person or a contest the title is another: "after the previous title".
      String.raw`^(?:(?:please|and) )?(?:(?:what|give|tell|show|name|quote|read)\b.*)?\b(?:the|its) title${END}`,
      String.raw`^title${END}`,
    ),
    unless: ASKS_ONE,
  },
]
