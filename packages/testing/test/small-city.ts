import { readFileSync } from 'node:fs'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import {
  partFiles,
  partKeys,
  standardPartNames,
  type StandardDocument,
  type VectorFile,
  type VectorTest
} from '@lijie/schema'
import type { VectorContext } from '../src/index.js'

const folder = new URL('../../../standards/_fixtures/good/small-city/', import.meta.url)

/** The small city of the fixtures: four rows, an own calendar. */
export function readSmallCity(): StandardDocument {
  const parts: Record<string, unknown> = {}
  for (const part of standardPartNames) {
    const text = readText(partFiles[part])
    if (text === undefined) continue
    const { $schema: _, ...value } = JSON.parse(text) as Record<string, unknown>
    parts[partKeys[part]] = value
  }
  return prepareStandard(parts as unknown as StandardDocument)
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(new URL(file, folder), 'utf8')
  } catch {
    return undefined
  }
}

/** Standards by id, the first being the one under test. */
export function contextOf(...documents: readonly StandardDocument[]): VectorContext {
  const standards = new Map(documents.map((document) => [document.standard.id, document]))
  return { standards, subject: documents[0]?.standard.id ?? '' }
}

/** A vector file of one group on a Monday. */
export function vectorsOf(...tests: readonly VectorTest[]): VectorFile {
  return { groups: [{ description: 'the small city', on: '2026-03-02', tests }] }
}

/** A vector that expects an answer. */
export function answers(description: string, when: VectorTest['when'], value: unknown): VectorTest {
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a key of the vector format
  return { description, when, then: value } as VectorTest
}

/** A vector about filing at the end of a Friday, when every limit ends elsewhere. */
export function filing(code: string, facts: Readonly<Record<string, unknown>>, outcome: unknown): VectorTest {
  const kind = code.startsWith('02') ? 'event' : 'component'
  const when = { filing: { kind, code, facts, startedAt: '2026-03-06T17:30:00+08:00' } }
  return answers(JSON.stringify([code, facts]), when, outcome)
}

/** A vector about a deadline from the same Friday. */
export function deadline(criterion: string, due: string): VectorTest {
  return answers(criterion, { deadline: { criterion, startedAt: '2026-03-06T17:30:00+08:00' } }, due)
}

const filed = (...criteria: readonly string[]): unknown => ({ outcome: 'filed', criteria })
const notFiled = { outcome: 'not-filed' }

/** Vectors that exercise every row of the small city both ways and notice every change of a row. */
export const smallCityVectors: VectorFile = vectorsOf(
  filing('0101', { defects: ['missing'], safetyHazard: true }, filed('component/0101/1')),
  filing('0101', { defects: ['missing'], safetyHazard: false }, notFiled),
  filing('0101', { defects: ['damaged'], safetyHazard: true, damagedArea: 25 }, notFiled),
  filing('0101', { defects: ['damaged'], damagedArea: 25.5 }, filed('component/0101/2')),
  filing('0101', { defects: ['damaged'], damagedArea: 24 }, notFiled),
  filing('0101', { defects: ['littered'], safetyHazard: true, damagedArea: 30 }, notFiled),
  filing('0101', { defects: ['missing'] }, { outcome: 'needs', facts: ['safetyHazard'] }),
  filing(
    '0101',
    { defects: ['missing', 'damaged'], safetyHazard: true, damagedArea: 30 },
    filed('component/0101/1')
  ),
  filing('0102', { defects: ['missing'] }, filed('component/0102/1')),
  filing('0102', { defects: ['damaged'] }, notFiled),
  filing('0201', { defects: ['littered'] }, filed('event/0201/1')),
  filing('0201', { defects: ['missing'] }, notFiled),
  deadline('component/0101/1', '2026-03-06T19:30:00+08:00'),
  deadline('component/0101/2', '2026-03-09T11:30:00+08:00'),
  deadline('component/0102/1', '2026-03-09T17:30:00+08:00'),
  deadline('event/0201/1', '2026-03-09T09:30:00+08:00')
)
