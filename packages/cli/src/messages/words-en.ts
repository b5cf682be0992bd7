import { helpEn } from './help-en.js'
import type { Words } from './words.js'

const one = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The command's own words in English. */
export const wordsEn: Words = {
  help: helpEn,
  severities: { error: 'error', warning: 'warning', info: 'info' },
  usage: (_code, detail) => `${/[.?!)]$/.test(detail) ? detail : `${detail}.`} See lijie --help.`,
  internal: (detail) => `A fault in lijie itself, not in your files: ${detail}. Please report it.`,
  check: {
    summary: ({ files, errors, warnings, infos }) =>
      `${one(files, 'file')} checked: ${one(errors, 'error')}, ${one(warnings, 'warning')}, ${one(infos, 'remark')}.`,
    errorsFirst:
      'A standard with errors may not have been checked deeply (--deep); correct the errors and check again.',
    totals: 'By code:',
    total: (severity, code, count) => `  ${severity} ${code}: ${count}`
  },
  decide: {
    summary: ({ cases, onTime, overdue, open, noLimit, refused }) =>
      `${one(cases, 'case')}: ${onTime} on time, ${overdue} overdue, ${open} open, ${noLimit} without a limit, ${refused} refused.`,
    refusedByCode: (code, rows) => `  ${code}: ${rows}`,
    firstRefused: (shown, all) =>
      `The first ${shown} of ${one(all, 'refused case')} (--rejects FILE lists all):`
  },
  score: {
    rank: 'Rank',
    unit: 'Unit',
    cases: 'Cases',
    total: 'Score',
    rate: 'rate %',
    points: 'points',
    weight: 'weight',
    fraction: 'counts',
    none: '–',
    asOf: 'As of',
    source: 'Cases',
    noUnit: '(no unit named)',
    leftOut: (rows) => `${one(rows, 'case')} could not be read and ${rows === 1 ? 'is' : 'are'} not counted.`,
    scored: (units, rows) => `${one(units, 'unit')}, ${one(rows, 'case')}.`,
    standard: 'Standard',
    notice: 'Notice'
  },
  explain: {
    case: 'Case',
    filing: 'Is it to be filed?',
    deadline: 'By when?',
    responsible: 'Who disposes of it',
    supervising: 'Who supervises',
    closing: 'When it may be closed',
    verdict: 'Verdict',
    verdicts: { 'on-time': 'on time', overdue: 'overdue', open: 'not yet due' },
    because: 'Rests on',
    notice: 'Notice',
    refused: 'Refused',
    noBody: 'The standard names no body.'
  },
  standards: {
    headings: ['Id', 'Short name', 'Version', 'Status', 'In force from', 'Title'],
    unknownDate: 'not stated'
  }
}
