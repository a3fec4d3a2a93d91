import { MONEY, PUNISHMENT, type Rule, WH } from './type-rules.ts'
import { BE_OR_DO, OPENS } from './whether.ts'

/** For questions whose noun tells no type. */
export const LATE_RULES: readonly Rule[] = [
  // "What is the market expected to reach by 2032?"
  {
    type: 'amount',
    fits: /\bwhat (?:is|are|was|were|does|do|did) .*\b(?:expect|project|forecast|estimate|predict)\p{L}*\b.*\breach(?:ed)?\b/u,
  },
  // "Vance's job": what somebody has is told, and not defined.
  { type: 'other', fits: /^what (?:is|are|was|were) (?:\S+ ){0,4}?\S+'s? \p{L}/u },
  // "What is it called", "what is new": told, and not defined.
  {
    type: 'other',
    fits: /\bwhat (?:is|are|was|were) .*\b(?:called|named|titled|dubbed)\b|\bwhat is new\b|\bwhat (?:is|are|was|were) the [\p{L}-]+ (?:number|code|name|reference|title)s?\s*\?*$/u,
  },
  {
    type: 'list',
    fits: /^(?:list|name|enumerate)\b|\bwhat are (?:the|all|some|its|their)\b|\bwhich (?:\p{L}+ )?\p{L}+s (?:are|were|did|do|have|will|can)\b/u,
  },
  { type: 'manner', fits: /\bhow (?:do|does|did|is|are|was|were|can|could|will|would|has|have|should)\b/u },
  {
    type: 'yesno',
    fits: OPENS,
  },
  // "The mill tour - is it free?", "if it rains, do they row?"
  {
    type: 'yesno',
    fits: new RegExp(
      String.raw`(?:[,:;–—]|\s-)\s*(?:so |and |but |then )?${BE_OR_DO} |\s${BE_OR_DO} (?:it|they|he|she|we|i|you)\b`,
      'u',
    ),
    unless: new RegExp(String.raw`\b${WH}\b`, 'u'),
  },
  { type: 'amount', fits: PUNISHMENT },
  {
    type: 'money',
    fits: new RegExp(
      String.raw`^what(?:'s| is| are| was| were) (?:(?:the|its|their) |.{1,60}(?:'s|s') |(?:[\p{L}&]+ ){1,4}?(?=(?:costs|sales|revenues?|income|earnings|profits?|expenses|ebitda|expenditure|cash flow)\b))(?:(?!(?:of|for|to|in|from)\b)[\p{L}-]+ )*(?:${MONEY})(?=\s+(?:of|in|for|at|on|from|by|to|that|is|was|last|this|per|as|during|after|before|and)\b|\s*[?.!,]|\s*$)`,
      'u',
    ),
    // A town.
    unless: /\b(?:the|its) capital (?:city )?of\b/u,
  },
  { type: 'other', fits: /^what(?:'s| is| are| was| were) (?:the|its|their) .*\bof\b/u },
  {
    type: 'definition',
    fits: /^what(?:'s| is| are| was| were) (?!they |we |you |he |she |it |being |going |planned |happening |needed |done )(?:an? |the )?[\p{L}\p{N}' -]+\?*$|\bdefine\b|\bmeaning of\b|\bwhat does .* (?:mean|do|stand for)\b|\bexplain what\b/u,
  },
]
