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

/**
 * Remembers what a function has said of each thing, as long as the function is
 * kept: what is asked again and again of one release, say, and seldom of all in it.
 *
 * @example
 * const lengthOf = rememberedEach((word: string) => word.length)
 */
export function rememberedEach<Thing, Said extends NonNullable<unknown>>(
  says: (of: Thing) => Said,
): (of: Thing) => Said {
  return remembering(says, new Map<Thing, Said>())
}

/**
 * Remembers what a function has said of each thing, as long as the thing is kept.
 *
 * @example
 * const daysOf = rememberedOf(({ text }: Document) => daysIn(text))
 */
export function rememberedOf<Thing extends object, Said extends NonNullable<unknown>>(
  says: (of: Thing) => Said,
): (of: Thing) => Said {
  return remembering(says, new WeakMap<Thing, Said>())
}

/**
 * Remembers what a function has said of each thing beside each other one, as long as the first is kept.
 *
 * @example
 * const valuesOf = rememberedOfBoth((view: Lens, candidate: Candidate) => spansIn(candidate.text, view.asked.type))
 */
export function rememberedOfBoth<One extends object, Other, Said extends NonNullable<unknown>>(
  says: (one: One, other: Other) => Said,
): (one: One, other: Other) => Said {
  const beside = rememberedOf((one: One) => rememberedEach((other: Other) => says(one, other)))
  return (one, other) => beside(one)(other)
}

/**
 * Remembers what a function has said of `most` things; of more it starts anew, so
 * that it cannot grow for ever, whatever it is asked.
 *
 * @example
 * const lengthOf = rememberedUpTo(100, (word: string) => word.length)
 */
export function rememberedUpTo<Thing, Said extends NonNullable<unknown>>(
  most: number,
  says: (of: Thing) => Said,
): (of: Thing) => Said {
  const known = new Map<Thing, Said>()
  return remembering(says, {
    get: (of) => known.get(of),
    set(of, said) {
      if (known.size >= most) known.clear()
      known.set(of, said)
    },
  })
}

function remembering<Thing, Said extends NonNullable<unknown>>(
  says: (of: Thing) => Said,
  known: { get(of: Thing): Said | undefined; set(of: Thing, said: Said): unknown },
): (of: Thing) => Said {
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before
    const said = says(of)
    known.set(of, said)
    return said
  }
}
