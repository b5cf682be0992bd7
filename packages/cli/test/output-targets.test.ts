import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './run-in-process.js'

const columns = 'caseId,kind,code,startedAt,disposedAt'
const row = 'A,event,abandoned-vehicles,2011-07-05T12:33:22-04:00,2011-07-09T10:00:00-04:00'
const cases = `${columns}\n${row}\n`
const decide = ['decide', 'in.csv', '--standard', 'boston']

/** A folder with the input, links to it, and a folder that has two names. */
function folderWithLinks(): string {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'in.csv'), cases)
  symlinkSync('in.csv', path.join(cwd, 'symbolic.csv'))
  linkSync(path.join(cwd, 'in.csv'), path.join(cwd, 'hard.csv'))
  mkdirSync(path.join(cwd, 'folder'))
  symlinkSync('folder', path.join(cwd, 'other'))
  return cwd
}

describe('an output', () => {
  it.each([
    ['the input itself', ['--out', './in.csv']],
    ['a symbolic link to the input', ['--out', 'symbolic.csv']],
    ['a hard link to the input', ['--out', 'hard.csv']],
    ['a link to the input, for rejects', ['--rejects', 'symbolic.csv']],
    ['a file twice, by two folders', ['--out', 'folder/new', '--rejects', 'other/new']]
  ])('that is %s is refused, and nothing is lost', async (_name, extra) => {
    const cwd = folderWithLinks()
    const { status, stderr } = await run([...decide, ...extra], { cwd })
    expect([status, stderr]).toEqual([2, expect.stringContaining('cases/output-is-input')])
    expect(readFileSync(path.join(cwd, 'in.csv'), 'utf8')).toBe(cases)
  })

  it('of a score over its input is refused as well', async () => {
    const cwd = folderWithLinks()
    const scheme = ['--scheme', 'on-time', '--as-of', '2011-10-01']
    const argv = ['score', 'in.csv', '--standard', 'boston', ...scheme, '--out', 'symbolic.csv']
    const { status, stderr } = await run(argv, { cwd })
    expect([status, stderr]).toEqual([2, expect.stringContaining('cases/output-is-input')])
    expect(readFileSync(path.join(cwd, 'in.csv'), 'utf8')).toBe(cases)
  })

  it('through a link to another file is written to that file', async () => {
    const cwd = folderWithLinks()
    writeFileSync(path.join(cwd, 'folder/old'), 'old')
    symlinkSync('folder/old', path.join(cwd, 'link'))
    const { status } = await run([...decide, '--out', 'link'], { cwd })
    expect(status).toBe(0)
    expect(readFileSync(path.join(cwd, 'folder/old'), 'utf8')).toContain('"verdict":"on-time"')
  })

  it('may be a device twice', async () => {
    const cwd = folderWithLinks()
    const { status } = await run([...decide, '--out', '/dev/null', '--rejects', '/dev/null'], { cwd })
    expect(status).toBe(0)
  })
})
