import { readFileSync } from 'node:fs'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import type { StandardDocument, VectorFile, VectorTest } from '@lijie/schema'

const folder = new URL('../../../standards/_fixtures/good/camera-town/', import.meta.url)

function readPart(file: string): never {
  const { $schema: _schema, ...part } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
    readonly $schema?: string
  }
  return part as never
}

/** The town of the fixtures with duties of every kind. */
export function readCameraTown(): StandardDocument {
  return prepareStandard({
    standard: readPart('standard.json'),
    timeLimits: readPart('time-limits.json'),
    duties: readPart('duties.json')
  })
}

/** Facts as vectors give them. */
export type Facts = Readonly<Record<string, unknown>>

/** A question about duties and what it has to give. */
export function duties(
  facts: Facts,
  then: unknown,
  more: { asOf?: string; only?: readonly string[] } = {}
): VectorTest {
  const question = { when: { duties: { facts, ...more } }, description: JSON.stringify(facts) }
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a key of the vector format
  return { ...question, then } as VectorTest
}

/** A question about some rules alone, by their status. */
export function statuses(facts: Facts, rules: Readonly<Record<string, string>>, asOf?: string): VectorTest {
  return duties(facts, { rules }, { only: Object.keys(rules), ...(asOf === undefined ? {} : { asOf }) })
}

/** A question that cannot be answered. */
export function refused(facts: Facts, code: string): VectorTest {
  return { description: JSON.stringify(facts), when: { duties: { facts } }, refused: [code] }
}

/** Who evaluates a subject. */
export function evaluators(evaluated: string, then: unknown): VectorTest {
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a key of the vector format
  return { description: evaluated, when: { evaluators: { evaluated } }, then } as VectorTest
}

/** A vector file of one group. */
export function vectorsOf(...tests: readonly VectorTest[]): VectorFile {
  return { groups: [{ description: 'the town', on: '2026-03-02', tests }] }
}
