/** Verbs of which each tells that a house began, in their base form; "set up" is told by its first word. */
const FOUNDING = ['found', 'establish', 'set', 'create', 'form', 'start']

/**
 * All verbs that tell a founding, where one of some base forms does; null where none does.
 *
 * @example
 * foundingForms(['create'])?.has('found') // => true
 */
export function foundingForms(forms: readonly string[]): ReadonlySet<string> | null {
  return FOUNDING.some((one) => forms.includes(one)) ? new Set([...forms, ...FOUNDING]) : null
}
