import { oneOf } from './one-of.ts'

/** What makes a thing stand that was not there, in other words than "built". */
const SET_UP = oneOf(
  String.raw`erect(?:s|ed|ing|ion)|assembl(?:es|ed|ing|y)|manufactur(?:es|ed|ers?)`,
  String.raw`put(?:s|ting)? (?:[\p{L}-]+ ){0,4}?(?:up|together)`,
  // Sums are raised and turned out, too, and sales go up.
  String.raw`(?:(?:is|are|was|were|been|being)(?: first)?|,|and|who|that|which) raised (?:in|by|on|from|between|over)`,
  String.raw`turn(?:s|ed) out (?:the|this|that|its|an?|it|in|by)`,
  String.raw`dug|hewn|hewed|excavated|bored|quarried|laid|(?:cast|carved|forged|cut|sunk) (?:in|by|from|out)`,
  String.raw`install(?:s|ed)|(?:is|are|was|were) added|work of|handiwork`,
)

/** Who built something is told by one of these; nobody puts up what is only "built on" something, nor whoever is "building trust". */
export const TELLS_BUILDER = oneOf(
  SET_UP,
  String.raw`(?:re-?)?buil(?:t|ds|ders?)(?! (?:on|upon|to|around)\b)`,
  String.raw`(?:will|to|would|is|are|was|were|be|been|being) buil(?:t|d|ding)(?! (?:on|upon|trust|relationships?|a (?:\p{L}+ )?(?:relationship|legacy|future))\b)`,
  String.raw`buil(?:t|ding) [^.;]{0,40}\bby`,
  String.raw`\p{L}*(?:shipyard|boatyard|builder)s?|construct(?:s|ed|ing|ors?|ion (?:compan(?:y|ies)|firms?|group|by))`,
  String.raw`contract(?:ors?|ed)|makers?|made by|suppliers?|(?:supplied|delivered) by`,
  String.raw`develop(?:ed|ers?)|created|creators?|engineered|invent(?:ed|ors?)|found(?:ed|ers?)`,
  String.raw`(?:c[ao]mes?|coming) from|(?:is|are|was|were) by (?!(?:then|now|far|law|phone|email|post|appointment|invitation|no means|the (?:end|time)|\d)\b)`,
)

/** When something was built is told by one of these, or by what began with it. */
export const TELLS_BUILT = oneOf(
  SET_UP,
  String.raw`(?:re-?)?(?:buil[dt]|builders?|construct\p{L}*)|complet\p{L}*|finish\p{L}*|open(?:s|ed|ing)?|inaugurat\p{L}*|establish\p{L}*|found(?:ed|ing)|since|creat\p{L}*|made|produced`,
  String.raw`erect\p{L}*|assembl\p{L}*|manufactur\p{L}*|install\p{L}*|(?:go|goes|went|going) up (?:in|on|between|from)|r(?:ose|ises|isen|aised) (?:in|on|between|from)`,
  String.raw`dat(?:es|ing|ed)|origin(?:s|al|ally|ates?|ated)?|centur(?:y|ies)|\p{L}*-?year-old|years? old|commission\p{L}*|ground|foundation stone|deliver\p{L}*|set up|form(?:ed|s)|ready`,
  String.raw`launch\p{L}*|develop(?:ed|s)?|design(?:ed|s)?|works? (?:began|begins|started|starts|will)|st(?:ood|ands) (?:there|on)`,
  // "The chapel, of 1790", "a 1936 structure", "first shone in 1854"
  String.raw`(?:of|from) (?:about |around |circa |the year )?1\d{3}|an? (?:[\p{L}-]+ ){0,2}1\d{3} \p{L}+`,
  String.raw`first (?:shone|lit|sailed|ran|rang|flew|rose|used|occupied|welcomed|received|served|housed|took|stood|went|burned|turned)`,
)
