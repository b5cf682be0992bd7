// Rule engines on the graded standard, each with one set of rules for each sub-category: the best they can do.
import { ZenEngine } from '@gorules/zen-engine'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'

function groupByCode(rows) {
  const groups = new Map()
  for (const row of rows) {
    const code = row.id.split('/')[1]
    const conditions = [{ fact: 'areaGrade', operator: 'equal', value: row.grade }, ...row.leaves]
    groups.set(code, [...(groups.get(code) ?? []), { id: row.id, conditions }])
  }
  return groups
}

/** json-rules-engine; asynchronous. */
export function createJsonRulesEngine(rows) {
  const engines = new Map()
  for (const [code, group] of groupByCode(rows)) {
    const rules = group.map(({ id, conditions }) => ({
      conditions: { all: conditions },
      event: { type: 'filed', params: { id } }
    }))
    engines.set(code, new Engine(rules))
  }
  return async (one) => {
    const { events } = await engines.get(one.code).run(one)
    return events.length === 0 ? null : events[0].params.id
  }
}

const zenSigns = { equal: '', greaterThanInclusive: '>= ', in: '' }

/** zen-engine with a decision table; asynchronous. */
export function createZen(rows) {
  const engine = new ZenEngine()
  const decisions = new Map()
  for (const [code, group] of groupByCode(rows)) decisions.set(code, engine.createDecision(zenTable(group)))
  return async (one) => {
    const { result } = await decisions.get(one.code).evaluate(one)
    return result?.row ?? null
  }
}

function zenColumn(field) {
  return { id: field, name: field, field, type: 'expression' }
}

function zenValues(value) {
  return (Array.isArray(value) ? value : [value]).map((one) => JSON.stringify(one)).join(', ')
}

function zenTable(group) {
  const fields = ['areaGrade', 'source', 'depth', 'area', 'damaged', 'missing', 'hazard']
  const rules = group.map(({ id, conditions }) => ({
    _id: id,
    ...Object.fromEntries(fields.map((field) => [field, ''])),
    ...Object.fromEntries(
      conditions.map(({ fact, operator, value }) => [fact, zenSigns[operator] + zenValues(value)])
    ),
    row: JSON.stringify(id)
  }))
  const position = { x: 0, y: 0 }
  const content = {
    hitPolicy: 'first',
    inputs: fields.map((field) => zenColumn(field)),
    outputs: [zenColumn('row')],
    rules
  }
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'Request', position },
      { id: 'table', type: 'decisionTableNode', name: 'Table', position, content },
      { id: 'out', type: 'outputNode', name: 'Response', position }
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' }
    ]
  }
}

const logicSigns = { equal: '===', greaterThanInclusive: '>=', in: 'in' }

/** json-logic-engine, compiled; it generates code. */
export function createJsonLogic(rows) {
  const engine = new LogicEngine()
  const decisions = new Map()
  for (const [code, group] of groupByCode(rows)) {
    const steps = group.flatMap(({ id, conditions }) => [
      {
        and: conditions.map(({ fact, operator, value }) => ({
          [logicSigns[operator]]: [{ var: fact }, value]
        }))
      },
      id
    ])
    decisions.set(code, engine.build({ if: [...steps, null] }))
  }
  return (one) => decisions.get(one.code)(one)
}
