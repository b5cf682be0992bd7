import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { folderWith, head, map } from './case-workbook.js'
import { readLines, run } from './run-in-process.js'

const law = ['--standard', './city', '--map', 'map.json', '--as-of', '2026-04-01']
const unit = '-5号泵站'
/** A case whose id, unit and kind begin as formulas do, or with an apostrophe of their own. */
const line = (id: string, code: string): string =>
  `${id},部件,${code},2026-03-02 09:00:00,2026-03-02 09:30:00,${unit},缺失,是,12\n`
const ids = ['=1+1', "'=1+1", "'quoted'", '@home', "'7"]

async function roundTrip(cwd: string, name: string): Promise<readonly unknown[]> {
  const first = await run(['decide', name, ...law, '--lang', 'zh', '--rejects', 'back.csv'], { cwd })
  expect([first.status, first.stdout]).toEqual([1, ''])
  const copy = readFileSync(path.join(cwd, 'back.csv'), 'utf8')
  expect(copy.split(/\r\n/).some((one) => /(?:^|,)"?[=+@＝]/.test(one))).toBe(false)
  writeFileSync(path.join(cwd, 'fixed.csv'), copy.replaceAll('0999', '0101'))
  const second = await run(['decide', 'fixed.csv', ...law], { cwd })
  expect([second.status, second.stderr]).toEqual([0, expect.stringContaining(`${ids.length} cases`)])
  return readLines(second.stdout).map(({ caseId }) => caseId)
}

it('rows that went back as CSV and were corrected have the text that they had', async () => {
  const cwd = folderWith({ 'cases.csv': `${head.join(',')}\n${ids.map((id) => line(id, '0999')).join('')}` })
  expect(await roundTrip(cwd, 'cases.csv')).toEqual(ids)
  // A second copy, said in another language, has its own columns in front and not those of the first.
  const copy = readFileSync(path.join(cwd, 'back.csv'), 'utf8')
  const again = await run(['decide', 'back.csv', ...law, '--rejects', 'twice.csv'], { cwd })
  expect(again.status).toBe(1)
  const twice = readFileSync(path.join(cwd, 'twice.csv'), 'utf8').split('\r\n')
  expect(twice[0]).toBe(`\ufeffrow number,reason,cell,${head.join(',')}`)
  expect(twice[1]).toContain(`'=1+1,部件,0999,`)
  expect(twice[1]).not.toContain("''=1+1")
  expect(copy).toContain(`''=1+1,`)
})

/** The header and a row =1+1, as a Chinese spreadsheet saves them. */
const gb18030 = [
  'b1e0bac52cc0e0d0cd2cd0a1c0e02cc1a2b0b82cb4a6d6c32cb5a5cebb2ccecacce22cd2febbbc2c',
  'c3e6bbfd0a3d312b312cb2bfbcfe2c303939392c323032362d30332d30322030393a30303a30302c',
  '2cb3c7c7f82cc8b1caa72ccac72c31320a'
].join('')

it('a copy is UTF-8, also of a file in another encoding', async () => {
  const named = JSON.stringify({ ...map, encoding: 'gb18030' })
  const cwd = folderWith({ 'cases.csv': Buffer.from(gb18030, 'hex'), 'gb.json': named })
  const argv = ['--standard', './city', '--map', 'gb.json', '--as-of', '2026-04-01']
  expect((await run(['decide', 'cases.csv', ...argv, '--rejects', 'back.csv'], { cwd })).status).toBe(1)
  const copy = readFileSync(path.join(cwd, 'back.csv'), 'utf8')
  expect(copy).toContain(head.join(','))
  writeFileSync(path.join(cwd, 'fixed.csv'), copy.replaceAll('0999', '0101'))
  const { stdout, stderr } = await run(['decide', 'fixed.csv', ...argv], { cwd })
  expect(readLines(stdout)).toMatchObject([{ caseId: '=1+1', verdict: 'overdue' }])
  expect(stderr).toContain('1 case')
})

it('an apostrophe of a table that never went back is text', async () => {
  const cwd = folderWith({ 'cases.csv': `${head.join(',')}\n${ids.map((id) => line(id, '0101')).join('')}` })
  const { stdout } = await run(['decide', 'cases.csv', ...law], { cwd })
  expect(readLines(stdout).map(({ caseId }) => caseId)).toEqual(ids)
})
