import { parseArgs } from 'node:util'
import { VARIATIONS, type Variation } from './varied.ts'

export interface EvaluateOptions {
  /** Folder of the set. */
  readonly data: string
  /** Questions, where they are not in the folder's `questions.jsonl`. */
  readonly questions?: string | undefined
  /** Documents, where they are not in the folder's `releases/` or `docs/`. */
  readonly documents?: string | undefined
  /** Only questions about one half of the documents: `a` for tuning, `b` for reporting. */
  readonly half?: 'a' | 'b' | undefined
  /** So many questions, spread evenly over the set. */
  readonly limit?: number | undefined
  /** Ask every question with one typing error. */
  readonly typos: boolean
  /** Ask every question or its release changed as well, and count what that changes. */
  readonly variation?: Variation | undefined
  /** Index every other article only, and count questions about the rest as unanswerable. */
  readonly absent: boolean
  /** List every question that went wrong. */
  readonly errors: boolean
  readonly json: boolean
  /** File to keep the run in, for a comparison. */
  readonly save?: string | undefined
  /** File of the least figures that pass. */
  readonly floors?: string | undefined
}

export const EVALUATE_HELP = `Usage: dateline eval --data DIR [options]
       dateline eval --compare FILE FILE

Runs a set of judged questions through the program and prints the figures, or
compares two runs that were saved.

  --data DIR         the set: releases/ or docs/, and questions.jsonl
  --questions FILE   questions, where they are elsewhere
  --documents DIR    documents, where they are elsewhere
  --half a|b         only questions about one half of the documents (tune, aside)
  --limit N          only N questions, spread evenly
  --typos            one typing error in every question
  --wordings         ask each in other wordings too ("Hi, … Thanks!"), which must
                     change no answer, and count what they change
  --forms            ask each of its release in other forms too (wrapped lines,
                     HTML, mail), which must change no answer either
  --taken-out        ask each once more of its release without the sentences that
                     answered it, and count what is answered still
  --siblings         ask each once more of the other releases of its issuer that
                     lack what is expected, and count what is answered still
  --swapped          ask each once more with its verb, a noun, an adjective or a name
                     of it swapped for another, and count what is answered still
  --absent           index every other article only; the rest must be refused
  --errors           list every question that went wrong, with what was chosen
                     and why, as features times weights
  --json             print the figures as JSON
  --save FILE        keep the run in a file
  --compare FILE FILE
                     what changed from one saved run to another
  --floors FILE      exit with 1 when a figure lies below its floor`

/** Reads the arguments of `dateline eval`; throws with one line that names what is wrong. */
export function evaluateOptions(args: readonly string[]): EvaluateOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      questions: { type: 'string' },
      documents: { type: 'string' },
      half: { type: 'string' },
      limit: { type: 'string' },
      typos: { type: 'boolean', default: false },
      wordings: { type: 'boolean', default: false },
      forms: { type: 'boolean', default: false },
      'taken-out': { type: 'boolean', default: false },
      siblings: { type: 'boolean', default: false },
      swapped: { type: 'boolean', default: false },
      absent: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      save: { type: 'string' },
      floors: { type: 'string' },
    },
  })
  const { data, half, limit, wordings, forms, 'taken-out': takenOut, siblings, swapped, ...rest } = values
  if (data === undefined) throw new Error('--data is missing: the folder of the set')
  if (limit !== undefined && !/^[1-9]\d*$/.test(limit))
    throw new Error(`--limit ${limit}: not a whole number above 0`)
  return {
    ...rest,
    data,
    variation: oneVariation({ wordings, forms, 'taken-out': takenOut, siblings, swapped }),
    half: readHalf(half),
    limit: limit === undefined ? undefined : Number(limit),
  }
}

/** Reads the two files of `dateline eval --compare FILE FILE`; null when nothing is to be compared. */
export function comparedFiles(args: readonly string[]): readonly [string, string] | null {
  if (!args.includes('--compare')) return null
  const [flag, before, after, ...rest] = args
  if (flag !== '--compare' || before === undefined || after === undefined || rest.length > 0)
    throw new Error('--compare takes two saved runs and no other option')
  return [before, after]
}

/** The variation that is set; throws where several are. */
function oneVariation(flags: Readonly<Record<Variation, boolean>>): Variation | undefined {
  const [first, second] = VARIATIONS.filter((variation) => flags[variation])
  if (second !== undefined) throw new Error(`--${first} and --${second}: one at a time`)
  return first
}

function readHalf(half: string | undefined): 'a' | 'b' | undefined {
  if (half === undefined) return undefined
  if (half === 'a' || half === 'tune') return 'a'
  if (half === 'b' || half === 'aside') return 'b'
  throw new Error(`--half ${half}: neither a (tune) nor b (aside)`)
}
