import type { MessageLanguage } from '@lijie/schema'
import type { Change } from './change.js'

/**
 * One change in words (变更说明), e.g. `0101 condition 2: limit 4 work hours -> 1 work day` /
 * `0101 条件2：时限 4 工作时 → 1 工作日`.
 */
export function describeChange(change: Change, language: MessageLanguage): string {
  const en = language === 'en'
  const tongue = en ? 'en' : 'zh'
  const subject = change.subject[tongue]
  const name = change.name?.[tongue] ?? null
  const what = name === null ? describeItem(change, tongue) : describeLeaf(change, name, tongue)
  if (subject === '') return what
  return en ? `${subject}: ${what}` : `${subject}：${what}`
}

type Tongue = 'en' | 'zh'

function describeItem({ kind, before, after }: Change, tongue: Tongue): string {
  const en = tongue === 'en'
  const from = before?.text[tongue] ?? ''
  const to = after?.text[tongue] ?? ''
  if (kind === 'moved') {
    return en ? `moved from place ${from} to place ${to}` : `由第 ${from} 位移到第 ${to} 位`
  }
  const said = kind === 'removed' ? from : to
  const verb = kind === 'removed' ? (en ? 'removed' : '删除') : en ? 'added' : '新增'
  if (said === '') return verb
  return en ? `${verb}: ${said}` : `${verb}：${said}`
}

function describeLeaf({ kind, before, after }: Change, name: string, tongue: Tongue): string {
  const en = tongue === 'en'
  const from = before?.text[tongue] ?? ''
  const to = after?.text[tongue] ?? ''
  if (kind === 'added') return en ? `${name} added: ${to}` : `新增${name}：${to}`
  if (kind === 'removed') return en ? `${name} removed: ${from}` : `删除${name}：${from}`
  return en ? `${name} ${from} -> ${to}` : `${name} ${from} → ${to}`
}
