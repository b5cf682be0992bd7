import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './run-in-process.js'

const smallCity = fileURLToPath(new URL('../../../standards/_fixtures/good/small-city', import.meta.url))

interface Row {
  readonly id: string
  condition: { all: { value: unknown }[] }
  timeLimit: { value: number; unit: string }
  summary: { zh: string; en: string }
}

/** Changes a JSON file. */
export function editJson<T>(file: string, edit: (value: T) => void): void {
  const value = JSON.parse(readFileSync(file, 'utf8')) as T
  edit(value)
  writeFileSync(file, JSON.stringify(value, null, 2))
}

/** A folder with two versions of a small city's standard, `old` and `new`, and cases to decide under both. */
export function twoCities(): string {
  const cwd = temporaryFolder()
  for (const name of ['old', 'new']) cpSync(smallCity, path.join(cwd, name), { recursive: true })
  editJson<{ rows: Row[] }>(path.join(cwd, 'new/criteria.json'), ({ rows }) => {
    const [first, second, third] = rows
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('rows are missing')
    first.summary.en = 'missing, and dangerous'
    second.condition.all[1]!.value = 30
    third.timeLimit = { value: 4, unit: 'work-hour' }
  })
  editJson<{ version: string }>(path.join(cwd, 'new/standard.json'), (standard) => {
    standard.version = '1.1.0'
  })
  writeFileSync(path.join(cwd, 'cases.ndjson'), cases.map((one) => `${JSON.stringify(one)}\n`).join(''))
  return cwd
}

const cases = [
  report('A1', '0101', { defects: ['damaged'], damagedArea: 28, safetyHazard: false }, '甲队', 12),
  report('A2', '0101', { defects: ['damaged'], damagedArea: 60, safetyHazard: false }, '甲队', 16),
  report('A3', '0102', { defects: ['missing'] }, '乙队', 17),
  report('A4', '0102', { defects: ['missing'] }, '乙队', 11),
  report('A5', '0101', { defects: ['missing'], safetyHazard: true }, '甲队', 9),
  report('A6', '0199', { defects: [] }, '乙队', 9)
]

function report(caseId: string, code: string, facts: object, unit: string, hour: number): object {
  const disposedAt = `2026-03-02T${String(hour).padStart(2, '0')}:30:00+08:00`
  return {
    caseId,
    kind: 'component',
    code,
    startedAt: '2026-03-02T09:00:00+08:00',
    disposedAt,
    unit,
    facts
  }
}
