import type { Document } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { withoutS } from '../text/word-forms.ts'
import type { Rewording } from './as-written.ts'
import { sentencesOf } from './sentences-of.ts'

/**
 * Finds where a question asks how many people were asked in a survey, by whatever words, and the
 * release tells of whom it was: "How many beekeepers were surveyed?" where that has "interviews
 * with 1,234 beekeepers". Not where it tells of two surveys.
 */
export function samplesAsWritten(question: string, document: Document): Rewording[] {
  if (!ASKS.test(question)) return []
  const found = sentencesOf(document).flatMap((sentence) =>
    SAMPLES.flatMap((sample) =>
      [...sentence.matchAll(sample)].map(({ groups }) => ({ who: groups?.who ?? '', size: groups?.size })),
    ),
  )
  const [first] = found
  if (first === undefined || found.some(({ size }) => size !== first.size)) return []
  if (!PEOPLE.test(first.who) && !LEXICON.isPerson(withoutS(first.who))) return []
  return [{ start: 0, end: question.length, written: `How many ${first.who} were surveyed?` }]
}

const ASKS =
  /^(?:and |so )?how many (?:people|persons|respondents|participants|individuals) (?:(?:was|were|have been|had been) (?:interviewed|surveyed|polled|questioned|asked|sampled|in the (?:survey|sample|poll))|(?:took part in|participated in|responded to|answered|filled in|completed) (?:the|its|this|that) (?:\p{Ll}+ )?(?:survey|poll|questionnaire|study)|responded|replied)(?: (?:in|for) (?:the|this|its) (?:survey|poll|report|study)| in total| altogether)?\s*\?*$/iu

const NUMBER = String.raw`(?:more than |over |nearly |almost |about |some |around |a total of )?(?<size>\d{1,3}(?:,\d{3})+|\d{2,6})(?![\d.,]*%)`

const WHO = String.raw`(?:[\p{L}.&’'-]+ ){0,4}?(?<who>\p{Ll}[\p{L}-]*[^su\W]s|people|men|women|children)(?![\p{L}’'-])`

const SAMPLES = [
  String.raw`\b(?:survey|poll|interviews?|sample|answers|responses|replies|questionnaire) (?:of|with|among|from|by) ${NUMBER} ${WHO}`,
  String.raw`\b(?:surveyed|surveys|polled|polls|interviewed|interviews|questioned) ${NUMBER} ${WHO}`,
  String.raw`(?<![\d.,]|\p{Sc})${NUMBER} ${WHO} (?:were |was |had been |have been )?(?:surveyed|polled|interviewed|questioned|(?:took part in|participated in|responded to|completed|answered) (?:the|its|this) (?:\p{Ll}+ )?(?:survey|poll|questionnaire|study))\b`,
].map((sample) => new RegExp(sample, 'gu'))

const PEOPLE = /^(?:people|men|women|children|adults|teens|teenagers)$/u
