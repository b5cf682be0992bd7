import type { MessageLanguage, WorkflowPart } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import { describeCondition } from '../criteria/index.js'
import { nameRole, sayText, type RoleLabels } from './say-text.js'
import type { WorkflowTable, WorkflowTableCell, WorkflowWay } from './workflow-table.js'

/** In which language, and how roles are called; without labels by their ids. */
export interface TableWording {
  readonly language: MessageLanguage
  readonly roles?: RoleLabels
}

const headings = {
  en: ['state', 'state name', 'action', 'action name', 'all roles'],
  'zh-CN': ['状态', '状态名称', '动作', '动作名称', '全部角色']
} as const

/**
 * The table for a spreadsheet: a row for each state and action, a column for each role, headings first. `→ state` is where
 * it leads, with its demands in brackets; anything else is the problem of the refusal. What is refused to all roles alike
 * stands once, in a column of its own.
 */
export function listTableRows(
  part: WorkflowPart,
  { roles, cells }: WorkflowTable,
  wording: TableWording
): readonly (readonly string[])[] {
  const { language } = wording
  const rows = new Map<string, WorkflowTableCell[]>()
  for (const cell of cells) {
    const key = `${cell.state ?? ''} ${cell.action}`
    rows.set(key, [...(rows.get(key) ?? []), cell])
  }
  const names = roles.map((role) => nameRole(role, wording.roles, language))
  return [[...headings[language], ...names], ...[...rows.values()].map((row) => writeRow(part, row, wording))]
}

function writeRow(
  part: WorkflowPart,
  cells: readonly WorkflowTableCell[],
  wording: TableWording
): readonly string[] {
  const { language } = wording
  const texts = cells.map((cell) => writeCell(part, cell, wording))
  const shared =
    cells.every(({ refused }) => refused !== null) && new Set(texts).size === 1 ? texts[0] : undefined
  const [{ state, action } = { state: null, action: 'report' as const }] = cells
  const start = [
    state ?? '',
    nameState(part, state, language),
    action,
    wordOf('action', action, language),
    shared ?? ''
  ]
  return [...start, ...(shared === undefined ? texts : texts.map(() => ''))]
}

function nameState({ states }: WorkflowPart, state: string | null, language: MessageLanguage): string {
  if (state === null) return language === 'en' ? 'before the report' : '上报之前'
  return sayText(states[state]?.label ?? { zh: state }, language)
}

function writeCell(part: WorkflowPart, { ways, refused }: WorkflowTableCell, wording: TableWording): string {
  if (refused !== null) return refused.slice(refused.indexOf('/') + 1)
  return ways.map((way) => writeWay(part, way, wording)).join(' | ')
}

function writeWay(
  { facts = {}, conditions = {} }: WorkflowPart,
  { to, result, when, holder, target }: WorkflowWay,
  { language, roles }: TableWording
): string {
  const en = language === 'en'
  const demands: string[] = []
  if (result !== null) demands.push(wordOf('result', result, language))
  if (holder !== null) demands.push(en ? `holder at level ${holder}` : `第${holder}级承办`)
  if (target !== null) {
    const names = target.roles.map((role) => nameRole(role, roles, language)).join(en ? ', ' : '、')
    demands.push(en ? `to ${names} at level ${target.level}` : `交第${target.level}级${names}`)
  }
  if (when !== null) {
    const condition = describeCondition(when, { facts: { facts }, conditions }, language)
    demands.push(en ? `if ${condition}` : `条件：${condition}`)
  }
  return demands.length === 0 ? `→ ${to}` : `→ ${to} [${demands.join('; ')}]`
}
