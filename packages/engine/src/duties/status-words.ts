import type { DutyStatus } from './duties-answer.js'

/** How a rule stands, as people say it (义务状态). */
export const statusWords: Readonly<Record<DutyStatus, readonly [en: string, zh: string]>> = {
  'not-applicable': ['does not apply', '不适用'],
  needs: ['not known yet', '尚待查明'],
  overridden: ['yields', '让位'],
  refused: ['cannot be told', '无法判定'],
  owed: ['owed', '应当履行'],
  met: ['met', '符合'],
  late: ['done too late', '逾期履行'],
  breached: ['breached', '违反'],
  encouraged: ['encouraged', '鼓励'],
  forbidden: ['forbidden', '禁止'],
  observed: ['not breached', '未违反'],
  open: ['open', '条件具备'],
  closed: ['closed', '条件不具备'],
  allowed: ['allowed', '可以'],
  'in-use': ['to be used', '采用'],
  'may-be-given': ['may be given', '可以给予'],
  borne: ['bears it', '承担']
}
