import type { Part } from '../asked/part-asked.ts'
import { SUPPOSED } from '../text/as-fact.ts'
import { oneOf } from '../text/one-of.ts'
import { DECLARES } from './interests-declared.ts'

/** By what words a sentence tells a part of the matter of its release. */
export interface Told {
  readonly plain: RegExp
  readonly never?: RegExp
  /** Further down a release may tell it of anything else. */
  readonly isEarly?: true
  /** Only a sentence with a word of the headline tells it, or one that goes on from such a one. */
  readonly isOfMatter?: true
}

function words(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])${oneOf(...patterns)}(?!\\p{L})`, 'iu')
}

/** What a release is about, as its sentences take it up. */
const MATTER = oneOf(
  'it',
  'this',
  String.raw`(?:the|this|its|their) (?:\p{Ll}[\p{L}-]+ ){0,2}?(?:decision|move|change|closure|plan|project|merger|deal|purchase|sale|offer|transaction|acquisition|rule|law|ban|measure|strike|vote|proposal|opening|start|work|works|recall|outage|programme|program|scheme|initiative|order|reform|cut|increase|rise|closing|completion|construction|launch|card|system|service|event|law|agreement|takeover|withdrawal|notice|delay|order|disruption)`,
)

const PEOPLE = oneOf(
  String.raw`(?:customers|residents|owners|users|passengers|visitors|patients|parents|members|consumers|households|drivers|travellers|travelers|businesses|shops|sellers|employers|people|homeowners|tenants|students|applicants|participants|guests|motorists|cyclists|farmers|taxpayers|clients|doctors|pharmacists|retailers|voters|pet owners)`,
  'whoever',
  'anyone',
  'everyone',
  'those',
  'the public',
)

const SOME = String.raw`(?:(?:about|some|around|more than|up to|only|all|every|both|an estimated|(?!only\b)\p{L}+ly) )*`

const MUST =
  '(?:should|must|have to|has to|need to|needs to) (?:also |now |then |therefore |first |still |\\p{L}+ly )?'

const DEALT =
  '(?:plans?|decision|move|ban|vote|news|deal|merger|change|closure|step|measure|proposal|idea|law|rule|card|launch|opening|increase|cut|reform|strike|project)'

const IT_OR_DEAL = String.raw`(?:it|this|the (?:\p{L}+ )?${DEALT}|(?:\p{L}+ )?${DEALT})`

const AGAINST = oneOf(
  String.raw`(?:criticised|criticized|criticises|criticizes|condemned|condemns|opposes|opposed|slammed|denounced|deplored|rejected|protested against|objected to|objects to|regretted) ${IT_OR_DEAL}`,
  String.raw`(?:called|described|dismissed) ${IT_OR_DEAL} (?:as )?(?:an? )?(?:short-sighted|betrayal|mistake|disgrace|scandal|blow|wrong|unfair|unnecessary|irresponsible|disappointing|unacceptable|insult|step back)`,
)

const FOR = String.raw`(?:welcomed|welcomes|praised|praises|hailed|applauded|supports|supported|backs|backed) ${IT_OR_DEAL}`

const NO_COMMENT = '(?:declined|refused) to comment'

const OF_OTHERS = oneOf(
  String.raw`(?:association|union|federation|opposition|critics?|campaigners?|lobby|chamber|society) (?:\p{L}+ ){0,3}?(?:said|says|called|warned|fears?|hopes?) (?:that )?(?:the|this|it)`,
  String.raw`(?:called|described) ${IT_OR_DEAL}`,
)

/** By what words any release tells each part of its matter. */
export const TOLD: Readonly<Record<Exclude<Part, 'trouble'>, Told>> = {
  affected: {
    plain: words(
      String.raw`${MATTER} (?:\p{L}+ )?(?:affects?|affected|concerns|impacts) ${SOME}(?:\d|\p{L}+)`,
      String.raw`(?:affects|affecting) ${SOME}\d`,
      String.raw`\d[^.;]{0,50}? (?:is|are|was|were|will be) (?:\p{L}+ly |also )?(?:affected|concerned)`,
      String.raw`${PEOPLE} [^.;]{0,50}?(?:is|are|was|were|will be) (?:\p{L}+ly |also )?(?:affected|at risk|without (?:power|water|gas))`,
      String.raw`(?:\p{L}+s) [^.;]{3,50}? (?:is|are) most at risk`,
      String.raw`${MATTER} (?:\p{L}+ )?appl(?:y|ies|ied) to`,
    ),
    never:
      /\b(?:not|n[’']t|no longer|un)\s?(?:be |been )?(?:\p{L}+ly )?(?:affect|concern|appl)|^no\b|\b(?:neither|nobody)\b/iu,
  },
  audience: {
    plain: words(
      String.raw`(?:designed|intended|meant|aimed|suitable|ideal|perfect|built|tailored|suited|developed|created|made) (?:\p{L}+ly )?(?:for|at) (?!(?:the|an?|its|their|this)? ?(?:future|purpose|market|use|sale|time|year|moment)\b)\p{L}+`,
      'for (?:anyone|everyone|those|people|readers|users|children|adults|families) (?:who|aged|looking|interested|seeking|from|of all)',
      'open to (?:all|anyone|everyone|the public)',
      '(?:target audience|caters to|is for|are for|aimed at|(?:can|could|will|would|should) benefit)',
      String.raw`(?:helps?|enables?|allows?|lets?|offers) (?:the |all |any |its |our )?(?:\p{L}+ )?(?:businesses|companies|teams|users|readers|listeners|students|patients|families|managers|traders|investors|developers|organi[sz]ations|owners|enterprises|professionals|players|researchers|doctors|physicians|parents|children|women|men|people|clients|customers)`,
    ),
    isOfMatter: true,
  },
  workings: {
    plain: words(
      'works? by',
      'works? (?:like this|as follows)',
      'how it works',
      String.raw`(?:uses?|combines?|relies on) [^.;]{3,80}? to \p{L}+`,
      String.raw`(?:blocks?|scans?|detects?|converts?|filters?|measures?|captures?|collects?|heats?|cools?|monitors?|matches|turns) [^.;]{3,80}?(?:,? and (?:then )?|, then |,? which |, while |that makes? )`,
      String.raw`(?:is|are) (?:topped up|placed|attached|worn|inserted|injected|applied|mixed|connected|plugged|mounted|sent|fed|poured) [^.;]{3,80}?,? and`,
    ),
    isEarly: true,
    isOfMatter: true,
  },
  duty: {
    plain: words(
      String.raw`${PEOPLE} (?:(?!(?:and|but|that|which)\b)[\p{L}\p{N}’'-]+ ){0,6}?${MUST}(?!(?:be (?:able|willing|aware)|expect|feel)\b)\p{L}+`,
      String.raw`${PEOPLE} (?:\p{L}+ ){0,2}?(?:can|may) (?:object|apply|register|return|order|claim|exchange|comment|appeal|submit|opt out|cancel|get (?:a refund|their money))`,
      String.raw`${PEOPLE} (?:(?!(?:and|but|that|which)\b)[\p{L}\p{N}’'-]+ ){0,6}?(?:is|are|have been|were) (?:being |strongly )?(?:asked|advised|urged|told|required|encouraged|invited|requested|recommended|ordered|instructed) (?:not )?to`,
      String.raw`(?:asks|asked|asking|advises|advised|urges|urged|requests|encourages|calls on|tells|told|orders|ordered) (?:all |any |the |\d[\d,.]* )*(?:\p{L}+ )?${PEOPLE} (?:(?!(?:and|but)\b)[\p{L}\p{N}’'-]+ ){0,4}?(?:not )?to`,
      String.raw`${PEOPLE} (?:\p{L}+ ){0,3}?(?:have|has) (?:until|\d+ \p{L}+ to)`,
    ),
  },
  aim: {
    plain: words(
      String.raw`(?:the|its|their|our) (?:\p{L}+ )?(?:aim|goals?|objectives?|purpose|ambition|intention|target) (?:of [^.;]{2,50} )?(?:is|are|was|were)`,
      String.raw`(?:it|they|we|${MATTER}|the (?:\p{L}+ )?(?:company|council|county|city|town|ministry|government|agency|authority|operator|university|museum|school|hospital|bank|firm|foundation|association|club|organi[sz]ers?|group|team|two|three|partners|parties)) (?:also |now |\p{L}+ly )?(?:aims?|aimed|wants?|wanted|hopes?|hoped|intends?|seeks?|is aiming|are aiming|is hoping|are hoping) (?:to|for)`,
    ),
    never: /^(?:for|if|whether|whoever|those|anyone)\b/iu,
    isEarly: true,
  },
  benefit: {
    plain: words(
      String.raw`(?:benefits?|advantages?)(?<!\b(?:employee|health|tax|social|unemployment|death|retirement|fringe|housing|child) benefits?)(?<!\b(?:will|would|can|to|and) benefit) (?:\p{L}+ ){0,3}?(?:is|are|include|of|for|:)`,
      '(?:will|would|can|could|expects? to|is expected to|are expected to|to|it|that) (?:\\p{L}+ly )?(?:saves?|saving|cuts?|reduces?|shortens?|improves?|halves?|lowers?|eases?|speeds? up|simplif(?:y|ies)) (?!(?:jobs?|staff|prices) )[^.;]{2,}',
      '(?:will|would|is|are|makes?|made|becomes?|get|gets) (?:[\\p{L}\\d]+ ){0,6}?(?:faster|cheaper|easier|safer|quieter|cleaner|shorter|simpler|more (?:efficient|reliable|comfortable|accurate|convenient|affordable))',
    ),
    isEarly: true,
  },
  reaction: { plain: words(AGAINST, FOR, NO_COMMENT, OF_OTHERS) },
  criticism: { plain: words(AGAINST) },
  approval: { plain: words(FOR) },
  measures: {
    plain: words(
      String.raw`(?:crews?|engineers?|teams?|staff|workers|technicians|experts|police|firefighters|officers|divers|doctors|contractors|volunteers) (?:have|has|is|are|were|was) (?:already |now |also |since |currently |\p{L}+ly )?(?!(?:asked|said|told|been|expected|due|advised|excited|proud|committed|pleased|dedicated)\b)\p{L}+(?:ed|ing|t|n|put|set|up)`,
      '(?:measures|steps) (?:\\p{L}+ )?(?:include|have been)',
      '(?:is|are) (?:being )?(?:repaired|investigated|examined|pumped|inspected|searched|monitored|working (?:on|to)|investigating|repairing|checking|restoring)',
      String.raw`(?:crews?|engineers?|the (?:\p{L}+ )?(?:company|council|county|office|ministry|agency|authority)) will (?:check|inspect|repair|replace|investigate|examine|review|test|monitor)`,
    ),
  },
  terms: {
    plain: words(
      '(?:under|by|according to) the terms',
      'terms of (?:the|this) (?:agreement|deal|merger|offer|loan|transaction|sale|contract)',
      String.raw`(?:owners|shareholders|investors|holders|sellers) (?:\p{L}+ )?(?:will |to |would )?(?:receive|get)s? [^.;]{0,40}?(?:per ?cent|%|shares?|stake|in cash|million|billion)`,
    ),
  },
  conditions: {
    plain: words(
      String.raw`subject to (?:\p{L}+ ){0,4}?(?:approval|consent|conditions|clearance|agreement|permission|review|ratification|financing)`,
      String.raw`${MATTER} (?:\p{L}+ ){0,2}?depend(?:s|ed|ent)? on`,
      String.raw`${MATTER} (?:\p{L}+ ){0,2}?conditional (?:on|upon)`,
      String.raw`(?:needs?|requires?|awaits?|awaiting|pending|must (?:still )?be|has to be|have to be) (?:\p{L}+ ){0,3}?(?:approv\p{L}+|consent|permission|clearance|ratif\p{L}+)`,
      '(?:provided that|on condition that|only if)',
    ),
    never: /\bforward-looking\b/iu,
  },
  exceptions: {
    plain: words(
      '(?:is|are|be|remains?|were|was) exempt(?:ed)?|exempt(?:ed|ions?)? from|exceptions? (?:is|are|to|for|apply)|no exceptions|with the exception of',
      String.raw`${MATTER} (?:does|do|did|will) not (?:apply|affect|cover|concern)`,
      '(?:is|are|was|were|be) not (?:affected|covered|concerned|part of)',
      'unaffected',
    ),
    never: SUPPOSED,
  },
  'job cuts': {
    plain: words(
      String.raw`(?:jobs?|posts?|positions|staff|workers|employees|people|no one|nobody|no \p{L}+) (?:\p{L}+ ){0,2}?(?:will|would|are to|may|could) (?:\p{L}+ )?(?:lose (?:their|his|her) (?:jobs?|posts?)|be (?:lost|cut|made redundant|laid off|dismissed)|go)`,
      String.raw`(?:cuts?|cutting|shed(?:s|ding)?|slash(?:es|ing)?|lay(?:s|ing)? off|laid off|eliminat(?:es?|ing)|axe(?:s|d)?) ${SOME}(?:its |the |their )?(?:\d[\d,.]* )?(?:\p{L}+ )?(?:jobs|posts|positions|roles|staff|workers|employees|workforce|headcount)`,
      '(?:layoffs|lay-offs|redundanc(?:y|ies)|job (?:cuts|losses)|made redundant)',
      'with \\d[\\d,.]* (?:workers|employees|staff|jobs|people) will close',
    ),
    never: /\bby contrast\b|\belsewhere\b|\bprevious(?:ly)?\b|\bformer\b|^At \p{Lu}/u,
  },
  proceeds: {
    plain: words(
      String.raw`(?:money|funds?|funding|investment|proceeds|grant|capital|financing) (?:[\p{L}\p{N}’'-]+ ){0,5}?(?:will|is to|are to|to be|would|is being|are being) (?:\p{L}+ ){0,2}?(?:used|go|spent|support|finance|fund|pay|help|enable|accelerate|allow|invested|allocated)`,
      '(?:use|uses|using|spend|invest) the (?:\\p{L}+ )?(?:money|funds?|funding|investment|proceeds|grant|capital|cash)',
      '(?:money|funds?|funding|proceeds|grant) (?:\\p{L}+ ){0,4}?(?:earmarked|intended|set aside) for',
    ),
  },
  'way there': {
    plain: words(
      '(?:shuttles?|shuttle bus(?:es)?|bus(?:es)?|trains?|trams?|ferr(?:y|ies)|metro) (?:\\p{L}+ ){0,3}?(?:runs?|leaves?|stops?|goes|depart)',
      "(?:by (?:bus|train|tram|car|bike|ferry|metro|public transport)|minutes[’']? (?:walk|drive) from|park(?:ing)? (?:is|spaces (?:are|at))|car parks? (?:is|are|at|in))",
    ),
  },
  reason: {
    plain: words(
      String.raw`(?:the|its|their|one) (?:\p{L}+ )?(?:reason|cause|motive)s? (?:for [^.;]{2,40} )?(?:is|are|was|were)`,
      '(?:because|owing to|on the grounds|since (?:the|it|they) )',
      String.raw`${MATTER} (?:follows|comes after|comes as|was prompted by|is a response to|responds to)`,
    ),
    isEarly: true,
  },
  funding: {
    plain: words(
      String.raw`(?:is|was|are|were|be|been|being) (?:\p{L}+ly |jointly )?(?:funded|financed|sponsored|paid for|underwritten|subsidi[sz]ed) (?:\p{L}+ )?(?:by|from|through)`,
      '(?:pays?|paying|contributes?|contributed|puts? in|bears?|finances|subsidi[sz]es) (?:for )?(?:half|all of|most of|part of|a (?:third|quarter|share) of|the (?:rest|remainder|bill|festival|project|work|event|programme))',
      'pay for (?:the (?:festival|project|work|event|programme|fair|show)|it|this)',
      '(?:money|funds|funding|rest|sum) (?:\\p{L}+ ){0,4}?(?:comes?|came) from',
      '(?:with|through|from) (?:an? |the )?(?:grants?|funding|loan|donations?|subsid(?:y|ies)) (?:of [^.;]{1,30} )?from',
    ),
    never: /\bnot (?:\p{L}+ )?(?:funded|financed|sponsored|subsidi)/iu,
  },
  background: {
    plain: words(
      String.raw`(?:founded|established|started|set up|first (?:held|launched|opened|built|introduced)|launched|opened|began|begun|formed|created|introduced|goes back|dates? (?:back )?(?:to|from)) (?:\p{L}+ ){0,3}?(?:in|on|to|from)? ?(?:1[5-9]|20)\d\d`,
    ),
    isOfMatter: true,
  },
  partners: {
    plain: words(
      'in (?:partnership|collaboration|cooperation|co-operation|association|conjunction) with',
      '(?:partners? (?:include|are|is|in the project)|partnered with|partnering with|team(?:ed|ing|s) up with|together with|joined by)',
      'also (?:took|take|takes|taking) part',
    ),
    isEarly: true,
    isOfMatter: true,
  },
  contents: {
    plain: words(
      '(?:visitors|guests|readers|listeners|viewers|participants|attendees) (?:can|will|may) (?:\\p{L}+ )?(?:expect|see|enjoy|find|hear|watch|try|explore|discover|experience)',
      '(?:programme|program|agenda|line-?up|package|kit|set|collection|exhibition|edition|event|issue|book|album|show|menu|festival|fair) (?:also )?(?:includes?|features?|contains?|comprises?|consists of|covers?|brings together|presents?)',
      'on (?:the )?(?:programme|program|agenda|menu|display|show)',
    ),
    isEarly: true,
  },
  outcome: {
    plain: words(
      '(?:voted|votes?) (?:\\p{L}+ ){0,3}?(?:for|against|in favou?r)',
      'by \\d+ (?:votes? )?to \\d+|\\d+ (?:votes? )?(?:for|in favou?r) and \\d+ against',
      String.raw`(?:the|its|these) (?:results?|outcome|findings|verdict|ruling) (?:\p{L}+ ){0,3}?(?:is|was|were|show\p{L}*|indicate\p{L}*|demonstrat\p{L}+)`,
    ),
    isEarly: true,
  },
  name: {
    plain: /(?:called|named|dubbed|titled|entitled|branded|under the names?) (?:the )?[“"‘']?\p{Lu}/u,
    isEarly: true,
    isOfMatter: true,
  },
  origin: {
    plain: words(
      String.raw`(?:developed|created|founded|launched|organi[sz]ed|initiated|produced|designed|conceived|invented|run|operated) (?:\p{L}+ly )?by (?:the )?[\p{L}\d]+`,
      '(?:initiative|brainchild|creation|brand|product|service|venture) of',
      'behind (?:it|the \\p{L}+) (?:is|are|stands?)',
    ),
    isEarly: true,
    isOfMatter: true,
  },
  interests: { plain: DECLARES },
}
