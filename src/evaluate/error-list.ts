import type { Result } from './measure.ts'
import { signed } from './tables.ts'
import type { Addend, Weighing, Why } from './why.ts'

/** Lists the questions that went wrong: what was answered, what was chosen and why, and what would have been right. */
export function errorList(results: readonly Result[]): string {
  return results
    .filter(({ right }) => !right)
    .map(({ judged, asked, answer, faults, documentRank, passageRank, why }) =>
      [
        `${judged.id} ${judged.kind}${judged.why ? ` (${judged.why})` : ''}: ${faults.join(', ')}`,
        `  asked     ${[...judged.history, asked].join(' / ')}`,
        ...(answer.resolvedQuestion === asked ? [] : [`  searched  ${answer.resolvedQuestion}`]),
        `  answered  ${oneLine(answer.answer)}`,
        `  expected  ${judged.answerable ? judged.expect.map(({ strings }) => strings.join(' or ')).join(' and ') : 'a refusal'}`,
        `  found     document ${documentRank || 'not'}, passage ${passageRank || 'not'}, confidence ${answer.confidence.toFixed(2)}`,
        ...(why === null ? [] : reasons(why)),
      ].join('\n'),
    )
    .join('\n\n')
}

/**
 * Says why a candidate was chosen, as features times weights, what tells the
 * right one from it, and what the decision was made of.
 */
export function reasons({ chosen, right, decision }: Why): string[] {
  if (chosen === null) return []
  return [
    ...candidate('chosen  ', chosen),
    ...(right === null || right.rank === chosen.rank
      ? []
      : [...candidate('right   ', right), `  apart     ${differences(chosen.addends, right.addends)}`]),
    ...(decision.length === 0
      ? []
      : [`  decided   ${products(decision)}, log odds ${signed(total(decision))}`]),
  ]
}

function candidate(label: string, { file, text, rank, score, addends }: Weighing): string[] {
  return [
    `  ${label}  no. ${rank} at ${signed(score)} in ${file}: ${oneLine(text)}`,
    `            ${products(addends)}`,
  ]
}

/** The largest first; what the rest come to is told, so that the line can be added up. */
function products(addends: readonly Addend[]): string {
  const sorted = [...addends].sort((a, b) => Math.abs(worth(b)) - Math.abs(worth(a)))
  const shown = sorted.slice(0, SHOWN).map((one) => {
    const { name, value, weight } = one
    return `${name} ${value.toFixed(2)} × ${weight.toFixed(2).replace('-', '−')} = ${signed(worth(one))}`
  })
  const rest = sorted.slice(SHOWN)
  return [...shown, ...(rest.length === 0 ? [] : [`${rest.length} more ${signed(total(rest))}`])].join(', ')
}

/** Enough to see what decided. */
const SHOWN = 8

/** What the chosen one has more of, by feature, and what the right one has. */
function differences(chosen: readonly Addend[], right: readonly Addend[]): string {
  const names = [...new Set([...chosen, ...right].map(({ name }) => name))]
  const of = (addends: readonly Addend[], name: string): number =>
    total(addends.filter((addend) => addend.name === name))
  return names
    .map((name) => ({ name, ahead: of(chosen, name) - of(right, name) }))
    .filter(({ ahead }) => Math.abs(ahead) >= VISIBLE)
    .sort((a, b) => b.ahead - a.ahead)
    .map(({ name, ahead }) => `${name} ${signed(ahead)}`)
    .join(', ')
}

/** Rounds to 0.00 below it. */
const VISIBLE = 0.005

function worth({ value, weight }: Addend): number {
  return value * weight
}

function total(addends: readonly Addend[]): number {
  return addends.reduce((sum, addend) => sum + worth(addend), 0)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
