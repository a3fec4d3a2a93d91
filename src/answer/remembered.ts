/**
 * Remembers what a function of a question last said: one question is put to
 * every candidate of a release, and what it asks for stays the same.
 *
 * @example
 * const asksAge = remembered((question: string) => /\bhow old\b/iu.test(question))
 */
export function remembered<Question, Said>(says: (of: Question) => Said): (of: Question) => Said {
  let last: { readonly of: Question; readonly said: Said } | null = null
  return (of) => {
    if (last === null || last.of !== of) last = { of, said: says(of) }
    return last.said
  }
}
