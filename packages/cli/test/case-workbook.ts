import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  buildWorkbook,
  date,
  monday,
  type RawCell,
  type RawSheet
} from '../../warehouse/test/build-workbook.js'
import { run, temporaryFolder, type RunResult } from './run-in-process.js'

const smallCity = fileURLToPath(new URL('../../../standards/_fixtures/good/small-city', import.meta.url))
/** Names of the columns of the test's cases. */
export const head = ['编号', '类型', '小类', '立案', '处置', '单位', '问题', '隐患', '面积']
/** The map that reads them. */
export const map = {
  zone: 'Asia/Shanghai',
  caseId: { column: '编号' },
  kind: { column: '类型', values: { 部件: 'component', 事件: 'event' } },
  code: { column: '小类', by: 'code' },
  startedAt: { column: '立案', format: 'yyyy-MM-dd HH:mm:ss' },
  disposedAt: { column: '处置', format: 'yyyy-MM-dd HH:mm:ss' },
  unit: { column: '单位' },
  facts: {
    defects: { column: '问题', separator: '、', values: { 缺失: 'missing', 破损: 'damaged' } },
    safetyHazard: { column: '隐患', values: { 是: true, 否: false } },
    damagedArea: { column: '面积' }
  }
}

/** A sound row. */
export function good(id: string): RawCell[] {
  return [id, '部件', '0101', date(monday), date(monday + 0.04), '城区', '缺失', '是', 12]
}

/** A folder with a standard, the map and these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = temporaryFolder()
  cpSync(smallCity, path.join(cwd, 'city'), { recursive: true })
  writeFileSync(path.join(cwd, 'map.json'), JSON.stringify(map))
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(cwd, name), content)
  return cwd
}

/** A workbook of one sheet, 案件. */
export function sheetOf(rows: string, more: Partial<RawSheet> = {}, format = 'General'): Buffer {
  return buildWorkbook({ sheets: [{ name: '案件', rows, ...more }], format })
}

/** Decides the cases of a file in a folder of its own. */
export async function decide(
  bytes: string | Uint8Array,
  extra: readonly string[] = [],
  name = 'cases.xlsx'
): Promise<RunResult> {
  const cwd = folderWith({ [name]: bytes })
  const argv = [
    'decide',
    name,
    '--standard',
    './city',
    '--map',
    'map.json',
    '--as-of',
    '2026-04-01',
    ...extra
  ]
  return run(argv, { cwd })
}
