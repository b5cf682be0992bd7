import type { LadderStep, LocalizedText, MessageLanguage } from '@lijie/schema'
import type { AssignmentPart } from './match-assignment.js'

const acts: Readonly<Record<LadderStep['act'], LocalizedText>> = {
  coordinate: { zh: '协调', en: 'coordinates' },
  confirm: { zh: '协调并确认', en: 'coordinates and confirms' },
  'designate-substitute': { zh: '指定单位代为处置', en: 'designates a unit to dispose of it instead' },
  'organise-substitute': { zh: '组织代为处置', en: 'organises disposal instead' },
  'rectify-first': { zh: '先行整改', en: 'rectifies it first' },
  decide: { zh: '协调决定', en: 'decides' }
}

const bindings: Readonly<Record<LadderStep['binding'], LocalizedText>> = {
  binding: { zh: '协调结果必须执行', en: 'what is agreed must be carried out' },
  'not-binding': { zh: '协调结果不具强制力', en: 'what is agreed is not binding' },
  'not-stated': { zh: '来源未规定协调结果的效力', en: 'the source does not say whether it binds' }
}

const ends: Readonly<Record<NonNullable<LadderStep['terminal']>, LocalizedText>> = {
  'substitute-disposal': { zh: '代为处置', en: 'disposal by a substitute' },
  'no-owner-register': { zh: '登记为无责任主体事项', en: 'registration as a matter without an owner' },
  decision: { zh: '作出决定', en: 'a decision' }
}

const parts: Readonly<Record<AssignmentPart | 'owner' | 'criterion', LocalizedText>> = {
  kind: { zh: '类别', en: 'kind' },
  code: { zh: '小类代码', en: 'sub-category' },
  area: { zh: '区域', en: 'area' },
  unitGrid: { zh: '单元网格', en: 'unit grid' },
  ownership: { zh: '权属', en: 'ownership' },
  bodies: { zh: '上报或立案条件中的单位', en: 'bodies named by the report or the criterion' },
  owner: { zh: '产权或管理维护单位', en: 'owner or maintainer' },
  criterion: { zh: '立案条件', en: 'filing criterion' }
}

/** The words that responsibility is described with, in one language. */
export interface ResponsibilityWords {
  readonly say: (text: LocalizedText) => string
  readonly join: (items: readonly string[]) => string
  readonly act: (act: LadderStep['act']) => string
  readonly binding: (binding: LadderStep['binding']) => string
  readonly end: (terminal: NonNullable<LadderStep['terminal']>) => string
  readonly part: (part: AssignmentPart | 'owner' | 'criterion') => string
}

/** Words in a language (责任用语). */
export function responsibilityWords(language: MessageLanguage): ResponsibilityWords {
  const say = ({ zh, en = zh }: LocalizedText): string => (language === 'en' ? en : zh)
  return {
    say,
    join: (items) => items.join(language === 'en' ? ', ' : '、'),
    act: (act) => say(acts[act]),
    binding: (binding) => say(bindings[binding]),
    end: (terminal) => say(ends[terminal]),
    part: (part) => say(parts[part])
  }
}
