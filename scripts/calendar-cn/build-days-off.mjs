import { readFileSync } from 'node:fs'

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const { notices } = read('notices.json')
const amendments = read('amendments.json')
const englishNames = read('holiday-names.json')

/** calendar.json of the State Council's days off, from the table of years and the notices' own data. */
export function buildDaysOff(years) {
  const byYear = new Map(years.map((entry) => [entry.year, listDays(entry)]))
  return {
    type: 'days-off',
    coverage: { from: '2007-01-01', to: '2026-12-24' },
    nextNoticeNeededFrom: '12-25',
    notices: notices.map((notice) => buildNotice(notice, byYear.get(notice.year)))
  }
}

function listDays({ off, makeUpWorkdays }) {
  const days = [
    ...off.map(({ date, name }) => ({ date, type: 'off', name: nameDay(name) })),
    ...makeUpWorkdays.map(({ date, name }) => ({ date, type: 'make-up-workday', name: nameDay(name) }))
  ]
  return days.toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

function nameDay(zh) {
  if (!Object.hasOwn(englishNames, zh)) throw new Error(`no English name for ${zh}`)
  return { zh, en: englishNames[zh] }
}

function buildNotice(notice, days) {
  return {
    id: notice.id,
    year: notice.year,
    ...(notice.amends === undefined ? {} : { amends: notice.amends }),
    title: { zh: notice.title, en: notice.titleEn ?? nameNotice(notice) },
    number: notice.number,
    published: notice.public,
    publishedEvidence: notice.evidence,
    url: notice.url,
    note: describeSources(notice),
    days: daysOf(notice, days)
  }
}

function nameNotice({ year }) {
  return `Notice of the State Council General Office on holidays in ${year}`
}

/** The table holds each year as amended; here every notice gets what it said itself. */
function daysOf(notice, days) {
  const change = amendments[String(notice.year)]
  if (change === undefined) return days
  const amended = new Set(change.amendedDays)
  if (notice.amends !== undefined) return days.filter(({ date }) => amended.has(date))
  const nameOf = (date) => days.find((day) => day.date === date).name
  const original = change.originalDays.map(({ date, type }) => ({ date, type, name: nameOf(date) }))
  const kept = days.filter(({ date }) => !amended.has(date))
  return [...kept, ...original].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

function describeSources(notice) {
  const { dated, publicAt, numberEvidence, datedEvidence } = notice
  const zh = [
    `成文日期：${dated}。`,
    publicAt === undefined ? '公布日期取政策文件库的发布日。' : `公布日期取所见最早的公开文本：${publicAt}。`,
    numberEvidence === 'derived' ? '文号取自公开数据集，未见原文。' : '',
    datedEvidence === 'derived' ? '成文日期取自公开数据集，未见原文。' : ''
  ]
  const en = [
    `Dated ${dated}.`,
    publicAt === undefined
      ? 'Published: posting date of the policy library.'
      : `Published: first public copy seen, ${publicAt}.`,
    numberEvidence === 'derived' ? 'Number from public data sets, not seen on the notice.' : '',
    datedEvidence === 'derived' ? 'Date from public data sets, not seen on the notice.' : ''
  ]
  return { zh: zh.join(''), en: en.filter((part) => part !== '').join(' ') }
}
