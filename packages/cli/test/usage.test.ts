import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from './run-in-process.js'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}

it('prints its version', async () => {
  expect(await run(['--version'])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' })
})

it('explains itself with exit statuses and examples, in both languages', async () => {
  for (const command of [[], ['check'], ['decide'], ['score'], ['explain'], ['standards']]) {
    const english = await run([...command, '--help'])
    expect(english.status).toBe(0)
    expect(english.stdout).toMatch(/^Usage: lijie/)
    expect(english.stdout).toContain('Exit status:\n  0 ')
    const chinese = await run([...command, '--help', '--lang', 'zh'])
    expect(chinese.stdout).toMatch(/^用法： lijie/)
    expect(chinese.stdout).toContain('退出状态：\n  0 ')
  }
})

it.each([
  [['decide']],
  [['decide', 'a.csv']],
  [['decide', 'a.csv', '--standard', 'boston', '--frobnicate']],
  [['decide', 'a.csv', '--standard', 'boston', '--format', 'xlsx']],
  [['score', 'a.csv', '--standard', 'boston', '--scheme', 'x', '--group', 'street']],
  [['frobnicate']],
  [['check']],
  [['check', 'x', '--lang', 'fr']],
  [[]]
])('takes %j as wrong usage', async (argv) => {
  const { status, stdout, stderr } = await run(argv)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/lijie/)
})

it('ends what is wrong as a sentence, on one line', async () => {
  expect((await run(['bogus'])).stderr).toBe("unknown command 'bogus'. See lijie --help.\n")
  const { stderr } = await run(['decide', 'a.csv', '--standard', 'boston', '--ou', 'x'])
  expect(stderr).toBe("unknown option '--ou' (Did you mean one of --on, --out?) See lijie --help.\n")
})

it('says wrong usage in Chinese', async () => {
  const { stderr } = await run(['decide', '--lang', 'zh-CN'])
  expect(stderr).toContain('用法见 lijie --help')
})

it('leaves no English words of its library in Chinese help', async () => {
  for (const command of [
    'check',
    'decide',
    'score',
    'explain',
    'standards',
    'compare',
    'diff',
    'impact',
    'test'
  ]) {
    const { stdout } = await run([command, '--help', '--lang', 'zh'])
    expect(stdout).toMatch(new RegExp(`^用法： lijie ${command} \\[选项\\] `))
    expect(stdout).not.toMatch(/\(default|\(choices|\[options\]/)
  }
  expect((await run(['impact', '--help'])).stdout).toContain('(default: 10)')
})

it('lists the standards that come with it', async () => {
  const { stdout } = await run(['standards', '--json'])
  const ids = (JSON.parse(stdout) as { id: string; notice: object }[]).map(({ id }) => id)
  expect(ids).toEqual([
    'cn.yuncheng.case-standard',
    'cn.daying.pipe-bursts',
    'cn.area-grades.import-template',
    'cn.hangzhou.digital-city-measures',
    'us.boston.service-targets',
    'cn-office-08-12-14-18',
    'cn.gov.state-council-days-off'
  ])
  expect((await run(['standards'])).stdout).toContain('yuncheng')
})
