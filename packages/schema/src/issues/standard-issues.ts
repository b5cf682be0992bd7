import type { IssueDefinitions } from './define-issues.js'

/** Codes of lint about standard.json (标准说明). */
export const standardIssues = {
  'standard/dates-out-of-order': {
    severity: 'warning',
    params: ['earlier', 'earlierDate', 'later', 'laterDate'],
    en: '"{later}" ({laterDate}) lies before "{earlier}" ({earlierDate}). Check both against the source.',
    zh: '“{later}”（{laterDate}）早于“{earlier}”（{earlierDate}）。请对照来源核对。'
  },
  'standard/repealed-without-date': {
    severity: 'warning',
    params: [],
    en: 'The status is "repealed", but neither "repealed" nor "effectiveTo" says since when, so no earlier date can be asked about. Add the date.',
    zh: '状态为已废止，但 repealed 与 effectiveTo 均未写明日期，因此无法按更早的日期查询。请补充日期。'
  },
  'standard/draft-with-end': {
    severity: 'warning',
    params: ['property'],
    en: 'The status is "draft", but "{property}" is given, and what never was in force cannot be repealed. Correct the status or remove it.',
    zh: '状态为草案，却写有 {property}；从未施行的文件谈不上废止。请更正状态或删除该项。'
  },
  'standard/duplicate-slot': {
    severity: 'error',
    params: ['slot'],
    en: 'The slot "{slot}" is delegated twice. Give each delegation a name of its own.',
    zh: '委托项“{slot}”重复。请为每个委托项取不同的名称。'
  }
} as const satisfies IssueDefinitions
