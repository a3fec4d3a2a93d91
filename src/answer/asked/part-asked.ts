import { remembered } from '../../remembered.ts'
import { oneOf, oneOfWords } from '../text/one-of.ts'

/** What a release of any kind may tell of its matter, and any reader may ask for without a word of it. */
export type Part =
  | 'trouble'
  | 'affected'
  | 'audience'
  | 'workings'
  | 'duty'
  | 'aim'
  | 'benefit'
  | 'reaction'
  | 'criticism'
  | 'approval'
  | 'measures'
  | 'terms'
  | 'conditions'
  | 'exceptions'
  | 'job cuts'
  | 'proceeds'
  | 'way there'
  | 'reason'
  | 'funding'
  | 'background'
  | 'partners'
  | 'contents'
  | 'outcome'
  | 'name'
  | 'origin'
  | 'interests'

/** Plain classes: those of all scripts, in some twenty expressions, take a tenth of a second to be read. */
const WORD = '[^\\s?!,;:()"]+'

const OPENING = String.raw`^(?:and |so |but |then )?`

const END = String.raw`(?: (?:now|here|exactly|then|today))?\s*[.?!]*$`

const IT = oneOf(
  'it',
  'this',
  'that',
  'these',
  'them',
  'they',
  `(?:the|this|these|its|their|his|her|your|our) (?:new )?(${WORD}(?: ${WORD})?)`,
)

const BY_IT = `(?: (?:by|from|of|about|with|for|to|in|behind) ${IT})?`

const PEOPLE = oneOf(
  'people',
  'i',
  'we',
  'you',
  'one',
  'they',
  String.raw`(?:the |its |their )?(?:customers|residents|owners|users|passengers|readers|visitors|patients|parents|members|consumers|households|drivers|travellers|businesses|shops|companies|employers|investors|shareholders)`,
)

const FAULT = oneOfWords('problem fault defect issue flaw trouble glitch danger hazard matter')

/** With what something is wrong: one of its own words may be a name. */
const WITH = String.raw`(?: (?:with|in|at|on|about|behind) (?:${oneOf('it', 'this', 'that', 'these', 'them')}|(${WORD}(?: ${WORD}){0,5})))?`

const MONEY = '(?:money|funds?|funding|investment|proceeds|grant|capital|cash)'

