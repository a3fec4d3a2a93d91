import { baseForms } from '../../search/morphology.ts'

/**
 * Names what was done something to, where the same is asked of "it" again; null
 * for any other question.
 *
 * @param question the one before.
 * @param after what stands behind the pronoun.
 *
 * @example
 * objectOf('Why does Acme close the mill?', ' really be closed?') // => 'the mill'
 */
export function objectOf(question: string, after: string): string | null {
  const [, verb = '', object = ''] = DOES_TO.exec(question) ?? []
  const done = PASSIVE.exec(after)?.[1]?.toLowerCase()
  return done !== undefined && verb !== '' && baseForms(done).includes(verb.toLowerCase()) ? object : null
}

const DOES_TO =
  /\b(?:does|do|did|will|can|could|would|should|may|must) [^?]{2,60}? (\p{Ll}+) ((?:the|its|their) (?:[\p{L}\d-]+ ){0,3}?[\p{L}\d-]+)\s*\?*$/iu
const PASSIVE = /^(?: \p{Ll}+ly| not| now| still| ever)* (?:be |been |being )?(\p{Ll}{4,})\b/u
