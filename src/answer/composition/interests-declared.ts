import { terms as termsOf } from '../../search/tokens.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'

/**
 * Answers whether somebody who is named has a conflict of interest by what a release declares of that kind: who has been paid by
 * those whom it may concern, holds shares or sits on a board, or that nobody has any.
 *
 * @returns null for other questions, and where nothing is declared, or of somebody else than is asked about.
 */
export function interestsDeclared(
  { text, names }: Asked,
  evidence: readonly Evidence[],
): readonly Evidence[] | null {
  if (names.length === 0 || !CONFLICT.test(text)) return null
  const whom = names.map(({ start, end }) => termsOf(text.slice(start, end)).at(-1) ?? '')
  const [best] = evidence
  const told = evidence.filter(
    ({ candidate, document }) =>
      document === best?.document &&
      declares(candidate) &&
      whom.every((surname) => candidate.terms.has(surname) || document.title.includes(surname)),
  )
  return told.length === 0 || told.length > MOST ? null : told
}

const MOST = 2

function declares(one: Candidate): boolean {
  return isProse(one) && one.quotation === null && DECLARES.test(one.text.replace(/\s+/gu, ' '))
}

const CONFLICT =
  /\b(?:conflicts? of interests?|competing interests?|conflicting interests?|vested interests?|disclosures of interest)\b/iu

/** Press and journals declare these in much the same words. A grant is an interest of those who study, and none of a charity. */
export const DECLARES =
  /\b(?:ha(?:s|ve) (?:also )?(?:received|accepted|taken) (?:[\p{L}-]+ ){0,3}?(?:fees|honorari\p{L}+) from|(?:\b[Hh]e|\b[Ss]he|\b(?:Dr|Prof|Professor)\.? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|\b(?:author|researcher|investigator|scientist)s?) ha(?:s|ve) (?:also )?(?:received|accepted|taken) (?:[\p{L}-]+ ){0,3}?(?:grants?|payments?|funding|money) from|(?:declares?|declared|reports?|reported|ha(?:s|ve)) (?:that (?:he|she|they) ha(?:s|ve) )?no (?:\p{L}+ ){0,2}?(?:conflicts? of interest|competing interests?)|(?:is|are|was|were) (?:also )?(?:an? )?(?:paid|unpaid) (?:advis[eo]rs?|consultants?) (?:to|of|for)|(?:holds?|owns?) shares in (?:the|its|a|an|\p{Lu}))/u
