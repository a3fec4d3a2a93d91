import { typedSpans } from '../text/spans.ts'

/** What a sentence asks, and the phrase before it that says when, where or of what. */
export interface Opened {
  /** The phrase as it reads behind a question: "at the end of 2024"; empty when there is none. */
  readonly opening: string
  readonly question: string
}

/**
 * Takes the phrase off that a sentence opens with before it asks. It is a part of
 * what is asked and no remark: "At the end of 2024, how many ferries ran?" is not
 * asked of any year, nor "If it rains, where do they row?" of any weather. What only leads over ("by the way") is left out, and what
 * speaks of the asker ("for my article") stays where it is, as does "as of 2024",
 * which says what releases are asked (see `asOf`).
 *
 * @example
 * opened('In 2024, how many ferries ran?')
 * // => { opening: 'in 2024', question: 'how many ferries ran?' }
 */
export function opened(sentence: string): Opened {
  const [, whole = '', phrase = ''] = OPENING.exec(sentence) ?? []
  if (phrase === '' || ASKERS.test(phrase)) return { opening: '', question: sentence }
  const opening = LEADS_OVER.test(phrase) ? '' : phrase.charAt(0).toLowerCase() + phrase.slice(1)
  return { opening, question: sentence.slice(whole.length) }
}

/** Puts the phrase behind a question that it opened. */
export function withBehind(question: string, opening: string): string {
  return opening === '' ? question : `${question.replace(/[\s?.!]+$/u, '')} ${opening}?`
}

/** Whether a phrase says when, which holds for all that is asked behind it. */
export function saysWhen(opening: string): boolean {
  return typedSpans(opening).some(({ type }) => type === 'date')
}

const OPENING =
  /^((?:(?:and|but|so|also) )?((?:in|at|on|by|for|from|of|during|since|until|before|after|under|within|among|amongst|between|across|with|without|besides|apart from|aside from|other than|according to|as for|as to|regarding|concerning|per|through|throughout|over|following|despite|unlike|like|compared (?:to|with)|next to|out of|given|based on)\s(?!(?:what|which|whom?|whose|where|when|how)\b)[^?!;:]{1,100}?|(?:when(?:ever)?|once|as soon as|if|while|because|although|though)\s(?!(?:is|are|was|were|do|does|did|will|would|can|could|should|must|may|might|has|have|had|exactly|precisely|and|or)\b)[^?!;:]{3,100}?),\s+)(?=(?:who|whom|whose|what|when|where|which|why|how)\b)/iu

/** What says nothing of what is asked. */
const LEADS_OVER =
  /^(?:by the way|if (?:so|not|any|possible|anything|you (?:can|could|know|please|don['’]t mind)|[^,]*\bknown?)|for (?:the record|example|instance|starters|now|clarity|context|reference|completeness)|in (?:short|brief|sum|general|particular|total|fact|addition|all|other words|that case|a nutshell|a word|case [^,]*|conclusion|summary)|at (?:best|least|most|worst|last|first)|of course|on (?:that note|the whole|average|another note|a side note)|with (?:that|this)(?: [^,]*)?|given (?:that|this)|after all|after (?:that|this)|before (?:that|this))$/iu

/** Of whoever asks: "for our readers". */
const ASKERS = /\b(?:my|our|me|us)\b/iu
