// Reads golden lines (golden/*.csv beside a standard) as a file of vectors.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createVector } from './oracles/create-vector.mjs'
import { parseLines } from './oracles/minutes/golden-text.mjs'

/**
 * The golden lines of one instrument as vector files; none where it has none.
 * @param {string} on the day on which the rulebook is compiled
 * @returns {{ name: string, file: object }[]}
 */
export function readGoldenLines(folder, on) {
  const golden = path.join(folder, 'golden')
  if (!existsSync(golden)) return []
  return readdirSync(golden)
    .filter((name) => name.endsWith('.csv'))
    .toSorted()
    .map((name) => ({ name, file: toVectors(parseLines(readFileSync(path.join(golden, name), 'utf8')), on) }))
}

/**
 * Golden lines as a file of vectors.
 * @param {string} on the day on which the rulebook is compiled
 */
export function toVectors(lines, on) {
  return {
    groups: [...groupByKnown(lines)].map(([knownAt, known]) => ({
      description: knownAt === '' ? 'golden lines' : `golden lines, known on ${knownAt}`,
      on,
      ...(knownAt === '' ? {} : { knownAt }),
      tests: known.map((line) => toVector(line))
    }))
  }
}

/** Lines by the day of knowledge, in order. */
function groupByKnown(lines) {
  const groups = new Map()
  for (const line of lines) groups.set(line.knownAt, [...(groups.get(line.knownAt) ?? []), line])
  return groups
}

function toVector({ place, question, start, amount, unit, expected }) {
  const when = toQuestion(question, start, amount, unit)
  const description = `${place}: ${question} ${start} ${amount} ${unit}`.trimEnd()
  if (/^[a-z-]+\/[a-z-]+$/.test(expected)) return createVector(description, when, { refused: [expected] })
  const isPlain = question === 'workday' || question === 'elapsed'
  return createVector(description, when, { value: isPlain ? JSON.parse(expected) : expected })
}

function toQuestion(question, start, amount, unit) {
  if (question === 'workday') return { workday: start }
  if (question === 'elapsed') return { elapsed: { unit, from: start, to: amount } }
  const limit = { value: Number(amount), unit, ...(question === 'before' ? { direction: 'before' } : {}) }
  return { deadline: { limit, startedAt: start } }
}
