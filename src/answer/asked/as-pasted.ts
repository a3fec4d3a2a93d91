/**
 * A question without what it was typed or pasted with: emphasis and list marks of Markdown, signs
 * of other keyboards ("？"), marks that are not seen, entities of HTML, a line that was broken.
 * Lines that each ask or that are a list stay apart.
 *
 * @example
 * asPasted('1. **Who owns\nthe mill**？') // => 'Who owns the mill?'
 */
export function asPasted(typed: string): string {
  return FORMS.reduce((text, [form, written]) => text.replace(form, written), typed)
}

const ASKS =
  '(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|can|could|will|would|list|name|give|tell|show|summari[sz]e|according to|must|since when|i need)'

/** What opens another question: "could the old mill close", and not "{could} happen". */
const OPENS = String.raw`(?:who|whom|whose|what|when|where|which|why|how|list|name|give|tell|show|summari[sz]e)\b|(?:is|are|was|were|do|does|did|has|have|can|could|will|would) (?:the|an?|it|they|he|she|there|its|any|all)\b`

const FORMS: readonly (readonly [form: RegExp, written: string])[] = [
  // Zero-width signs and soft hyphens.
  [/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, ''],
  [/？/gu, '?'],
  [/！/gu, '!'],
  [/(?<=\p{L})[，、](?=\s*\p{L})\s*/gu, ', '],
  [/(?<=\p{L})：\s*/gu, ': '],
  [/&amp;/gu, '&'],
  [/&(?:#39|apos|rsquo);/gu, "'"],
  [/&(?:quot|ldquo|rdquo);/gu, '"'],
  [/&nbsp;/gu, ' '],
  [/[^\S\n]+/gu, ' '],
  // "**Who owns it?**", "`Who owns it?`"
  [/^\s*(\*\*?|__?|`{1,3})([^*_`]{3,})\1(\s*[?.!]*)\s*$/u, '$2$3'],
  // "¿Who", "... who"
  [/^\s*(?:¿|\.{2,}|…)\s*/u, ''],
  // "- Who", "1. Who", "Q2) Who", "> Who": a mark of a list or of what is quoted in a mail.
  [
    new RegExp(
      String.raw`^\s*(?:[-*•>–] |(?:Question \d{1,2}[.)]|Q ?\d{1,2}[.)]|Q ?(?![1-4]:)\d{1,2}:|\d{1,2}[.):]) ?|Q[.):] ?)(?=(?:\*\*?|_)?(?:(?:in|on|of|at|for|from|to|by|among) \p{Ll}|${ASKS}\b))`,
      'iu',
    ),
    '',
  ],
  // "Question 2: Who owns it?", and not "Question 7: how many said yes?": it may be one of a survey.
  [
    /^\s*[Qq]uestion \d{1,2}: ?(?=(?:Who|Whom|Whose|What|When|Where|Which|Why|How|Is|Are|Was|Were|Does|Did|Has|Can|Will)\b)(?!.*\bit (?:ask|say|read)\b)/u,
    '',
  ],
  // "Question: … Answer:"
  [/^\s*question(?: \d{1,2})?\s*:\s*(?=[\s\S]*\S\s+(?:answer|a)\s*:\s*$)/iu, ''],
  [/(?<=\?)\s+(?:answer|a)\s*:\s*$/iu, ''],
  // One line that was broken: goes on in small letters, or is all there is beside the first.
  [new RegExp(String.raw`(?<=[\p{L}\p{N},’'"”)]) ?\n ?(?=[\p{Ll}\p{N}])(?!${OPENS}|\d{1,2}[.)])`, 'gu'), ' '],
  [new RegExp(String.raw`^([^\n]*[\p{L}\p{N},’'"”)]) ?\n ?(?=[\p{L}“"(][^\n]*$)(?!${OPENS})`, 'iu'), '$1 '],
]
