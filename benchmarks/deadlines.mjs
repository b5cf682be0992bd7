/**
 * Deadlines, elapsed working time and working days on the packaged calendar of office hours, beside tables written by hand for
 * just this calendar, and beside packages of the npm registry. Every answer of ours and of the tables is checked against
 * counting minute by minute before anything is timed; a package that answers otherwise is timed all the same, and its first
 * wrong answer is shown.
 *
 * Working days are also counted where the clocks change twice a year, in Boston, beside tables for just that.
 *
 * Bars, for each of them: at most 1.5 x the hand-written tables; at least 200 x faster than the fastest package.
 * Compiling nine years of calendar: at most 2 ms.
 */
import { compileRulebook } from '@lijie/engine'
import { addWorkingDays, addWorkingTime, workingTimeBetween } from '@lijie/engine/calendar'
import { computeDueAt } from '@lijie/engine/time-limits'
import daysOff from '@lijie/standard-calendar-cn/state-council-days-off'
import office from '@lijie/standard-calendar-cn/cn-office-08-12-14-18'
import boston from '@lijie/standard-boston/service-targets-2011'
import { compare, createRandom, measure } from './measure.mjs'
import {
  createBostonDayLimit,
  drawBostonQuestions,
  readBostonDays,
  stepBostonDays
} from './office-calendar/boston.mjs'
import { isWorked, readOfficeDays } from './office-calendar/days.mjs'
import { createDayLimit, createTimeLimit } from './office-calendar/limit.mjs'
import { countMinutes, stepDays, stepMinutes } from './office-calendar/oracle.mjs'
import { createPeers } from './office-calendar/peers.mjs'
import { prepareSurroundings } from './office-calendar/surroundings.mjs'

const minuteMs = 60_000
const dayMinutes = 1440
const amounts = [60, 120, 240, 450, 480, 900, 1350, 2250, 3150]

/** Times all and returns lines to print and whether the bars hold. */
export async function runDeadlines({ quick }) {
  const zoneOfProcess = process.env.TZ
  process.env.TZ = 'Asia/Shanghai'
  try {
    return await runInShanghai(quick)
  } finally {
    if (zoneOfProcess === undefined) delete process.env.TZ
    else process.env.TZ = zoneOfProcess
  }
}

async function runInShanghai(quick) {
  const days = readOfficeDays(daysOff, office)
  const questions = drawQuestions(days, createRandom(5), 4000)
  const surroundings = prepareSurroundings({ daysOff, office, questions })
  const peers = createPeers(days)
  const rounds = quick ? { rounds: 5, leastMs: 30 } : { rounds: 21, leastMs: 80 }
  const [timed, bars, notes] = [[], [], []]
  for (const kind of listKinds(days, surroundings.calendar)) {
    const tasks = prepareKind(kind, questions, peers, notes)
    const results = await measure(tasks, rounds)
    timed.push(...results)
    bars.push(...listBars(kind, results))
  }
  const inBoston = prepareBoston(notes)
  const counted = await measure(inBoston.tasks, rounds)
  timed.push(...counted)
  bars.push(compareLimit(inBoston.kind.name, counted[1], counted[0]))
  const around = await measure(surroundings.tasks, rounds)
  timed.push(...around)
  const compiling = around[0].nanoseconds / 1e6
  bars.push({
    text: `compiling nine years takes ${compiling.toFixed(2)} ms (at most 2)`,
    held: compiling <= 2
  })
  const title = `deadlines (${questions.length} questions of each kind, answers equal to counting minute by minute)`
  return { title, timed, bars, notes }
}

/** Starts by day and night from 2019 to 2026; for working days on worked days only, where all conventions agree. */
function drawQuestions(days, random, count) {
  const integer = (least, most) => least + Math.floor(random() * (most - least + 1))
  const from = Date.UTC(2019, 0, 2) / minuteMs
  const to = Date.UTC(2026, 8, 1) / minuteMs
  return Array.from({ length: count }, () => {
    const start = integer(from, to)
    let workday = start
    while (!isWorked(days, Math.floor((workday + days.offsetMinutes) / dayMinutes))) workday += dayMinutes
    return {
      start: start * minuteMs,
      minutes: amounts[integer(0, amounts.length - 1)],
      end: (start + integer(30, 20 * dayMinutes)) * minuteMs,
      workday: workday * minuteMs,
      days: integer(1, 15)
    }
  })
}

