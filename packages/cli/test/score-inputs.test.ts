import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import type { EvaluationPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { buildWorkbook, rowsOf, type RawCell } from '../../warehouse/test/build-workbook.js'
import { CliFailure } from '../src/cli-failure.js'
import { wordsIn } from '../src/messages/words.js'
import { readFigures } from '../src/score-inputs/read-figures.js'
import { readObjects } from '../src/score-inputs/read-objects.js'
import type { Session } from '../src/session.js'
import { temporaryFolder } from './run-in-process.js'

const part = {
  counters: {},
  figures: {
    satisfaction: {
      label: { zh: '满意率', en: 'satisfaction' },
      kind: 'percent',
      onMissing: 'refuse',
      evidence: 'derived'
    },
    checks: { label: { zh: '检查次数' }, kind: 'count', onMissing: 'refuse', evidence: 'derived' },
    level: {
      label: { zh: '等级' },
      kind: 'level',
      levels: [{ id: 'good', label: { zh: '良' } }],
      onMissing: 'refuse',
      evidence: 'derived'
    }
  },
  schemes: {
    monthly: {
      groups: [
        { id: 'streets', label: { zh: '街道组', en: 'Streets' } },
        { id: 'bureaus', label: { zh: '部门组' } }
      ],
      indicators: [{ points: { rule: 'class-bands', classes: { large: [], small: [] } } }]
    }
  }
} as unknown as EvaluationPart

function sessionIn(cwd: string): Session {
  const io = {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    cwd,
    today: () => '2026-03-02',
    cleanUp: new Set<() => void>()
  }
  return { io, language: 'en', words: wordsIn('en') }
}

function fileWith(content: string | readonly (readonly RawCell[])[]): { file: string; session: Session } {
  const cwd = temporaryFolder()
  const file = typeof content === 'string' ? 'table.csv' : 'table.xlsx'
  const bytes =
    typeof content === 'string' ? content : buildWorkbook({ sheets: [{ name: '表', rows: rowsOf(content) }] })
  writeFileSync(path.join(cwd, file), bytes)
  return { file, session: sessionIn(cwd) }
}

function objects(content: string | readonly (readonly RawCell[])[]): ReturnType<typeof readObjects> {
  const { file, session } = fileWith(content)
  return readObjects(file, part, { scheme: 'monthly' }, session)
}

function figures(content: string | readonly (readonly RawCell[])[]): ReturnType<typeof readFigures> {
  const { file, session } = fileWith(content)
  return readFigures(file, part, {}, session)
}

async function refusal(action: Promise<unknown>): Promise<string[]> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (!(error instanceof CliFailure)) throw error
  return error.issues.map(({ code, file = '' }) => `${file} ${code}`)
}

describe('the table of objects', () => {
  it('is read from CSV and XLSX, in either language, with groups by id or label', async () => {
    const expected = [
      { object: '城关', name: '城关街道', group: 'streets', class: 'large' },
      { object: '住建', group: 'bureaus' }
    ]
    const csv = 'object,name,group,class\n城关,城关街道,街道组,large\n住建,,bureaus,\n'
    expect(await objects(csv)).toEqual(expected)
    const rows = [
      ['评价对象', '名称', '分组', '类别'],
      ['城关', '城关街道', 'Streets', 'large'],
      ['住建', null, '部门组', null]
    ]
    expect(await objects(rows)).toEqual(expected)
    expect(await objects('object\n城关\n')).toEqual([{ object: '城关' }])
  })

  it.each([
    ['a missing column', 'name\nx\n', ['table.csv!A1 tables/missing-column']],
    ['an unknown column', 'object,note\nx,y\n', ['table.csv!B1 tables/unknown-column']],
    ['a column in both languages', 'object,评价对象\nx,y\n', ['table.csv!B1 tables/duplicate-header']],
    ['an empty cell', 'object,name\n,x\n', ['table.csv!A2 tables/empty-cell']],
    ['an object twice', 'object\nx\nx\n', ['table.csv!A3 tables/duplicate-object']],
    ['a total', 'object\nx\n合 计\n', ['table.csv!A3 tables/total-row']],
    ['a note', 'object\nx\n注：街道\n', ['table.csv!A3 tables/total-row']],
    ['no rows', 'object\n', [' tables/no-rows']],
    ['a line cut short', 'object,name\nx\n', ['table.csv!2 cases/truncated-line']]
  ])('is refused for %s', async (_name, csv, expected) => {
    expect(await refusal(objects(csv))).toEqual(expected)
  })

  it('of a sheet is refused with the address of the cell', async () => {
    const rows = [
      ['object', 'group'],
      ['城关', { xml: ' t="str"><f>B1</f><v>streets</v>' }]
    ]
    expect(await refusal(objects(rows))).toEqual(['table.xlsx 表!B2 tables/formula-cell'])
  })
})

describe('the table of figures', () => {
  it('keeps numbers digit by digit', async () => {
    const rows = [
      ['评价对象', '周期', '数据项', '数值'],
      ['城关', '2026-03', '满意率', 98.349999999999994],
      ['城关', null, 'satisfaction', '2/3'],
      ['住建', null, '等级', 'good'],
      ['住建', '2026-03', '满意率', '+98.50']
    ]
    expect(await figures(rows)).toEqual([
      { object: '城关', figure: 'satisfaction', value: '98.35', period: '2026-03' },
      { object: '城关', figure: 'satisfaction', value: '2/3' },
      { object: '住建', figure: 'level', value: 'good' },
      { object: '住建', figure: 'satisfaction', value: '98.50', period: '2026-03' }
    ])
  })

  it.each([
    ['per cent', 'x,满意率,98%', 'C2 tables/bad-figure'],
    ['not a number', 'x,满意率,NaN', 'C2 tables/bad-figure'],
    ['below zero', 'x,检查次数,-1', 'C2 tables/bad-figure'],
    ['a part of one', 'x,检查次数,1.5', 'C2 tables/bad-figure'],
    ['thousands', 'x,满意率,"1,000"', 'C2 tables/bad-figure'],
    ['nothing divided', 'x,满意率,1/0', 'C2 tables/bad-figure'],
    ['an unknown figure', 'x,其他,1', 'B2 tables/unknown-figure'],
    ['no object', ',满意率,1', 'A2 tables/empty-cell'],
    ['a figure twice', 'x,满意率,1\nx,satisfaction,2', 'B3 tables/duplicate-figure']
  ])('is refused for %s', async (_name, row, expected) => {
    expect(await refusal(figures(`object,figure,value\n${row}\n`))).toEqual([`table.csv!${expected}`])
  })
})
