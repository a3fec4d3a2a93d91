/** Values to grow trees over, and what is known of them. */
export interface Grounds {
  /** Values of each row, all of one length. */
  readonly rows: readonly Float64Array[]
  /** For each column the direction in which it may move the sum: 1 up, -1 down, 0 both. */
  readonly signs: readonly number[]
}

export interface Growth {
  readonly trees: number
  /** Leaves of a tree at most. */
  readonly leaves: number
  /** Share of each tree's step that is taken. */
  readonly rate: number
  /** Weight of the rows in a leaf at least. */
  readonly least: number
  /** Ridge penalty on what a leaf adds. */
  readonly ridge: number
}

/** A node: a leaf that adds something, or a question to one of the values. */
export type Grown =
  | { readonly adds: number }
  | { readonly column: number; readonly bound: number; readonly below: Grown; readonly others: Grown }

/** What a loss says at the sums reached so far: its slope and its curvature, by row. */
export type Slope = (sums: Float64Array, slope: Float64Array, curve: Float64Array) => void

/**
 * Grows trees, each on what those before leave wrong: gradient boosting with
 * Newton steps (Friedman, 2001; Chen and Guestrin, 2016, "XGBoost"), the leaf
 * that gains most split first.
 *
 * A column with a sign can only ever move the sum in that direction, whatever
 * the other values are: a split that would do otherwise is not made, and the
 * leaves on either side keep to the middle between them.
 *
 * Nothing in it is left to chance: equal rows give equal trees.
 *
 * @param base sums before the first tree, by row.
 * @param weights of the rows, for {@link Growth.least}.
 */
export function growTrees(
  { rows, signs }: Grounds,
  base: Float64Array,
  weights: Float64Array,
  { trees, leaves, rate, least, ridge }: Growth,
  slopeAt: Slope,
): Grown[] {
  const sums = base.slice()
  const slope = new Float64Array(rows.length)
  const curve = new Float64Array(rows.length)
  const columns = signs.map((_, column) => binned(rows, column))
  const context = { columns, signs, slope, curve, weights, least, ridge }
  const grown: Grown[] = []
  for (let tree = 0; tree < trees; tree++) {
    slopeAt(sums, slope, curve)
    const root = growTree(context, rows.length, leaves)
    grown.push(settle(root, rate, columns, sums))
  }
  return grown
}

interface Context {
  readonly columns: readonly Binned[]
  readonly signs: readonly number[]
  readonly slope: Float64Array
  readonly curve: Float64Array
  readonly weights: Float64Array
  readonly least: number
  readonly ridge: number
}

/** A column in bins: the bin of each row, and the value from which each bin but the first begins. */
interface Binned {
  readonly bins: Uint8Array
  readonly bounds: readonly number[]
}

const BINS = 32

function binned(rows: readonly Float64Array[], column: number): Binned {
  const values = Float64Array.from(rows, (row) => row[column] ?? 0).sort()
  const bounds: number[] = []
  // Between two different neighbours, so that rounding a bound moves no row.
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((bin * values.length) / BINS)
    let next = at
    while (next < values.length && values[next] === values[at]) next++
    if (next === values.length) break
    const middle = rounded(((values[next] ?? 0) + (values[next - 1] ?? 0)) / 2)
    if (middle > (bounds.at(-1) ?? Number.NEGATIVE_INFINITY)) bounds.push(middle)
  }
  const first = values.find((value) => value !== values[0])
  if (first !== undefined) {
    const lowest = rounded((first + (values[0] ?? 0)) / 2)
    if (lowest < (bounds[0] ?? Number.POSITIVE_INFINITY)) bounds.unshift(lowest)
  }
  const bins = Uint8Array.from(rows, (row) => bounds.filter((bound) => (row[column] ?? 0) >= bound).length)
  return { bins, bounds }
}

/** As it is written. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** A leaf that may still be split. */
interface Leaf {
  readonly rows: Uint32Array
  readonly low: number
  readonly high: number
  readonly value: number
  split: Split | null
  below: Leaf | null
  others: Leaf | null
}

interface Split {
  readonly gain: number
  readonly column: number
  /** The first bin that is not below. */
  readonly bin: number
  readonly below: number
  readonly others: number
}

