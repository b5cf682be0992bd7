import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder, type RunResult } from './run-in-process.js'

const city = fileURLToPath(new URL('../../../standards/_fixtures/good/lantern-city', import.meta.url))
const source = readFileSync(path.join(city, 'source.txt'))
const text = source.toString('utf8')

/** Holds a text against the invented regulation. */
async function cite(content: string | Buffer, ...more: string[]): Promise<RunResult> {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'text.txt'), content)
  return run(['cite', '--text', 'text.txt', '--standard', city, ...more], { cwd })
}

/** Codes with their places, without remarks on the form of the text. */
function codesOf(stderr: string): string[] {
  return stderr
    .split('\n')
    .filter((line) => / (error|warning) /.test(line))
    .map((line) => line.split(' ').slice(0, 3).join(' '))
}

/** A copy of the invented standard that was never checked. */
function copyCity(): string {
  const folder = path.join(temporaryFolder(), 'city')
  cpSync(city, folder, { recursive: true })
  const file = path.join(folder, 'standard.json')
  const { verified: _verified, ...standard } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    unknown
  >
  const coverage = (standard['coverage'] as Record<string, unknown>[]).map(
    ({ fragment: _fragment, ...item }) => item
  )
  writeFileSync(file, JSON.stringify({ ...standard, coverage }))
  return folder
}

describe('lijie cite', () => {
  it('prints every article of the source and its rules, and remarks on the form of the text', async () => {
    const { status, stdout, stderr } = await cite(source)
    expect(status).toBe(0)
    expect(stdout).toContain('│ 第十一条之一 │        34:1 │   1/1 │ not a word changed │')
    expect(stderr.split('\n').map((line) => line.split(' ')[2])).toEqual([
      'citations/mixed-punctuation',
      'citations/ideographic-spaces',
      'citations/mixed-numerals',
      'citations/broken-sentences',
      '32',
      undefined
    ])
    expect(stderr).toContain('32 of 32 rules found in their articles.')
    const zh = await cite(source, '--lang', 'zh')
    expect(zh.stdout).toContain('全文一致')
    expect(zh.stderr).toContain('32 条规则中，32 条在所引条款中找到。')
  })

  it('reads UTF-8 with and without a mark, GB18030, and other line ends', async () => {
    const others = [
      Buffer.from(`\ufeff${text}`),
      iconv.encode(text, 'gb18030'),
      Buffer.from(text.replaceAll('\n', '\r\n'))
    ]
    for (const content of others) {
      const { status, stderr } = await cite(content)
      expect([status, codesOf(stderr)]).toEqual([0, []])
      expect(stderr).toContain('citations/other-file')
    }
  })

  it('names what was changed, moved, left out and added, at its place', async () => {
    const changed = text
      .replace('不少于二年', '不少于三年')
      .replace('第十四条 任何人', '第三十条 任何人')
      .replace('可以拨打', '能够拨打')
    const { status, stdout, stderr } = await cite(changed)
    expect(status).toBe(1)
    expect(codesOf(stderr)).toEqual([
      'text.txt error citations/missing-article',
      'text.txt:18:1 warning citations/changed-article',
      'text.txt:37:1 error citations/unlisted-article',
      'text.txt:37:6 error citations/wrong-article',
      'text.txt:43:18 error citations/changed'
    ])
    expect(stdout).toContain('│ 第十四条     │             │   0/1 │ not in the text     │')
    expect(stdout).toContain('│ 第十七条     │        43:1 │   1/2 │ rules not found     │')
    expect(stdout).toContain('│ 第三十条     │        37:1 │       │ not in the coverage │')
  })

  it('tells rules without a fragment, words of an annex that are gone, and punctuation of half width', async () => {
    const folder = copyCity()
    const file = path.join(folder, 'standard.json')
    const standard = JSON.parse(readFileSync(file, 'utf8')) as { coverage: unknown[] }
    const rule = { id: 'x', summary: { zh: '示例' }, state: 'text-only', why: 'principle' }
    const fragment = { chars: 4, sha256: '0'.repeat(64) }
    standard.coverage = [
      { article: '第一条', state: 'text-only', rules: [rule] },
      { article: '附件', state: 'text-only', rules: [{ ...rule, id: 'y', fragment }] }
    ]
    writeFileSync(file, JSON.stringify(standard))
    const { status, stdout, stderr } = await cite('第一条 甲,乙。', '--standard', folder)
    expect([status, codesOf(stderr)]).toEqual([
      1,
      ['text.txt warning citations/no-fragment', 'text.txt error citations/not-found']
    ])
    expect(stderr).toContain('text.txt:1:6 info citations/half-width-punctuation')
    expect(stdout).toContain('│ 附件    │             │   0/1 │ rules not found │')
  })

  it('says that a text is another one, not one by one what is missing', async () => {
    const { status, stdout, stderr } = await cite('第一条 别的办法。\n第二条 也是别的。')
    expect([status, codesOf(stderr)]).toEqual([1, ['text.txt error citations/another-text']])
    expect(stderr).toContain('0 of 32 rules found in their articles.')
    expect(stdout).toContain('rules not found')
  })

  it('says how to ask when neither a standard nor words are given', async () => {
    const cwd = temporaryFolder()
    writeFileSync(path.join(cwd, 'text.txt'), source)
    const { status, stdout, stderr } = await run(['cite', '--text', 'text.txt'], { cwd })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Give --standard .*, or --words /)
  })

  it('tells a number that two articles have', async () => {
    const { status, stderr } = await cite(`${text}\n第二十五条 别的规定。`)
    expect([status, codesOf(stderr)]).toEqual([1, ['text.txt:52:1 error citations/repeated-article']])
  })

  it('writes JSON with what was found, and why not', async () => {
    const { status, stdout } = await cite(text.replace('不少于二年', '不少于三年'), '--json')
    expect(status).toBe(1)
    const report = JSON.parse(stdout) as Record<string, unknown>
    expect(report).toMatchObject({ standard: 'test.lantern-city', source: 'other', rules: 32, found: 31 })
    expect(report['citations']).toContainEqual({
      rule: 'a17.2',
      article: '第十七条',
      state: 'changed',
      between: { from: { line: 43, column: 18 }, to: { line: 43, column: 48 } }
    })
    expect(report['remarks']).toHaveLength(4)
    expect(report['issues']).toContainEqual(expect.objectContaining({ code: 'citations/changed' }))
  })

  it('refuses files that are no text, and texts that hold nothing of the source', async () => {
    for (const content of [
      Buffer.from([0x89, 0x50, 0, 1, 2]),
      iconv.encode(text, 'utf-16'),
      Buffer.from('caf\xe9 x', 'latin1')
    ]) {
      const { status, stderr } = await cite(content)
      expect([status, codesOf(stderr)]).toEqual([2, ['text.txt error citations/not-text']])
    }
    for (const content of ['', '\n', 'Something else.']) {
      const { status, stderr } = await cite(content)
      expect([status, codesOf(stderr)]).toEqual([2, ['text.txt error citations/no-articles']])
    }
    const missing = await run(['cite', '--text', 'nowhere.txt', '--standard', city], {
      cwd: temporaryFolder()
    })
    expect([missing.status, missing.stderr.includes('cases/not-found')]).toEqual([2, true])
  })

  it('asks for a standard that lists its articles', async () => {
    expect((await cite(source, '--standard', 'boston')).stderr).toContain('citations/no-rules')
    expect((await cite(source, '--standard', 'atlantis')).stderr).toContain('cases/unknown-standard')
    const cwd = temporaryFolder()
    writeFileSync(path.join(cwd, 'text.txt'), source)
    const none = await run(['cite', '--text', 'text.txt'], { cwd })
    expect([none.status, none.stderr.includes('--standard')]).toEqual([2, true])
  })
})

