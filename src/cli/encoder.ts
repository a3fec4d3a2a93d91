import { messageOf } from '../corpus/errors.ts'
import { openVectorCache } from '../library/vector-cache.ts'
import { createVectors, type VectorOptions, type Vectors } from '../search/vectors.ts'
import type { Settings } from '../settings.ts'

type Options = Omit<VectorOptions, 'store'> & {
  readonly onProblem: (problem: string) => void
  /** Called when the encoder is there, in the background of a server. */
  readonly onOpen?: () => void
}

/**
 * Opens the sentence encoder that the settings name, with its vectors in the
 * cache; undefined when it is off. What of it is not used is not loaded.
 *
 * Rejects with a message for the user when the encoder cannot be opened: its
 * packages are missing, or its server does not answer as it should.
 */
export async function openVectors(
  { encoder: name, encoderModel: model, encoderKey: key, cache }: Settings,
  options: Options,
): Promise<Vectors | undefined> {
  if (name === 'off') return undefined
  const encoder =
    name === 'use'
      ? await (await import('../search/encoder-use.ts')).openUseEncoder()
      : await (await import('../search/encoder-http.ts')).openHttpEncoder({ url: name, model, key })
  const store = cache === null ? undefined : openVectorCache(cache, encoder, options.onProblem)
  return createVectors(encoder, { ...options, store })
}

/**
 * Gives at once what `openVectors` is still to open: until then nothing is like
 * anything, and when it fails it stays so and the problem is told.
 */
export function openVectorsLater(
  settings: Settings,
  options: Options,
  open: typeof openVectors = openVectors,
): Vectors | undefined {
  if (settings.encoder === 'off') return undefined
  let opened: Vectors | undefined
  const opening = open(settings, options).then(
    (vectors) => {
      opened = vectors
      options.onOpen?.()
    },
    (error: unknown) => options.onProblem(`answers go without the encoder: ${messageOf(error)}`),
  )
  return {
    get progress() {
      return opened?.progress ?? { done: 0, total: 0 }
    },
    async follow(library) {
      await opening
      await opened?.follow(library)
    },
    likeness: async (question) => (await opened?.likeness(question)) ?? null,
  }
}