/** The three kinds of question, with what counting gives, the tables by hand and ours. */
function listKinds(days, calendar) {
  const table = createTimeLimit(days)
  return [
    {
      name: 'deadline',
      method: 'add',
      ask: (answer) => (one) => answer(one.start, one.minutes),
      tell: (one) => `${formatTime(one.start)} + ${one.minutes} working minutes`,
      wanted: (one) => stepMinutes(days, one.start / minuteMs, one.minutes) * minuteMs,
      limit: table.add,
      ours: (one) => addWorkingTime(calendar, one.start, one.minutes * minuteMs)
    },
    {
      name: 'elapsed',
      method: 'elapsed',
      ask: (answer) => (one) => answer(one.start, one.end),
      tell: (one) => `${formatTime(one.start)} to ${formatTime(one.end)}`,
      wanted: (one) => countMinutes(days, one.start / minuteMs, one.end / minuteMs),
      limit: table.elapsed,
      ours: (one) => workingTimeBetween(calendar, one.start, one.end) / minuteMs
    },
    {
      name: 'working days',
      method: 'addDays',
      ask: (answer) => (one) => answer(one.workday, one.days),
      tell: (one) => `${formatTime(one.workday)} + ${one.days} working days`,
      wanted: (one) => stepDays(days, one.workday / minuteMs, one.days) * minuteMs,
      limit: createDayLimit(days),
      ours: (one) => addWorkingDays(calendar, one.workday, one.days)
    }
  ]
}

/** Working days on the calendar of Boston, which no package is asked about. */
function prepareBoston(notes) {
  const questions = drawBostonQuestions(createRandom(11), 4000)
  const { calendar, timeLimits } = compileRulebook([boston], { on: '2011-06-01' })
  const tables = createBostonDayLimit(readBostonDays(boston))
  const kind = {
    name: 'working days in Boston',
    ask: (answer) => (one) => answer(one.workday, one.days),
    tell: (one) => `${formatTime(one.workday)} + ${one.days} working days`,
    wanted: (one) => stepBostonDays(one.workday, one.days),
    limit: tables,
    ours: (one) => addWorkingDays(calendar, one.workday, one.days)
  }
  const limits = questions.map(({ workday, days }) => ({
    workday,
    limit: { value: days, unit: 'working-day' }
  }))
  const due = each('computeDueAt in working days of Boston', limits, ({ workday, limit }) =>
    computeDueAt(timeLimits, limit, workday)
  )
  return { kind, tasks: [...prepareKind(kind, questions, [], notes), due] }
}

/** Checks all answers of one kind and gives the tasks to time: the tables by hand, ours, then the packages. */
function prepareKind(kind, questions, peers, notes) {
  const wanted = questions.map((one) => kind.wanted(one))
  const limit = kind.ask(kind.limit)
  for (const [name, answer] of [
    ['limit', limit],
    ['ours', kind.ours]
  ]) {
    const wrong = findWrong(answer, questions, wanted)
    if (wrong.length > 0) throw new Error(`${kind.name}, ${name}: ${tellWrong(kind, wrong[0])}`)
  }
  const tasks = [
    each(`${kind.name}: hand-written tables`, questions, limit),
    each(`${kind.name}: ours`, questions, kind.ours)
  ]
  for (const peer of peers) {
    if (peer[kind.method] === undefined) continue
    const answer = kind.ask(peer[kind.method])
    const wrong = findWrong(answer, questions.slice(0, peer.checks), wanted)
    const share = `${wrong.length} of ${peer.checks} answers wrong`
    if (wrong.length > 0)
      notes.push(`${peer.name}, ${kind.name}: ${share}, such as ${tellWrong(kind, wrong[0])}`)
    const mark = wrong.length > 0 ? ` (${share})` : ''
    tasks.push(each(`${kind.name}: ${peer.name}${mark}`, questions.slice(0, peer.ops), answer))
  }
  return tasks
}

function findWrong(answer, questions, wanted) {
  return questions
    .map((one, i) => ({ one, wanted: wanted[i], got: tryAnswer(answer, one) }))
    .filter((asked) => asked.got !== asked.wanted)
}

function tryAnswer(answer, one) {
  try {
    return answer(one)
  } catch (error) {
    return error.message
  }
}

function tellWrong(kind, { one, wanted, got }) {
  return `${kind.tell(one)}: wanted ${formatAnswer(wanted)}, got ${formatAnswer(got)}`
}

function formatAnswer(value) {
  return typeof value === 'number' && value > 1e11 ? formatTime(value) : JSON.stringify(value)
}

/** Date and clock time in Shanghai. */
function formatTime(ms) {
  return new Date(ms + 480 * minuteMs).toISOString().slice(0, 16).replace('T', ' ')
}

let sink = 0

function each(name, list, answer) {
  return {
    name,
    ops: list.length,
    run: () => {
      for (let i = 0; i < list.length; i += 1) sink += answer(list[i])
    }
  }
}

function listBars({ name }, [limit, ours, ...peers]) {
  const toLimit = compareLimit(name, ours, limit)
  const fastest = peers.reduce((best, peer) => (peer.nanoseconds < best.nanoseconds ? peer : best))
  const toPeer = compare(fastest, ours)
  const text = `${fastest.name} / ours = ${toPeer.ratio.toFixed(0)} (at least 200)`
  return [toLimit, { text, held: toPeer.ratio >= 200 }]
}

function compareLimit(name, ours, limit) {
  const { ratio, quartiles } = compare(ours, limit)
  const [low, high] = quartiles.map((one) => one.toFixed(2))
  return {
    text: `${name} / hand-written tables = ${ratio.toFixed(2)} [${low} to ${high}] (at most 1.5)`,
    held: ratio <= 1.5
  }
}