describe('lijie cite --words', () => {
  it('prints what to cite words by, and where they stand', async () => {
    const { status, stdout, stderr } = await cite(source, '--words', '结案材料保存 不少于二年', '６个月')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(
      '结案材料保存 不少于二年\n  第十七条, line 43, column 19\n  "fragment": { "chars": 11, "sha256": "'
    )
    const json = await cite(source, '--words', '6个月', '--json')
    expect(JSON.parse(json.stdout)).toMatchObject([
      { words: '6个月', fragment: { chars: 3 }, places: [{ line: 43 }] }
    ])
  })

  it('warns of words that are not there, or more than once in an article', async () => {
    const { status, stdout, stderr } = await cite(source, '--words', '从未写过', '６个月')
    expect(status).toBe(1)
    expect(stdout).toContain('从未写过\n  nowhere in the text\n')
    expect(codesOf(stderr)).toEqual(['text.txt error citations/words-not-found'])
    expect(codesOf((await cite(source, '--words', '立案')).stderr)).toEqual([
      'text.txt:21:29 warning citations/repeated-words'
    ])
  })
})

describe('lijie cite --write', () => {
  it('records the day, the hash and the counts, and the hash of every article, in canonical form', async () => {
    const folder = copyCity()
    const file = path.join(folder, 'standard.json')
    const argv = ['cite', '--text', path.join(city, 'source.txt'), '--standard', folder, '--write']
    const { status, stderr } = await run([...argv, '--on', '2026-03-02'])
    expect(status).toBe(0)
    expect(stderr).toContain(`Recorded in ${file}.`)
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(path.join(city, 'standard.json'), 'utf8'))
    await run(argv)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ verified: { on: '2026-03-02' } })
    expect((await run([...argv, '--on', 'yesterday'])).stderr).toContain('cases/bad-option')
  })

  it('writes nothing when a rule is lost or the file is another one', async () => {
    const folder = copyCity()
    const before = readFileSync(path.join(folder, 'standard.json'), 'utf8')
    for (const content of [
      text.replace('不少于二年', '不少于三年'),
      `${text}\n`,
      `${text}第二十六条 新增。`
    ]) {
      const { status, stderr } = await cite(content, '--standard', folder, '--write')
      expect([status, stderr.includes('citations/not-written')]).toEqual([2, true])
      expect(readFileSync(path.join(folder, 'standard.json'), 'utf8')).toBe(before)
    }
  })
})
