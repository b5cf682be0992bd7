import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { compileRulebook } from '@lijie/engine'
import { assumeOrdinaryDays, describeDay } from '@lijie/engine/calendar'
import { prepareStandards } from '@lijie/engine/calendar-compiler'
import { loadStandards } from '../load-standards.mjs'
import { createFrame, listCalendars } from './missing-data/calendar-frame.mjs'
import { guessedDays, listProbes, noDay } from './missing-data/list-probes.mjs'

const printer = fileURLToPath(
  new URL('../../standards/calendar-cn/test/print-chinese-days.mjs', import.meta.url)
)

/** Every question for which data is missing is refused with its code; a public package answers where we refuse. */
export const promise = {
  number: 4,
  title: 'What is not in the data is refused, never guessed',
  run: async () => {
    const documents = prepareStandards(loadStandards().map(({ document }) => document))
    const standards = new Map(documents.map((document) => [document.standard.id, document]))
    const results = listProbes(standards).map((probe) => ({ ...probe, ...judge(probe) }))
    const answered = results.filter(({ codes }) => codes.length === 0)
    const otherwise = results.filter(({ code, codes }) => codes.length > 0 && !codes.includes(code))
    const refused = results.length - answered.length - otherwise.length
    const kinds = new Set(results.map(({ code }) => code)).size
    const guesses = askPackage()
    const provisional = askProvisionally(standards)
    const problems = [
      ...answered.map(({ missing, answer }) => `${missing}: answered ${answer}`),
      ...otherwise.map(({ missing, code, codes }) => `${missing}: ${codes.join(', ')}, not ${code}`),
      ...provisional
    ]
    return {
      held: problems.length === 0 && guesses.length === guessedDays.length + 1,
      figure: `${refused}/${results.length} questions refused for missing data, with ${kinds} different codes; ${answered.length} numbers returned; provisional only when asked, and marked; control: chinese-days returns a value in ${guesses.length} of ${guessedDays.length + 1} probes`,
      ...(problems.length === 0 ? {} : { details: problems.join('\n') })
    }
  }
}

/** The codes with which a probe was refused; none when it was answered. */
function judge({ ask }) {
  const result = ask()
  if (typeof result === 'object' && result !== null) {
    if ('code' in result) return { codes: [result.code] }
    if ('refused' in result) return { codes: result.refused.map(({ code }) => code) }
  }
  return { codes: [], answer: JSON.stringify(result)?.slice(0, 120) }
}

/** What the public package says of the days that we refuse. */
function askPackage() {
  const { stdout } = spawnSync(
    process.execPath,
    [printer, '2026-03-02', '2026-03-02', ...guessedDays, noDay],
    { env: { ...process.env, TZ: 'Asia/Shanghai' }, encoding: 'utf8' }
  )
  return JSON.parse(stdout)
    .slice(0, guessedDays.length + 1)
    .filter(({ work }) => typeof work === 'boolean')
}

/** Days assumed on request are marked as such, and nobody gets them unasked. */
function askProvisionally(standards) {
  const { zones } = standards.get('cn-24-hours')
  const { calendar } = compileRulebook([createFrame(zones), ...listCalendars(standards)], {
    on: '2026-03-02',
    bind: { calendar: 'cn-office-08-12-14-18' }
  })
  const assumed = assumeOrdinaryDays(calendar, '2027-12-31')
  if ('code' in assumed) return [`assumed days refused: ${assumed.code}`]
  const day = '2027-03-01'
  const [plain, asked, covered] = [
    describeDay(calendar, day),
    describeDay(assumed, day),
    describeDay(assumed, '2026-03-02')
  ]
  return [
    ...('code' in plain ? [] : [`${day} is answered unasked`]),
    ...(asked.assumed === true ? [] : [`${day} is not marked as assumed`]),
    ...(covered.assumed === undefined ? [] : ['a covered day is marked as assumed'])
  ]
}
