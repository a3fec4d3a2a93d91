/**
 * Asks how many of something are left: what lives in the wild is what is left of its kind, time that goes is
 * counted from today, and what "remains missing" or "in hospital" is in a state and no remainder.
 */
export const ASKS_LEFT =
  /\bhow many (?!(?:more |full |whole )?(?:minutes|hours|days|nights|weeks|months|years|seasons|miles|kilomet(?:er|re)s)\b)[^?]{0,80}?(?:\b(?:is|are|was|were|be|been) (?:there )?(?:still )?(?:left(?= (?:in|at|on|for|of|to|until|till|before|after)\b|\s*[?.!]*\s*$)|unsold|vacant|still (?:available|free|vacant|there))|\b(?:does|do|did) [^?]{1,60} have left(?=\s*[?.!]*\s*$)|\bremain(?:s|ed)?(?=\s*[?.!]*\s*$| (?:after|today|now|unsold|vacant|available|for sale|on sale)\b)|\bremaining(?= (?:\p{Ll}+ )?\p{Ll}+s\b|\s*[?.!]*\s*$))(?![^?]*\b(?:wild|world|earth|alive)\b)/iu

/** A number, and what may stand before it: "{some 40}". */
const COUNT = String.raw`(?:(?:about|around|some|just|nearly|almost|over|up to|more than|fewer than|less than|the) )?(?:\d|(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?)\b)`

/** Tells how many are left, and not only how many there are: "now", "only" or "open" says it beside the number alone. */
export const TELLS_LEFT = new RegExp(
  [
    String.raw`\b(?:left|remain\p{L}*|remnants?|rest|yet|last(?! (?:year|month|week|quarter|decade|summer|winter|spring|autumn)\b)|more(?! than\b)|(?:an)?other|further|additional|availab\p{L}*|unsold|vacan\p{L}+|empty|spare|outstanding|unfilled|none|nothing|fewer|few|to (?:go|book|let|spare|be had)|(?:for|on) sale|can be|down (?:to|from)|continu\p{L}+|currently|keep(?:s|ing)?|kept|stay\p{L}*|surviv\p{L}+|extant|intact|wild|alive|balance|reserves?|reduc\p{L}+|cut\p{L}*|clos(?:e|es|ed|ing|ures?)|shr[aiu]nk\p{L}*)\b`,
    String.raw`\b(?:of|leav(?:e|es|ing)\b[^.;]{0,40}?|(?:only|now|still|open|once)(?:,? (?:is|are|has|have|had|runs?|owns?|holds?|employs?|(?:is|are|was|were) there|there (?:is|are|was|were)))?) (?:its |all |their |these )?${COUNT}`,
    String.raw`(?<![\p{L}\d])${COUNT}[^.;,]{0,40} (?:now|still|only|open|today|after|once)\b`,
  ].join('|'),
  'iu',
)
