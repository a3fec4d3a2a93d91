import type { Document } from '../../model.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds "the lower dose" of a question where the release tells of two doses of one unit: "the
 * 150 mg dose". Not where it tells of more, or itself writes that one is lower.
 */
export function dosesAsWritten(question: string, { text }: Document): Rewording[] {
  const asked = DOSE_ASKED.exec(question)
  if (asked === null) return []
  const [words, which = ''] = asked
  if (text.toLowerCase().includes(words.toLowerCase().replace(/^the /u, ''))) return []
  const doses = new Map([...text.matchAll(DOSE)].map((dose) => [Number(dose[1]), dose] as const))
  const units = new Set([...doses.values()].map((dose) => dose[2]))
  if (doses.size !== 2 || units.size !== 1) return []
  const amount = LOWER.test(which) ? Math.min(...doses.keys()) : Math.max(...doses.keys())
  const written = `the ${doses.get(amount)?.[0]} dose`
  return [{ start: asked.index, end: asked.index + words.length, written }]
}

const DOSE_ASKED = /\bthe (lower|lowest|smaller|higher|highest|larger|bigger) (?:dose|dosage|strength)\b/iu

const LOWER = /^(?:low|small)/iu

const DOSE = /(?<![\d.,/])(\d{1,4}(?:\.\d{1,3})?)[ -]?(mg|mcg|µg|μg|ml|IU|mg\/kg)(?![\p{L}/])/gu