/** Whole questions, in small letters. */
const FORMS: readonly (readonly [part: Part, forms: readonly string[]])[] = [
  [
    'trouble',
    [
      `what(?:['’]s| is| was| went| goes| has gone| had gone)(?: exactly| so)? wrong${WITH}`,
      `what(?:['’]s| is| was| are| were) the (?:exact |actual |main |safety |technical )?${FAULT}s?${WITH}`,
      String.raw`(?:what|which) (?:safety |technical )?${FAULT}s? (?:do|does|did) (${WORD}(?: ${WORD}){0,5}) (?:have|show)`,
    ],
  ],
  [
    'affected',
    [
      `who(?:m|['’]s)?(?: all)?(?: is| are| will be| was| were)?(?: most| also)? (?:affected|concerned|impacted|hit)${BY_IT}`,
      `who(?:m)? (?:does|do|will|did|would) ${IT} (?:affect|concern|apply to|impact|hit|cover)`,
      `(?:who|whom) (?:is|are) ${IT} (?:affecting|hitting)`,
      `(?:who|what) ${oneOf('does', 'do')} ${IT} apply to`,
    ],
  ],
  [
    'audience',
    [
      `who(?:m)?(?: is|['’]s| was| are)(?: ${IT})?(?: meant| made| intended| designed| aimed| suitable| good| best| right)? (?:for|at)`,
      `(?:for|at) whom (?:is|was|are) ${IT}(?: meant| made| intended| designed| aimed| suitable)?`,
      `who(?: is|['’]s) the (?:target )?(?:audience|target group|target)${BY_IT}`,
      `who (?:should|can|could|may|might|would) (?:use|buy|read|benefit from|try|take) ${IT}`,
      `who (?:benefits|profits|would benefit|will benefit|can benefit)(?: from ${IT})?`,
      `who (?:does|would|will|can|could) ${IT} help`,
    ],
  ],
  ['workings', [`how (?:does|do|did|will|would) ${IT} work`, `how (?:is|are) ${IT} done`]],
  [
    'duty',
    [
      `what (?:should|must) ${PEOPLE} (?:now )?do(?: about ${IT})?`,
      `what (?:do|does) ${PEOPLE} (?:need to|have to) do(?: about ${IT})?`,
      `what (?:are|is) ${PEOPLE} (?:asked|told|advised|urged|required|supposed|expected|to) (?:to )?do`,
      `what(?: is|['’]s) the advice(?: (?:to|for) ${PEOPLE})?`,
    ],
  ],
  [
    'aim',
    [
      `what(?: is|['’]s| are| was| were) (?:the|its|their|his|her) (?:main |overall |stated )?(?:aims?|goals?|objectives?|purpose|intention|point|ambition|target)${BY_IT}`,
      `what (?:do|does|did) (?:they|it) (?:want|hope|aim|plan|intend)(?: to (?:achieve|reach|do))?${BY_IT}`,
      `what (?:are they|is it|is he|is she) (?:hoping for|aiming for|trying to (?:do|achieve)|after)`,
    ],
  ],
  [
    'benefit',
    [
      `what(?: is|['’]s| are| will be| were) (?:the|its|their) (?:main |key |expected )?(?:benefits?|advantages?|upsides?|gains?|plus)${BY_IT}`,
      `what (?:will|does|would|should) ${IT} (?:bring|improve|change for the better)`,
      `what(?: is|['’]s) (?:good|better|so good) about ${IT}`,
      `what difference (?:will|does|would) ${IT} make`,
    ],
  ],
  [
    'reaction',
    [
      `what(?: is|['’]s| was| were| are) the (?:reactions?|response)(?: to ${IT})?`,
      `how (?:did|have|has) (?:others|people|critics|they|the public|the industry) (?:react(?:ed)?|respond(?:ed)?)(?: to ${IT})?`,
      `(?:were there |are there |was there |is there )?any reactions?(?: (?:to|from) ${IT})?`,
    ],
  ],
  [
    'criticism',
    [
      `(?:were there |are there |was there |is there )?any (?:criticism|opposition|objections?)(?: (?:to|of) ${IT})?`,
      `who (?:criticis|criticiz|oppos|object|reject)(?:e|ed|es|ed to|s|s to) ${IT}`,
      `(?:is|was) (?:any(?:one|body)) (?:against|opposed to|critical of) ${IT}`,
    ],
  ],
  [
    'approval',
    [
      `(?:were there |are there |was there |is there )?any support(?: (?:for|of) ${IT})?`,
      `who (?:welcom|prais|support)(?:e|ed|es|s) ${IT}`,
      `(?:is|was) (?:any(?:one|body)) in favou?r of ${IT}`,
    ],
  ],
  [
    'measures',
    [
      `what (?:is|was|has been|had been|will be|gets) (?:being )?done(?: (?:about|against) ${IT})?`,
      `what (?:are|were) they doing(?: (?:about|against) ${IT})?`,
      `what (?:have|did) they (?:do|done)(?: (?:about|against) ${IT})?`,
      `what (?:action|steps?|measures?) (?:has|have|was|were|is|are)(?: being)?(?: been)? taken(?: (?:about|against) ${IT})?`,
    ],
  ],
  ['terms', [`what (?:are|were) the (?:main |exact )?terms(?: (?:of|for) ${IT})?`]],
  [
    'conditions',
    [
      `what (?:are|were) the conditions(?: (?:of|for) ${IT})?`,
      `what (?:does|do|did|will) ${IT} depend on`,
      `on what (?:does|do|did|will) ${IT} depend`,
      `(?:does|do|will) ${IT} (?:still )?(?:need|require) (?:any |an? |the )?(?:approval|consent|permission|clearance)`,
      `(?:is|are) (?:approval|consent|permission) (?:still )?(?:needed|required)`,
    ],
  ],
  [
    'exceptions',
    [
      `(?:are|were) there (?:any )?(?:exceptions?|exemptions?)(?: (?:to|from) ${IT})?`,
      `what (?:are|were) the (?:exceptions?|exemptions?)`,
      `any (?:exceptions?|exemptions?)`,
      `(?:who|what|which) (?:is|are|was|were) (?:exempt(?:ed)?|excluded|not (?:affected|covered|included|concerned))(?: from ${IT})?`,
    ],
  ],
  [
    'job cuts',
    [
      `(?:will|are|were|would) (?:any |there be )?(?:jobs?|posts?|staff|people|workers|employees) (?:be )?(?:lost|cut|go|laid off|made redundant|dismissed|sacked|losses)`,
      `(?:are|will|were) there (?:be )?(?:any )?(?:job cuts|layoffs|lay-offs|redundancies|job losses|dismissals)`,
      `any (?:job cuts|layoffs|lay-offs|redundancies|job losses|dismissals)`,
      `will any(?:one|body) lose (?:their|his or her) job`,
    ],
  ],
  [
    'proceeds',
    [
      `what (?:will|is|are|was) (?:the|this|that) (?:money|funds?|funding|investment|proceeds|grant|capital|cash|sum) (?:be |to be )?(?:used |spent |meant |intended )?(?:for|on)`,
      `(?:for|on) what (?:will|is|are) the ${MONEY} (?:be |to be )?(?:used|spent)`,
      `what (?:will|do|does) (?:they|it|he|she) (?:plan to |want to )?(?:do with|use|spend) the ${MONEY}(?: (?:for|on))?`,
      `how will the ${MONEY} be (?:used|spent)`,
    ],
  ],
  [
    'way there',
    [
      `how (?:do|can|does|should) (?:i|we|you|one|people|visitors|guests) (?:get|come|travel) (?:there|to (?:the )?(?:venue|site|place|event))`,
      `how (?:is it|can it be) reached`,
      `(?:directions|getting there)`,
    ],
  ],
  [
    'reason',
    [
      'why(?: now| this| that)?',
      `why (?:is|was|are|were) (?:it|this|that|they)(?: being| all)?(?: done| happening| needed| necessary| doing (?:it|this|that))?`,
      `why (?:are|were|did|do) they (?:doing|do|did) (?:it|this|that)`,
      `what(?: is|['’]s| was| are| were) the reasons?(?: (?:for|behind) ${IT})?`,
    ],
  ],
  [
    'funding',
    [
      `who (?:pays|paid|is paying|will pay|funds|funded|finances|financed|is funding)(?: for)? (?:it|this|that|them|all this|all of this)`,
      `(?:where|from where) (?:does|do|did|will|is) the (?:money|funding|funds) (?:come|coming|came)(?: from)?`,
      `how (?:is|was|are|will) ${IT} (?:be |being )?(?:funded|financed|paid for)`,
    ],
  ],
  [
    'background',
    [
      `what(?: is|['’]s) the (?:background|history|back ?story)(?: (?:of|to|behind) ${IT})?`,
      `how did ${IT} (?:start|begin|come about|get started)`,
    ],
  ],
  [
    'partners',
    [
      `who (?:are|were) (?:the|its|their) (?:other )?partners?(?: (?:in|on|of) ${IT})?`,
      `who else (?:is|was|are|were) (?:involved|taking part|on board)(?: in ${IT})?`,
      `(?:with whom|who with)`,
    ],
  ],
  [
    'contents',
    [
      `what(?: is|['’]s|['’]s all| all is) (?:in|inside|on|on offer at|part of) (?:it|this|that|the (?:programme|program|agenda|menu|bill))`,
      `what (?:does|do|did|will) (?:it|this|that|they|the (?:programme|program|package|kit|offer|set|collection|exhibition|edition)) (?:include|contain|comprise|consist of|cover|feature)`,
      `what(?: is|['’]s) (?:there to (?:see|do)|on(?: there)?|included)(?: there| in ${IT})?`,
      `what (?:can|will) (?:you|i|we|people|visitors|guests) (?:see|do|expect|find)(?: there)?`,
    ],
  ],
  [
    'outcome',
    [
      `what(?: is|['’]s| was| were| are) the (?:results?|outcomes?|verdict|ruling)(?: (?:of|in) ${IT})?`,
      `how did (?:the )?(?:vote|election|ballot|game|match|race|trial|test|it) (?:go|end|turn out|come out)`,
    ],
  ],
  [
    'name',
    [`what(?: is|['’]s| was| will) ${IT} (?:be )?(?:called|named)`, `what(?: is|['’]s) (?:its|the) name`],
  ],
  ['interests', ['(?:(?:is|are) there |what about )?(?:any |an? )?conflicts? of interests?']],
  ['origin', [`who(?: is|['’]s| was| are) (?:all )?behind ${IT}`]],
]

const READ = FORMS.map(([part, forms]) => [part, new RegExp(`${OPENING}${oneOf(...forms)}${END}`)] as const)

/**
 * Which part of its matter a question asks a release for, where it asks for nothing but that: whom it
 * affects, how it works, what people are to do, and so on.
 *
 * @returns null for any other question.
 * @example
 * partAsked('Who is affected?') // => 'affected'
 */
export function partAsked(question: string): Part | null {
  return read(question)?.part ?? null
}

/**
 * Of what such a question asks, in its own words; null where it only points ("it", "this").
 *
 * @example
 * partAskedOf('Who is affected by the strike?') // => 'strike'
 */
export function partAskedOf(question: string): string | null {
  return read(question)?.thing ?? null
}

/** A question is read as it is analysed and again as it is answered. */
const read = remembered((question: string) => {
  const text = question
    .trim()
    .toLowerCase()
    .replace(/^((?:and |so |but )?(?:what|who))s\b/u, '$1’s')
  if (text.length > LONGEST) return null
  for (const [part, form] of READ) {
    const found = form.exec(text)
    if (found !== null) return { part, thing: found.slice(1).find((one) => one !== undefined) ?? null }
  }
  return null
})

/** In characters: what says more asks for something of its own. */
const LONGEST = 100
