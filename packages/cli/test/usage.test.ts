import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from './run-in-process.js'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** The folders of the package of assessment schemes, in the order in which they are listed. */
const assessments = [
  'annex-style',
  'chenzhou-collector',
  'city-operation-platform',
  'db4403',
  'district-board-60',
  'fuzhou',
  'henan',
  'jinhua-trial',
  'kunming-grid',
  'lianyungang-12345',
  'liujiang',
  'liuzhou-2016-07',
  'mohurd-2020-service',
  'published-rates',
  'quanshan',
  'rank-points',
  'shared-2-8',
  'shenzhen-2010s',
  'suining',
  'three-rates',
  'unit-60-30-10',
  'wenzhou',
  'xuchang',
  'yangzhou',
  'yangzhou-2020',
  'yulin',
  'zhanjiang',
  'zhejiang'
]

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

it('speaks of documents only in the exit statuses of a check', async () => {
  const { stdout } = await run(['check', '--help', '--lang', 'en'])
  expect(stdout).toContain('\n  1  errors, or with --strict warnings\n')
  expect(stdout).not.toContain('cases were refused')
})

it.each([
  [['decide']],
  [['decide', 'a.csv']],
  [['decide', 'a.csv', '--standard', 'boston', '--frobnicate']],
  [['decide', 'a.csv', '--standard', 'boston', '--input-format', 'ods']],
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
  const told: [string[], string][] = [
    [['check'], '缺少参数 <path>'],
    [['decide', 'a.csv'], '缺少必需的选项 --standard <name>'],
    [['check', 'a', '--frobnicate'], '没有选项 --frobnicate'],
    [['decide', 'a.csv', '--standard', 'boston', '--ou', 'x'], '没有选项 --ou（是否指 --on、--out？）'],
    [['chek'], '没有命令 chek（是否指 check？）'],
    [['decide', 'a.csv', '--standard'], '选项 --standard <name> 缺少取值'],
    [
      ['decide', 'a.csv', '--input-format', 'ods'],
      '选项 --input-format <form> 的取值“ods”不正确，可用的取值：csv、ndjson、xlsx、parquet'
    ],
    [['compare', 'a', 'b', 'c'], '参数过多：compare 需要 2 个参数，给出了 3 个'],
    [
      ['decide', 'a', '--standard', 'boston', '--format', 'csv', '--input-format', 'csv'],
      '选项 --format <form> 不能与选项 --input-format <form> 同用'
    ]
  ]
  for (const [argv, words] of told) {
    const { status, stdout, stderr } = await run([...argv, '--lang', 'zh-CN'])
    expect([status, stdout, stderr]).toEqual([2, '', `${words}。用法见 lijie --help。\n`])
  }
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
    'cn.hangzhou.digital-city-measures',
    'cn.harbin.order-218',
    'cn.harbin.public-video-measures',
    'cn.ningbo.smart-city-measures',
    'cn.qinzhou.interim-measures',
    'cn.yuncheng.case-standard',
    'cn.daying.pipe-bursts',
    'cn.area-grades.import-template',
    'us.boston.service-targets',
    'cn.national.cj-t-214-2007',
    'cn.national.gb-t-30428.2-2013',
    'cn.national.base-indicators',
    'cn.civil-code-periods',
    'cn.example.city-workflow',
    'cn.example.stand-in-table',
    'cn.example.periods-excluded-unrolled',
    'cn.example.periods-included-unrolled',
    'cn.example.periods-rolled-mirrored',
    'cn-office-08-12-14-18',
    'cn-office-summer-winter',
    'cn-24-hours',
    'cn-example-city',
    'cn-example-organ',
    'cn.gov.state-council-days-off',
    ...assessments.map((name) => `cn.assessment.${name}`)
  ])
  expect((await run(['standards'])).stdout).toContain('yuncheng')
})
