import { LEXICON } from '../../search/lexicon.ts'

/** "How often does {bauma} take place?": a word that English does not know is a name, in a question typed small. */
export function smallName(question: string): string | null {
  const asked = /\p{L}.*\p{Lu}/u.test(question) ? null : BARE.exec(question)?.[1]
  return asked === undefined || asked === null || LEXICON.knows(asked) ? null : asked
}

const BARE =
  /\b(?:does|did|is|was|has|will|can) (?!(?:this|that|there|they|what|been|your)\b)(\p{Ll}{4,})(?![\p{L}’'-])/iu
