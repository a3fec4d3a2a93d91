import type { Span } from '../../model.ts'

/**
 * Whether a question has an idiom in it that is called by a thing which nobody has:
 * no run is spoken of in "Who is still on the run?".
 */
export function hasIdiom(question: string): boolean {
  return spansIn(question).length > 0
}

/** Whether a word of a question stands in such an idiom. */
export function isInIdiom(question: string, at: number): boolean {
  return spansIn(question).some(({ start, end }) => start <= at && at < end)
}

function spansIn(question: string): Span[] {
  return [...question.matchAll(IDIOM)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

/** States and manners: "on the run", "in the red". What may as well be a thing ("on the line") is not among them. */
const IDIOM = new RegExp(
  String.raw`\b(?:${[
    'on the (?:table|run|loose|move|rise|increase|decline|mend|brink|verge|cards|way|go|safe side)',
    'in the (?:red|black|dark|clear|works|making|pipeline|offing|running|lead|balance|way|loop|know)',
    'out of the (?:question|blue|woods|way|running|ordinary)',
    'off the (?:record|table|hook|cards|beaten track)',
    'for the (?:record|taking|asking|better|worse|time being)',
    'under the (?:weather|influence|circumstances)',
    'behind the scenes',
    'over the (?:counter|limit|phone)',
    'to the (?:contrary|fore)',
  ].join('|')})(?=\s*[?.!,]|\s*$|\s(?:in|on|for|from|since|after|now|again|and|or)\b)`,
  'giu',
)
