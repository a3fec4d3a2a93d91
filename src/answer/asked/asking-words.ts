import { capitalise } from '../text/word-forms.ts'
import type { Written } from './searched-form.ts'

/**
 * Puts the words with which a question asks as most ask: "in what place" as "where", "what
 * amount" as "how much", "which fee" as "what fee", "just how many" without its stress,
 * and "what is the number of patients" plainly.
 *
 * @example
 * inAskingWords('In what place does Orme store hops?') // => 'Where does Orme store hops?'
 * inAskingWords('What amount did the mill cost?') // => 'How much did the mill cost?'
 */
export function inAskingWords(question: string): string {
  return FORMS.reduce((text, [form, written]) => text.replace(form, written), question)
}

const OPENS = '((?:and |so |but )?)'

const AUXILIARY =
  "(?:is|are|was|were|does|do|did|will|would|has|have|had|can|could|should|must|may)(?:n[’']t)?"

/** What is one value of its thing, by whichever word it is asked for: "which rent", "which output". */
const ONE_VALUE =
  'fee|rent|salary|wage|pay|price|cost|budget|income|profit|revenue|turnover|fine|penalty|sum|percentage|proportion|share|rate|temperature|speed|age|weight|height|length|width|size|area|capacity|output|compensation|bonus|deposit|discount|interest|financing|funding'

const ACTS: Readonly<Record<string, string>> = {
  opening: 'open',
  starting: 'start',
  ending: 'end',
  launching: 'launch',
  reopening: 'reopen',
  closing: 'close',
}

const FORMS: readonly (readonly [form: RegExp, written: Written])[] = [
  [
    new RegExp(
      String.raw`^${OPENS}(?:in|at) (?:what|which) (?:place|location|spot) (?=${AUXILIARY}\b)`,
      'iu',
    ),
    (_, and = '') => capitalise(`${and}where `),
  ],
  [
    new RegExp(
      String.raw`^${OPENS}(?:what|which) (?:amount|sum)( of (?:money|cash))? (?=${AUXILIARY} (?!(?:the|an?) (?:average|total|same)\b)\S)`,
      'iu',
    ),
    (_, and = '', money = '') => capitalise(`${and}how much ${money === '' ? '' : 'money '}`),
  ],
  [
    new RegExp(String.raw`^${OPENS}how much (?:money|cash) (?=${AUXILIARY} [^?]*\bcost\b)`, 'iu'),
    (_, and = '') => capitalise(`${and}how much `),
  ],
  [
    new RegExp(String.raw`^${OPENS}which (?=(?:${ONE_VALUE}) ${AUXILIARY}\b)`, 'iu'),
    (_, and = '') => capitalise(`${and}what `),
  ],
  [
    new RegExp(
      String.raw`^${OPENS}just (?=(?:how (?:many|much|long|far|big|large|old|often|high|tall|fast|soon)|who|what|when|where|why)\b)`,
      'iu',
    ),
    (_, and = '') => and,
  ],
  [
    /^what (?:is|was|are|were) the (?:total |exact )?number of (?=(?:\p{Ll}+[ -]){0,2}?(?:\p{Ll}{2,}s|people|staff|children|men|women) (?:\p{Ll}+ed|born|made|built|sold|lost|held|taken|paid|won|in|at|on|from|aboard|there|who|that|called|treated)\b)/iu,
    () => 'How many ',
  ],
  // How it is measured
  [
    /^((?:and |so |but )?)what (is|are|was|were) the (?:exact |total |overall )?size of (?=\S)/iu,
    (_, and = '', be = '') => capitalise(`${and}how big ${be.toLowerCase()} `),
  ],
  [
    /^((?:and |so |but )?)what (is|was) the age of (?=(?:the|its|their|\p{Lu}))/iu,
    (_, and = '', be = '') => capitalise(`${and}how old ${be.toLowerCase()} `),
  ],
  [
    /^((?:and |so |but )?)what (is|was) the duration of ([^?,]{2,60}?)(?=\s*\?*$)/iu,
    (_, and = '', be = '', what = '') =>
      capitalise(`${and}how long ${/^was$/iu.test(be) ? 'did' : 'does'} ${what} last`),
  ],
  // What is to come
  [
    /^((?:[Aa]nd |[Ss]o |[Bb]ut )?)((?:[Ww]ho|[Ww]hat|[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow|[Ww]hich)\b[^?]{0,40}?)(?: is| are|['’]s) ([^?,]{1,60}? )?going to (?=(?!(?:the|an?|its|their|this|that|these|those|\p{Ll}+s)\b)\p{Ll}{2,})/u,
    (_, and = '', asking = '', subject = '') => `${and}${asking} will ${subject}`,
  ],
  [
    /^((?:and |so |but )?when) (?:is|are) ([^?,]{2,60}?)(?<!\b(?:the|an?|its|their|your|grand|official|formal|public|gala|soft|ceremonial|first|next|new)) (opening|starting|ending|launching|reopening|closing)(?=\s*\?*$)/iu,
    (_, asking = '', subject = '', doing = '') => `${asking} will ${subject} ${ACTS[doing.toLowerCase()]}`,
  ],
  [
    /^(?:name|list) (?:all )?the (?=(?:[\p{L}-]+ ){1,3}?(?:that|which|who) (?:is|are|was|were|has|have|will)\b)((?:[\p{L}-]+ ){1,3}?)(?:that|which|who) /iu,
    (_, nouns = '') => `Which ${nouns}`,
  ],
]
