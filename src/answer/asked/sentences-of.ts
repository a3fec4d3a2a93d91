import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'

/** The sentences of a release's text, by full stop or blank line alone: enough to see which words stand together or one behind the other. */
export const sentencesOf = rememberedOf(({ text }: Document): readonly string[] => text.split(SENTENCE_END))

const SENTENCE_END = /(?<=[.!?]["”]?)\s+|\n{2,}/u
