/** A kind of fact: by which words it is asked for, under which labels it stands, and what its values look like. */
export interface FactKind {
  readonly asks: RegExp
  /** Words of the question that only say the kind, and need not stand in the fact. */
  readonly said: RegExp
  readonly labels: RegExp
  readonly values: { readonly test: (value: string) => boolean }
  /**
   * A fact whose label is the thing itself gives it too, where its value is one of
   * these: "Main span: 520 m" says how long the main span is. Null where none does.
   */
  readonly ofThing: FactKind['values'] | null
  /** What a fact may be that bears the very name of what is asked for: "Budget: €3 million" says how big it is. */
  readonly loose: FactKind['values'] | null
}

const word = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu')
const label = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'iu')
const asks = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})`, 'iu')

/**
 * Makes a kind of fact: words that ask for it, those that only say the kind, its labels, and its values.
 *
 * @param ofThing values by which a fact that is labelled with the thing itself gives it; true for all of its values.
 * @param loose values of a fact that bears the very name of what is asked for.
 */
export const kind = (
  asked: string,
  said: string,
  labels: string,
  values: FactKind['values'],
  ofThing: FactKind['values'] | boolean = false,
  loose: FactKind['values'] | null = null,
): FactKind => {
  const own = ofThing === true ? values : ofThing === false ? null : ofThing
  return { asks: asks(asked), said: word(said), labels: label(labels), values, ofThing: own, loose }
}