function growTree(context: Context, size: number, leaves: number): Leaf {
  const all = Uint32Array.from({ length: size }, (_, row) => row)
  const root = leaf(context, all, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, meanOf(context, all))
  const open = [root]
  while (open.length < leaves) {
    const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a))
    const { split } = best
    if (split === null) break
    const bins = context.columns[split.column]?.bins
    const sign = context.signs[split.column] ?? 0
    const middle = (split.below + split.others) / 2
    const below = best.rows.filter((row) => (bins?.[row] ?? 0) < split.bin)
    const others = best.rows.filter((row) => (bins?.[row] ?? 0) >= split.bin)
    best.below = leaf(
      context,
      below,
      sign < 0 ? middle : best.low,
      sign > 0 ? middle : best.high,
      split.below,
    )
    best.others = leaf(
      context,
      others,
      sign > 0 ? middle : best.low,
      sign < 0 ? middle : best.high,
      split.others,
    )
    open.splice(open.indexOf(best), 1, best.below, best.others)
  }
  return root
}

function leaf(context: Context, rows: Uint32Array, low: number, high: number, value: number): Leaf {
  return { rows, low, high, value, split: bestSplit(context, rows, low, high), below: null, others: null }
}

function meanOf({ slope, curve, ridge }: Context, rows: Uint32Array): number {
  let [g, h] = [0, 0]
  for (const row of rows) {
    g += slope[row] ?? 0
    h += curve[row] ?? 0
  }
  return -g / (h + ridge)
}

function bestSplit(context: Context, rows: Uint32Array, low: number, high: number): Split | null {
  const { columns, signs, slope, curve, weights, least, ridge } = context
  const bounded = (g: number, h: number) => Math.min(high, Math.max(low, -g / (h + ridge)))
  const loss = (g: number, h: number, value: number) => g * value + ((h + ridge) * value * value) / 2
  let best: Split | null = null
  const [gs, hs, ws] = [new Float64Array(BINS + 1), new Float64Array(BINS + 1), new Float64Array(BINS + 1)]
  for (const [column, { bins, bounds }] of columns.entries()) {
    if (bounds.length === 0) continue
    gs.fill(0)
    hs.fill(0)
    ws.fill(0)
    count(rows, bins, slope, gs)
    count(rows, bins, curve, hs)
    count(rows, bins, weights, ws)
    const [g, h, w] = [total(gs), total(hs), total(ws)]
    const whole = loss(g, h, bounded(g, h))
    let [gBelow, hBelow, wBelow] = [0, 0, 0]
    for (let bin = 1; bin <= bounds.length; bin++) {
      gBelow += gs[bin - 1] ?? 0
      hBelow += hs[bin - 1] ?? 0
      wBelow += ws[bin - 1] ?? 0
      if (wBelow < least || w - wBelow < least) continue
      const below = bounded(gBelow, hBelow)
      const others = bounded(g - gBelow, h - hBelow)
      if ((others - below) * (signs[column] ?? 0) < 0) continue
      const gain = whole - loss(gBelow, hBelow, below) - loss(g - gBelow, h - hBelow, others)
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { gain, column, bin, below, others }
    }
  }
  return best
}

const LEAST_GAIN = 1e-6

function count(rows: Uint32Array, bins: Uint8Array, values: Float64Array, sums: Float64Array): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const bin = bins[row] ?? 0
    sums[bin] = (sums[bin] ?? 0) + (values[row] ?? 0)
  }
}

function total(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

/** Makes a tree what it is written as, and adds what it says to the sums of its rows. */
function settle(
  { rows, value, split, below, others }: Leaf,
  rate: number,
  columns: readonly Binned[],
  sums: Float64Array,
): Grown {
  if (split === null || below === null || others === null) {
    const adds = rounded(rate * value)
    for (const row of rows) sums[row] = (sums[row] ?? 0) + adds
    return { adds }
  }
  return {
    column: split.column,
    bound: columns[split.column]?.bounds[split.bin - 1] ?? 0,
    below: settle(below, rate, columns, sums),
    others: settle(others, rate, columns, sums),
  }
}

/** Writes trees as `readTrees` reads them. */
export function treesSource(trees: readonly Grown[], names: readonly string[]): string {
  return trees.map((tree) => words(tree, names).join(' ')).join('\n')
}

function words(node: Grown, names: readonly string[]): string[] {
  if ('adds' in node) return [String(node.adds)]
  return [`${names[node.column]}<${node.bound}`, ...words(node.below, names), ...words(node.others, names)]
}
