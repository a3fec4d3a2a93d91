/**
 * What comes about, and what is paid or given: of each a sentence and a question speak
 * alike, by whatever word of a group, or of two things.
 */
export const GROUPS: readonly RegExp[] = [
  /\b(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|commenc\p{L}+|under ?way|kicks? off)\b/iu,
  /\b(?:complet\p{L}+|finish\p{L}*|end(?:s|ed|ing)?|conclu\p{L}+|ready|done)\b/iu,
  /\b(?:hand(?:ed|s|ing)?[- ]?(?:(?:her|him|it|them|the \p{L}+) )?(?:over|back)|deliver\p{L}*)\b/iu,
  /\b(?:launch\p{L}*|float(?:ed|ing)?)\b/iu,
  /\b(?:re-?open\p{L}*|open(?:s|ed|ing)?|first (?:night|performance)|premi[eè]re\p{L}*)\b/iu,
  /\b(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?)\b/iu,
  /\b(?:publish\p{L}*|publication|released?|releases)\b/iu,
  /\b(?:decid(?:es?|ing)|decided(?! (?:to|not|that|on|against)\b)|decision|vote[sd]?|ruling)\b/iu,
  /\b(?:bookings?|on sale|registration|apply|applications?)\b/iu,
  /\b(?:appeal|rais(?:ed|ing)(?!(?: \p{L}+){0,3} (?:to|from|by)\b)|collected|donat\p{L}+|fund-?rais\p{L}+|given so far)\b/iu,
]

/** What says that money is paid for something; a sum and what it is paid for say so as well. */
export const PRICE =
  /\b(?:cost(?:s|ing)?|pric(?:e|es|ed|ing)|budget\p{L}*|bill|pay(?:s|ing)?|charge[sd]?|admission|fares?|fees?)\b/iu

/** Nouns of every plan and of every value, and words that may be nouns and say that something changes. */
export const PLAIN =
  /^(?:date|day|days|time|deadline|target|scheme|project|works?|working|programme|program|plans?|total|overall|whole|figure|number|sum|amount|estimate|forecast|outlook|guidance|increase|rise[sn]?|fall|cut|change|delay|start|begin|place|night|yesterday|today|tomorrow|morning|week|weeks?|month|months|year|years|end|result|means?|build|builders?|building|construction|company|group|council|count|put|set|hope|aim|move[sd]?|\p{L}*day)$/iu

/** What changes a value, and what tells only that it does. */
export const CHANGING =
  /^(?:\p{L}{3,}(?:ed|ing|ly)|now|new|later|earlier|instead|back|forward|off|up|down|puts?|cuts?|set|see[sn]?|expects?|plans?|hopes?|aims?|intends?|wants?|moves?|rises?n?|rose|raises?|goe?s?|gone|went|grow[sn]?|grew|falls?|fell|fallen|drops?|stands?|reach(?:es)?|comes?|takes?|means?|adds?|gets?|first|last|next|same|about|around|some|only|just)$/iu

/** Words of a question that no answer needs to repeat. */
export const NEEDLESS =
  /^(?:now|currently|today|present|latest|newest|current|still|far|date|day|time|much|many|long|expect(?:s|ed)?|due|planned|scheduled|supposed|going|gets?|total|altogether|overall|guidance|outlook|forecast|money|number|mak(?:es?|ing)|giv(?:es?|ing))$/iu
