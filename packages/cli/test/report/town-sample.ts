import { readFileSync } from 'node:fs'
import {
  parsePeriod,
  previousPeriod,
  isReason,
  utcZone,
  type EvaluationRequest,
  type Period
} from '@lijie/engine'
import type { CaseFacts } from '@lijie/engine/counting'
import type { EvaluationPart } from '@lijie/schema'
import { compareBoards, rankChanges } from '../../src/score/compare-boards.js'
import type { SchemeEvaluation } from '../../src/score/score-report.js'
import { evaluate, score, type Sample } from './sample-report.js'

const file = new URL('../../../../standards/_fixtures/good/score-town/evaluation.json', import.meta.url)
const town = JSON.parse(readFileSync(file, 'utf8')) as EvaluationPart
const day = 86_400_000
const march = Date.UTC(2026, 2, 1)

/** The town with many units (示例镇): two groups, classes, every measure; names as long as real ones are. */
function townSample(units: number, part: EvaluationPart = town): Sample {
  const objects = Array.from({ length: units }, (_, i) => ({
    object: `U${String(i + 1).padStart(3, '0')}`,
    name: nameUnit(i),
    group: i % 2 === 0 ? 'urban' : 'rural',
    class: i % 3 === 0 ? 'large' : i % 3 === 1 ? 'small' : 'other'
  }))
  const rows = objects.flatMap(({ object }, i) =>
    Array.from({ length: 36 + (i % 7) }, (_, k) => makeRow(object, i, k))
  )
  const rules = {
    evaluation: part,
    timeLimits: { zone: utcZone },
    cite: (
      _part: 'evaluation',
      rule: string,
      article: string,
      evidence: 'published' | 'derived' | 'inferred'
    ) => ({
      standard: 'cn.example.town',
      edition: '',
      version: '1.0.0',
      hash: 'ab'.repeat(32),
      rule,
      article,
      evidence
    })
  }
  const figures = objects.flatMap(({ object }, i) => listFigures(object, i))
  return { rules, rows, request: { scheme: 'monthly', asOf: march, period: february(), objects, figures } }
}

/** A year of the town: totals of its months, quarters and halves, and one against last year (年度评价). */
export async function townYear(units: number): Promise<SchemeEvaluation> {
  const { request, rows, ...sample } = townSample(units)
  const [asOf, period] = [Date.UTC(2028, 0, 1), demand(parsePeriod('2027', utcZone))]
  const months = Array.from({ length: 26 }, (_, month) => rows.map((row) => moveRow(row, month)))
  return evaluate({ ...sample, rows: months.flat(), request: { ...request, scheme: 'yearly', asOf, period } })
}

/** The same case so many months of thirty days later. */
function moveRow(row: CaseFacts, months: number): CaseFacts {
  const later = (instant: number | null | undefined): number | null =>
    instant === null || instant === undefined ? null : instant + months * 30 * day
  const { reportedAt, dueAt, closedAt } = row
  return {
    ...row,
    caseId: `${row.caseId}-${months}`,
    reportedAt: later(reportedAt),
    dueAt: later(dueAt),
    closedAt: later(closedAt),
    checkedAt: later(closedAt)
  }
}

/** Scored, compared with January, under other weights, and one unit explained. */
export async function townEvaluation(units: number): Promise<SchemeEvaluation> {
  const sample = townSample(units)
  const { board } = score(sample)
  const before = score({
    ...sample,
    request: { ...sample.request, period: demand(previousPeriod(february(), utcZone)) }
  })
  const other = score(townSample(units, withoutGroupCap()))
  const comparison = {
    against: 'previous-period',
    base: 'previous',
    board: before.board,
    changes: compareBoards(before.board, board, 'previous')
  } as const
  const whatIf = { label: 'monthly@2', board: other.board, changes: rankChanges(board, other.board) }
  const last = board.objects.findLast(({ total }) => total !== null)?.object ?? 'U001'
  return evaluate(sample, last, { comparison, whatIf, evidence: 'inferred' })
}

function withoutGroupCap(): EvaluationPart {
  const changed = structuredClone(town) as { schemes: Record<string, { adjustments?: unknown[] }> }
  const monthly = changed.schemes['monthly']
  if (monthly !== undefined) monthly.adjustments = (monthly.adjustments ?? []).slice(1)
  return changed as unknown as EvaluationPart
}

function nameUnit(i: number): string {
  if (i % 5 === 0) return `示例市城市管理综合行政执法局第${i + 1}直属中队及市容环境卫生监督检查大队联合办公室`
  return i % 5 === 1 ? `=第${i + 1}街道办事处 & <综合>行政执法队` : `第${i + 1}街道办事处`
}

/** Due in January or February; some late, some open, some on hold. */
function makeRow(unit: string, i: number, k: number): CaseFacts {
  const dueAt = march - (1 + ((k * 3 + i) % 85)) * day
  const isOpen = (k * 7 + i) % 11 === 0
  const closedAt = isOpen ? null : dueAt + ((k * 5 + i * 3) % 9 === 0 ? day : -day)
  return {
    caseId: `${unit}-${k}`,
    unit,
    district: '东区',
    source: k % 4 === 0 ? 'hotline' : 'patrol',
    reportedAt: dueAt - 5 * day,
    dueAt,
    closedAt,
    filed: 1,
    voided: 0,
    stage: isOpen ? 4 : 7,
    onHold: k % 13 === 0 ? 1 : 0,
    rework: (k + i) % 6 === 0 ? 1 : 0,
    reworkTimes: k % 5 === 0 ? 3 : 0,
    holdApprovedAt: null,
    returnTimes: (k + i) % 3,
    lastUnit: 1,
    firstUnit: 1
  }
}

function listFigures(object: string, i: number): NonNullable<EvaluationRequest['figures']> {
  const values = {
    survey: `${80 + (i % 19)}.${i % 10}5`,
    inspections: String(3 + (i % 23)),
    villages: String(2 + (i % 6)),
    honour: ['national', 'city', 'none'][i % 3] ?? 'none',
    praise: String(i % 4),
    exposure: String(i % 2)
  }
  return Object.entries(values).map(([figure, value]) => ({ object, figure, value }))
}

function february(): Period {
  return demand(parsePeriod('2026-02', utcZone))
}

function demand(period: ReturnType<typeof parsePeriod>): Period {
  if (isReason(period)) throw new Error(JSON.stringify(period))
  return period
}
