import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chainEvents, signCheckpoint, writeEvent, type JournalEvent } from '@lijie/runner'
import { openSqliteStore } from '@lijie/runner/sqlite'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './run-in-process.js'

const by = { organ: 'centre', role: 'acceptor' }
const events: readonly JournalEvent[] = chainEvents(
  null,
  [1, 2, 3].map((version) => ({
    case: 'c1',
    version,
    command: `c${version}`,
    at: version,
    content: { type: 'action', action: { type: 'accept', by } }
  }))
)
const lines = events.map((event) => writeEvent(event))
const head = `3:${events[2]?.hash ?? ''}`

function write(text: string): string {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'journal.ndjson'), text)
  return cwd
}

describe('lijie journal verify', () => {
  it('says that a journal is good, and prints its head', async () => {
    const cwd = write(lines.join(''))
    const { status, stdout, stderr } = await run(['journal', 'verify', 'journal.ndjson', '--head', head], {
      cwd
    })
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `good: 3 events, head ${head}\n`,
      stderr: ''
    })
    const chinese = await run(['journal', 'verify', 'journal.ndjson', '--lang', 'zh'], { cwd })
    expect(chinese).toMatchObject({ status: 0, stdout: `日志完好：3 条，链头 ${head}\n` })
    expect(chinese.stderr).toContain('没有提供另行保存的链头')
    expect((await run(['journal', 'verify', '-'], { stdin: lines.join('') })).stdout).toContain('3 events')
  })

  it.each([
    ['changed', [lines[0], lines[1]?.replace('"at":2', '"at":1'), lines[2]], 'runner/event-changed', 1],
    ['cut off', lines.slice(0, 2), 'runner/journal-cut', 1],
    ['no journal', ['a,b,c\n'], 'runner/unreadable-event', 1],
    ['torn', [lines.join(''), '{"case'], 'runner/torn-tail', 0]
  ])('tells one that is %s', async (_name, parts, code, status) => {
    const cwd = write(parts.join(''))
    const result = await run(['journal', 'verify', 'journal.ndjson', '--head', head, '--json'], { cwd })
    expect(result.status).toBe(status)
    expect(JSON.parse(result.stdout)).toMatchObject({ good: status === 0, findings: [{ code }] })
  })

  it.each([
    ['zh', ['日志有问题：仅前 1 条完好，至 1:', '日志有问题\n', '没有记录\n']],
    ['en', ['NOT GOOD: only the first 1 event fits', 'NOT GOOD\n', 'no event\n']]
  ])('says in %s how far it is good', async (language, told) => {
    const texts = [[lines[0], lines[2]].join(''), lines.slice(1).join(''), '']
    for (const [i, text] of texts.entries()) {
      const { stdout } = await run(['journal', 'verify', '-', '--lang', language], { stdin: text })
      expect(stdout.startsWith(told[i] ?? '?')).toBe(true)
    }
  })

  it('takes a file without any event for no journal, not for a journal that was being written', async () => {
    const { status, stderr } = await run(['journal', 'verify', '-'], { stdin: '{"a": 1}' })
    expect([status, stderr]).toEqual([1, expect.stringContaining('runner/unreadable-event')])
  })

  it('holds it against a signed checkpoint', async () => {
    const cwd = write(lines.join(''))
    const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
    })
    const signed = signCheckpoint({ sequence: 2, hash: events[1]?.hash ?? '' }, 5, privateKey)
    writeFileSync(path.join(cwd, 'checkpoint.json'), JSON.stringify(signed))
    writeFileSync(path.join(cwd, 'forged.json'), JSON.stringify({ ...signed, sequence: 3 }))
    writeFileSync(path.join(cwd, 'none.json'), '{')
    writeFileSync(path.join(cwd, 'key.pem'), publicKey)
    const verify = (file: string) =>
      run(['journal', 'verify', 'journal.ndjson', '--checkpoint', file, '--key', 'key.pem'], { cwd })
    expect(await verify('checkpoint.json')).toMatchObject({ status: 0, stderr: '' })
    const forged = await verify('forged.json')
    expect(forged.status).toBe(1)
    expect(forged.stderr).toContain('runner/wrong-signature')
    const none = await verify('none.json')
    expect(none.status).toBe(2)
    expect(none.stderr).toContain('runner/unreadable-checkpoint')
  })

  it.each([
    [['none.ndjson'], 'cases/not-found'],
    [['sqlite:none.db'], 'cases/not-found'],
    [['sqlite:'], 'cases/empty-name'],
    [['.'], 'cases/is-directory'],
    [['journal.ndjson', '--head', 'abc'], 'cases/bad-option'],
    [['journal.ndjson', '--key', 'key.pem'], 'cases/option-needs'],
    [['journal.ndjson', '--checkpoint', 'checkpoint.json'], 'cases/option-needs']
  ])('refuses %j and creates nothing', async (argv, code) => {
    const cwd = write('')
    const { status, stderr, stdout } = await run(['journal', 'verify', ...argv], { cwd })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(code)
    expect(existsSync(path.join(cwd, 'none.db'))).toBe(false)
  })

  it('reads the journal of a SQLite store', async () => {
    const cwd = temporaryFolder()
    const store = await openSqliteStore(path.join(cwd, 'cases.db'))
    await store.write((transaction) => transaction.append(events))
    await store.close()
    expect(await run(['journal', 'verify', 'sqlite:cases.db', '--head', head], { cwd })).toMatchObject({
      status: 0,
      stdout: `good: 3 events, head ${head}\n`
    })
    const exported = await run(['journal', 'export', 'sqlite:cases.db', '--out', 'out.ndjson'], { cwd })
    expect(exported).toMatchObject({ status: 0, stdout: '', stderr: `3 events written, head ${head}\n` })
    expect(readFileSync(path.join(cwd, 'out.ndjson'), 'utf8')).toBe(lines.join(''))
  })
})

describe('lijie journal export', () => {
  it('leaves a torn last line out', async () => {
    const cwd = write(`${lines.join('')}{"case`)
    expect(await run(['journal', 'export', 'journal.ndjson'], { cwd })).toMatchObject({
      status: 0,
      stdout: lines.join('')
    })
  })

  it('writes nothing of a damaged journal', async () => {
    const cwd = write([lines[0], lines[2]].join(''))
    const { status, stderr, stdout } = await run(['journal', 'export', 'journal.ndjson', '--out', 'out'], {
      cwd
    })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('runner/sequence-gap')
    expect(existsSync(path.join(cwd, 'out'))).toBe(false)
  })

  it('says that an empty journal holds no event', async () => {
    expect(await run(['journal', 'export', 'journal.ndjson'], { cwd: write('') })).toMatchObject({
      status: 0,
      stderr: 'no event\n'
    })
  })
})
