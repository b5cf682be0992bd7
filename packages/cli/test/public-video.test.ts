import { describe, expect, it } from 'vitest'
import { run } from './run-in-process.js'

const golden = new URL('duties', import.meta.url).pathname
const video = [
  'duties',
  '--standard',
  'harbin-video',
  '--allow-draft',
  '--as-of',
  '2024-06-01T09:00:00+08:00'
]
const counting = ['--bind', 'day-counting=civil-code-periods', '--bind', 'working-shifts=cn-office']

/** A school that has a video system, which was accepted in March and never filed. */
const school = {
  withinCity: true,
  activity: 'management',
  site: 'school',
  keyPart: true,
  privatePlace: 'none',
  installed: true,
  phase: 'operation',
  governmentFunded: false,
  agreementMade: false,
  stateOwned: false,
  publicPlace: true,
  signPosted: true,
  builtBeforeInForce: false,
  acceptancePassed: true,
  acceptancePassedAt: '2024-03-01T10:00:00+08:00',
  policeRecordFiled: false,
  camerasGood: 94,
  camerasTotal: 100,
  camerasDownByForceMajeure: 1,
  keptDays: 45,
  otherPeriodSet: false,
  antiTerrorTarget: true,
  recordingConcerns: [],
  importantRecording: false,
  acts: ['turn-camera'],
  coveredByOtherLaw: false,
  isCrime: false
}

/** What is printed about some facts, and the exit status. */
async function ask(facts: object, ...more: string[]): Promise<{ status: number; stdout: string }> {
  const { status, stdout, stderr } = await run([...video, '--facts', JSON.stringify(facts), ...more])
  expect(stderr).toBe('')
  return { status, stdout }
}

/** The groups of an answer that count what is in them. */
function headings(stdout: string): readonly string[] {
  return stdout.split('\n').filter((line) => /^[^ ]+（\d+）$/.test(line))
}

describe('lijie duties about the draft on public video systems', () => {
  it('tells what must be built, by whom, what is filed with whom by when, how long material is kept, and what is breached', async () => {
    for (const language of ['zh', 'en']) {
      const { status, stdout } = await ask(school, ...counting, '--lang', language)
      expect(status).toBe(1)
      await expect(stdout).toMatchFileSnapshot(`${golden}/video-school-${language}.txt`)
    }
  })

  it('tells that a dormitory of the school must have none, before what everybody has to leave alone', async () => {
    const facts = { ...school, installed: null, privatePlace: 'dormitory' }
    const only = ['--only', 'no-video-in-private-places', 'build-at-schools-and-culture', 'no-intrusion']
    const { status, stdout } = await ask({ ...facts, acts: [] }, ...only, '--lang', 'zh')
    expect(status).toBe(0)
    expect(headings(stdout)).toEqual(['禁止（1）', '符合（1）', '让位于其他规则（1）'])
    expect(stdout).toMatch(/禁止（1）\n.*\n +\[no-video-in-private-places\]/)
    const built = await ask({ ...facts, acts: [], installed: true }, ...only, '--lang', 'zh')
    expect(built.status).toBe(1)
    expect(headings(built.stdout)).toEqual(['违反（1）', '法律责任（2）', '符合（1）', '让位于其他规则（1）'])
  })

  it('computes no deadline while nothing says how days are counted', async () => {
    const { status, stdout } = await ask(school, '--only', 'file-record', '--lang', 'zh')
    expect(status).toBe(0)
    expect(stdout).toContain('期限：竣工验收合格之日后 30 日\n')
    expect(stdout).toContain('day-counting')
    expect(stdout).not.toContain('截止：')
  })

  it('tells where the draft and the order of the same city conflict', async () => {
    const both = await ask(
      school,
      '--standard',
      'harbin',
      ...counting,
      '--only',
      'keep-video',
      '--lang',
      'zh'
    )
    const told = both.stdout.replaceAll(/\s+/g, '')
    expect(told).toContain('文本之间的冲突（2）')
    expect(told).toContain('cn.harbin.public-video-measures为2年、30日、90日')
    expect(told).toContain('市监督中心、60日')
  })
})
