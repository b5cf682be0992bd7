import type { ResponsibilityPart, StandardDocument, WorkflowPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { changesSample } from '../../test/changes-sample.js'
import { sampleResponsibility } from '../../test/responsibility-fixtures.js'
import { tell } from '../../test/tell-changes.js'
import { sampleWorkflow } from '../../test/workflow-fixtures.js'

function withResponsibility(changes: object): StandardDocument {
  return { ...changesSample(), responsibility: { ...sampleResponsibility, ...changes } as ResponsibilityPart }
}

function withWorkflow(changes: object): StandardDocument {
  return { ...changesSample(), workflow: { ...sampleWorkflow, ...changes } as WorkflowPart }
}

/** What is told of the sample with some of its responsibility changed. */
function told(changes: object): readonly string[] {
  return tell(withResponsibility({}), withResponsibility(changes))
}

const {
  organs,
  areas = {},
  bindings,
  assignments = [],
  ladders = {},
  entrustments = []
} = sampleResponsibility
const unclear = ladders['unclear']

/** The sample with one ladder changed. */
function toldOfLadder(changes: object): readonly string[] {
  return told({ ladders: { ...ladders, unclear: { ...unclear, ...changes } } })
}

describe('a changed responsibility', () => {
  it('is told organ by organ, and a lost alias as a name that is no longer understood', () => {
    const lamps = { ...organs['lamps'], aliases: ['灯光所'], level: 'unit' }
    expect(
      told({ organs: { ...organs, lamps, mayor: { label: { zh: '市长' }, evidence: 'derived' } } })
    ).toEqual([
      'major organ lamps (路灯管理处), alias "路灯所": removed | 机构 lamps（路灯管理处），别名“路灯所”：删除',
      'minor organ lamps (路灯管理处), alias "灯光所": added | 机构 lamps（路灯管理处），别名“灯光所”：新增',
      'minor organ lamps (路灯管理处): level added: "unit" | 机构 lamps（路灯管理处）：新增层级：“unit”',
      'minor organ mayor (市长): added | 机构 mayor（市长）：新增'
    ])
  })

  it('weighs a new area by whether areas are open', () => {
    const east = { label: { zh: '城东区' }, division: '990209', evidence: 'published' }
    expect(told({ areas: { ...areas, east } })).toEqual([
      'major area east (城东区): added | 区域 east（城东区）：新增'
    ])
    const { openAreas: _open, ...closed } = sampleResponsibility
    const before = { ...changesSample(), responsibility: closed }
    const after = { ...before, responsibility: { ...closed, areas: { ...areas, east } } } as StandardDocument
    expect(tell(before, after)).toEqual(['minor area east (城东区): added | 区域 east（城东区）：新增'])
  })

  it('is told binding by binding, with where and when it holds', () => {
    const [first, second, ...rest] = bindings
    const changed = [
      { ...first, areaGroups: undefined, areas: ['north', 'south'], modality: 'may' },
      { ...second, validFrom: '2016-01-01' },
      ...rest
    ]
    expect(told({ bindings: JSON.parse(JSON.stringify(changed)) })).toEqual([
      'major binding file-inner: groups of areas removed: inner | 角色绑定 file-inner：删除区域组：inner',
      'major binding file-inner: areas added: north, south | 角色绑定 file-inner：新增区域：north、south',
      'patch binding file-inner: duty added: may | 角色绑定 file-inner：新增义务程度：可以',
      'major binding file-district: first day 2015-01-01 -> 2016-01-01 | 角色绑定 file-district：起始日期 2015-01-01 → 2016-01-01'
    ])
    expect(told({ entrustments: entrustments.slice(1) })).toEqual([
      'major entrustment to-company: removed | 委托 to-company：删除'
    ])
  })

  it('tells assignments by their order, too, because the first that matches decides', () => {
    const [first, second, ...rest] = assignments
    expect(told({ assignments: [second, first, ...rest] })).toHaveLength(1)
    const other = { ...first, disposing: { owner: true }, supervising: { criterion: 'supervising' } }
    expect(told({ assignments: [other, second, ...rest] })).toEqual([
      'major assignment park: disposing body greening -> the owner or maintainer | 责任认定规则 park：处置单位 greening → 产权或管理维护单位',
      'major assignment park: supervising body centre -> the supervising bodies of the criterion | 责任认定规则 park：主管部门 centre → 立案条件的主管部门'
    ])
    const member = {
      ...first,
      disposing: { organ: 'unit', member: 'parks' },
      supervising: { criterion: 'disposing' }
    }
    expect(told({ assignments: [member, second, ...rest] })[0]).toContain('greening -> unit:parks')
  })

  it('tells the steps of a ladder with the words of its triggers', () => {
    const [district, city, substitute] = unclear?.steps ?? []
    const when = { fact: 'cityFailed', operator: 'equal', value: false }
    const steps = [
      { ...district, when: null },
      { ...city, when, binding: 'not-stated' },
      { ...substitute, cost: { unknown: { zh: '未写' } } }
    ]
    expect(toldOfLadder({ steps })).toEqual([
      'major ladder unclear (responsibility not clear), step district: condition it is not so that it crosses districts -> always | 协调阶梯 unclear（责任不清），步骤 district：条件 并非“跨区域” → 无条件',
      expect.stringMatching(/^major ladder unclear .*step city: condition .*the city could not settle it/),
      'major ladder unclear (responsibility not clear), step city: effect of what is agreed binding -> not said by the source | 协调阶梯 unclear（责任不清），步骤 city：协调结果的效力 必须执行 → 来源未规定',
      'major ladder unclear (responsibility not clear), step substitute: costs city and district budget -> 未写 | 协调阶梯 unclear（责任不清），步骤 substitute：费用 市、区财政 → 未写'
    ])
  })

  it('tells what is no longer impossible, and words as words', () => {
    expect(toldOfLadder({ impossible: undefined })).toHaveLength(1)
    expect(toldOfLadder({ otherwise: { text: { zh: '无规定。' } } })[0]).toMatch(/^patch .*otherwise/)
    expect(toldOfLadder({ label: { zh: '责任不明', en: 'responsibility not clear' } })[0]).toMatch(/^patch /)
    expect(told({ unassigned: 'empty' })[0]).toMatch(/^major ladder without an assignment/)
    expect(told({ openAreas: { divisionPrefix: '9903', evidence: 'published' } })).toEqual([
      'major codes of open areas begin with "9902" -> "9903" | 开放区域代码前缀 “9902” → “9903”'
    ])
  })
})

/** What is told of the sample with one transition changed. */
function toldOfTransition(id: string, changes: object): readonly string[] {
  const transitions = sampleWorkflow.transitions.map((one) => (one.id === id ? { ...one, ...changes } : one))
  return tell(withWorkflow({}), withWorkflow({ transitions }))
}

describe('a changed workflow', () => {
  const [first] = sampleWorkflow.transitions

  it('is told transition by transition, and by their order where they compete for an action', () => {
    const id = first?.id ?? ''
    expect(toldOfTransition(id, { modality: 'may' })[0]).toBe(
      `patch transition ${id}: duty added: may | 办理环节 ${id}：新增义务程度：可以`
    )
    expect(toldOfTransition(id, { roles: ['mayor'] })[0]).toMatch(/^major transition .*: roles .* -> mayor/)
    expect(toldOfTransition(id, { target: { level: 2, roles: ['mayor'] } })[0]).toContain('level 2: mayor')
    const effects = [
      { clock: 'c', event: 'start' },
      { notify: 'complainant', about: 'result' },
      { task: 'look', performer: 'collector' },
      { send: 'order' },
      { register: 'r' },
      { handOver: 'police' }
    ]
    expect(toldOfTransition(id, { effects })[0]).toContain(
      'clock c start, notify complainant result, task look collector, send order, register r, handOver police'
    )
    const summary = { zh: '改写的说明' }
    expect(toldOfTransition(id, { summary }).every((line) => line.startsWith('patch '))).toBe(true)
  })

  it('is told state by state', () => {
    const [id = '', state] = Object.entries(sampleWorkflow.states)[0] ?? []
    const states = { ...sampleWorkflow.states, [id]: { ...state, kind: 'end', outcome: 'voided' } }
    const lines = tell(withWorkflow({}), withWorkflow({ states }))
    expect(lines[0]).toMatch(/^major state .*kind open -> end \| 状态 .*种类 办理中 → 终结$/)
    expect(lines[1]).toMatch(/^major state .*what becomes of the case added/)
  })

  it('is told by the conditions of its own facts', () => {
    const facts = { urgent: { type: 'boolean', label: { zh: '紧急', en: 'is urgent' } } }
    const urgent = { fact: 'urgent', operator: 'equal', value: true }
    const before = withWorkflow({ facts, conditions: { hurry: urgent } })
    const after = withWorkflow({ facts, conditions: { hurry: { not: urgent } } })
    expect(tell(before, after)).toEqual([
      'major named condition hurry: condition it is urgent -> it is not so that it is urgent | 命名条件 hurry：条件 紧急 → 并非紧急'
    ])
  })

  it('takes a gap that is filled or opened for an answer that can change', () => {
    const gap = {
      id: 'no-way',
      action: 'close',
      from: [Object.keys(sampleWorkflow.states)[0]],
      reason: 'path-not-stated',
      articles: ['第一条'],
      summary: { zh: '未规定' },
      evidence: 'published'
    }
    const [none, one] = [withWorkflow({ gaps: [] }), withWorkflow({ gaps: [gap] })]
    expect(tell(none, one)).toEqual(['major gap no-way: added | 程序空白 no-way：新增'])
    expect(
      tell(one, withWorkflow({ gaps: [{ ...gap, articles: ['第二条'], reason: 'closing-path-not-stated' }] }))
    ).toEqual([
      expect.stringMatching(/^major gap no-way: reason .*no way to close is stated/),
      'patch gap no-way: articles 第一条 -> 第二条 | 程序空白 no-way：条款 第一条 → 第二条'
    ])
  })
})
