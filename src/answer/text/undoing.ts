import { oneOf } from './one-of.ts'

/** A verb by which something is no more, or not yet. */
export type Undoing = keyof typeof UNDOING

/**
 * Makes one expression of all forms of some verbs of undoing, plain ones too: "will
 * scrap", "decided to axe". Which of them tell what is asked is for the caller.
 *
 * @example
 * undoing('scrap', 'axe') // => '(?:scrap(?:s|ped|ping)?…|ax(?:e[sd]?|ing)?)'
 */
export function undoing(...verbs: readonly Undoing[]): string {
  return oneOf(...verbs.map((one) => UNDOING[one].verb))
}

/** The same with the nouns made of them: "the cancellation". */
export function undoingOrNoun(...verbs: readonly Undoing[]): string {
  return oneOf(
    ...verbs.flatMap((one) => {
      const { verb, noun }: Forms = UNDOING[one]
      return noun === undefined ? [verb] : [verb, noun]
    }),
  )
}

/** Verbs by which something is no more, to whoever asks about it. */
export const NO_MORE: readonly Undoing[] = [
  'abandon',
  'abolish',
  'axe',
  'callOff',
  'cancel',
  'discontinue',
  'drop',
  'end',
  'giveUp',
  'scrap',
  'stop',
  'withdraw',
]

interface Forms {
  readonly verb: string
  readonly noun?: string
}

const UNDOING = {
  abandon: { verb: 'abandon(?:s|ed|ing)?', noun: 'abandonment' },
  abolish: { verb: 'abolish(?:es|ed|ing)?', noun: 'abolition|abolishment' },
  axe: { verb: 'ax(?:e[sd]?|ing)?' },
  callOff: { verb: 'call(?:s|ed|ing)? off' },
  cancel: { verb: 'cancel(?:s|l?ed|l?ing)?', noun: 'cancell?ations?' },
  discontinue: { verb: 'discontinu(?:e[sd]?|ing)', noun: 'discontinuation|discontinuance' },
  drop: { verb: 'drop(?:s|ped|ping)?' },
  end: { verb: 'end(?:s|ed|ing)?' },
  giveUp: { verb: 'g(?:ives?|ave|iven|iving) up(?! to\\b)' },
  halt: { verb: 'halt(?:s|ed|ing)?' },
  postpone: { verb: 'postpon(?:e[sd]?|ing)', noun: 'postponements?' },
  rescind: { verb: 'rescind(?:s|ed|ing)?' },
  revoke: { verb: 'revok(?:e[sd]?|ing)', noun: 'revocations?' },
  // The noun is what is left of metal or paper.
  scrap: { verb: 'scrap(?:s|ped|ping)?(?! (?:metal|iron|steel|paper|yard|dealer|merchant|heap|value)s?\\b)' },
  shelve: { verb: 'shelv(?:e[sd]?|ing)' },
  stop: { verb: 'stop(?:s|ped|ping)?' },
  suspend: { verb: 'suspend(?:s|ed|ing)?', noun: 'suspensions?' },
  terminate: { verb: 'terminat(?:e[sd]?|ing)', noun: 'terminations?' },
  withdraw: { verb: 'withdr(?:aws?|ew|awn|awing)', noun: 'withdrawals?' },
} as const satisfies Readonly<Record<string, Forms>>
