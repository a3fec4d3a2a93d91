import type { Encoder } from '../../src/search/vectors.ts'

/**
 * An encoder whose meaning anybody can check: one dimension a group of words,
 * and a text counts how many of each it holds.
 */
export function fakeEncoder(
  groups: readonly (readonly string[])[],
  onTexts?: (texts: readonly string[]) => void,
): Encoder {
  return {
    name: 'groups of words',
    dimensions: groups.length,
    async encode(texts) {
      onTexts?.(texts)
      return texts.map((text) => {
        const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
        return Float32Array.from(groups, (group) => words.filter((word) => group.includes(word)).length)
      })
    },
  }
}
