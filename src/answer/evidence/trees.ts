/**
 * Regression trees whose values are added up, as gradient boosting makes them
 * (Friedman, 2001, "Greedy function approximation: a gradient boosting machine").
 *
 * The nodes of all trees lie one after another, each parent before its children,
 * the child for lower values right behind it.
 */
export interface Trees {
  /** Where each tree begins. */
  readonly roots: readonly number[]
  /** Which value a node looks at; -1 for a leaf. */
  readonly columns: Int16Array
  /** Below it the next node follows, else that of `others`; of a leaf, what it adds. */
  readonly bounds: Float64Array
  readonly others: Int32Array
}

/**
 * Reads trees, one a line: a node as `name<bound` followed by the tree for lower
 * values and that for others, a leaf as what it adds.
 *
 * Throws when a line is not a tree over these names.
 *
 * @param names of the values that a tree may look at, in their order.
 *
 * @example
 * addUp(readTrees('width<2 0.5 height<3 -1 1', ['width', 'height']), [4, 1]) // => -1
 */
export function readTrees(source: string, names: readonly string[]): Trees {
  const places = new Map(names.map((name, place) => [name, place]))
  const columns: number[] = []
  const bounds: number[] = []
  const others: number[] = []
  const roots: number[] = []
  for (const line of source.split('\n').filter((one) => one.trim() !== '')) {
    const words = line.trim().split(/\s+/)
    roots.push(columns.length)
    if (grow(words, 0) !== words.length) throw new Error(`not a tree: ${line}`)
  }
  return {
    roots,
    columns: Int16Array.from(columns),
    bounds: Float64Array.from(bounds),
    others: Int32Array.from(others),
  }

  /** Adds the node that begins at a word, with all below it; gives the word behind them. */
  function grow(words: readonly string[], at: number): number {
    const [name, bound] = (words[at] ?? '').split('<')
    const place = bound === undefined ? -1 : places.get(name ?? '')
    const value = Number(bound ?? name)
    if (place === undefined || name === '' || !Number.isFinite(value))
      throw new Error(`not a node over known values: ${words[at] ?? 'nothing'}`)
    const node = columns.push(place) - 1
    bounds.push(value)
    others.push(-1)
    if (place < 0) return at + 1
    const behind = grow(words, at + 1)
    others[node] = columns.length
    return grow(words, behind)
  }
}

/** Adds up what the trees say of some values, given in the order of the names that the trees were read with. */
export function addUp({ roots, columns, bounds, others }: Trees, values: ArrayLike<number>): number {
  let sum = 0
  for (const root of roots) {
    let node = root
    for (let column = columns[node] ?? -1; column >= 0; column = columns[node] ?? -1) {
      node = (values[column] ?? 0) < (bounds[node] ?? 0) ? node + 1 : (others[node] ?? 0)
    }
    sum += bounds[node] ?? 0
  }
  return sum
}
