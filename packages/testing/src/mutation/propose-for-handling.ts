import { isRecord, type MutantChange } from '@lijie/schema'
import type { HandlingNames } from './list-handling-names.js'
import { competeForTask } from './propose-for-duties.js'
import type { ProposedChange } from './propose-changes.js'

type Node = Readonly<Record<string, unknown>>

/** Words of closed lists, by the key under which they stand. */
const choices: Readonly<Record<string, readonly string[]>> = {
  act: ['coordinate', 'confirm', 'designate-substitute', 'organise-substitute', 'rectify-first', 'decide'],
  binding: ['binding', 'not-binding', 'not-stated'],
  criterion: ['disposing', 'supervising'],
  event: ['start', 'stop', 'pause', 'resume', 'suspend', 'extend', 'return', 'dispatch', 'rework', 'appeal'],
  kind: ['component', 'event', 'open', 'end'],
  outcome: [
    'closed',
    'not-accepted',
    'not-filed',
    'voided',
    'merged',
    'handed-over',
    'handled-on-site',
    'registered'
  ],
  reason: ['closing-path-not-stated', 'path-not-stated'],
  result: ['pass', 'fail'],
  terminal: ['substitute-disposal', 'no-owner-register', 'decision']
}

/** What is told, asked or sent by an effect: names that the standard makes up itself. */
const messages: ReadonlySet<string> = new Set(['about', 'handOver', 'send', 'task'])

/** Members that may have been forgotten. */
const forgettable: ReadonlySet<string> = new Set([
  'anyArea',
  'areaGroups',
  'areas',
  'codes',
  'confirms',
  'cost',
  'division',
  'filed',
  'holder',
  'impossible',
  'ladder',
  'member',
  'onFailure',
  'openMembers',
  'ownership',
  'perArea',
  'register',
  'supervising',
  'target',
  'terminal',
  'to',
  'unassigned',
  'validFrom',
  'validTo',
  'when'
])

/**
 * Changes in who acts and in how a case is handled (责任与流程变异): another role, organ, area, state or clock for the one that
 * stands there, another word of a closed list, another order of steps, and what may have been forgotten.
 */
export function proposeForHandling(
  node: Node,
  path: readonly (string | number)[],
  names: HandlingNames
): readonly ProposedChange[] {
  if (isNotTaken(node)) return []
  return [
    ...Object.entries(node).flatMap(([key, value]) => [
      ...proposeNames(key, value, names.of(key, node, path)),
      ...proposeWord(key, value, node)
    ]),
    ...Object.keys(node)
      .filter((key) => forgettable.has(key) && isForgettable(key, node, path))
      .map((key) => ({ key, change: 'removal' as const, to: undefined })),
    ...(node['kind'] === 'open' && node['filed'] === undefined ? change('filed', 'choice', [true]) : [])
  ]
}

/** The areas of a part and those of a group are no members that a rule states; that a cost is not known says nothing. */
function isForgettable(key: string, node: Node, path: readonly (string | number)[]): boolean {
  if (path.length === 1) return key === 'unassigned'
  if (key === 'cost') return !(isRecord(node[key]) && 'unknown' in node[key])
  return key !== 'areas' || !('label' in node)
}

function proposeNames(key: string, value: unknown, known: readonly string[]): readonly ProposedChange[] {
  if (known.length < 2) return []
  if (typeof value === 'string') return change(key, 'reference', next(known, value))
  if (!Array.isArray(value)) return []
  const list = value as readonly string[]
  return list.flatMap((item, at) => {
    const other = next(known, item).find((one) => !list.includes(one))
    return other === undefined ? [] : change(key, 'reference', [list.with(at, other)])
  })
}

function proposeWord(key: string, value: unknown, node: Node): readonly ProposedChange[] {
  if (key === 'division' || key === 'divisionPrefix') return change(key, 'code', raiseDigit(String(value)))
  if (messages.has(key) && typeof value === 'string') return change(key, 'reference', ['other'])
  // That something must or may be done is told of the steps of a ladder only.
  if (key === 'modality') return 'decider' in node ? change(key, 'choice', next(['must', 'may'], value)) : []
  const words = Object.hasOwn(choices, key) ? choices[key] : undefined
  if (words === undefined || typeof value !== 'string') return []
  const own = key === 'kind' ? words.filter((word) => isStateKind(word) === isStateKind(value)) : words
  return change(key, 'choice', next(own, value))
}

/** The same code with another last digit. */
function raiseDigit(code: string): readonly string[] {
  return [`${code.slice(0, -1)}${(Number(code.slice(-1)) + 1) % 10}`]
}

function isStateKind(word: string): boolean {
  return word === 'open' || word === 'end'
}

/** What stands after a name in its list, the first after the last. */
function next(list: readonly string[], value: unknown): readonly string[] {
  const at = list.findIndex((item) => item === value)
  const other = list[(at + 1) % list.length]
  return at < 0 || other === undefined || other === value ? [] : [other]
}

function change(key: string, name: MutantChange, values: readonly unknown[]): readonly ProposedChange[] {
  return values.map((to) => ({ key, change: name, to }))
}

/** A reading of the source that is kept and not followed. */
export function isNotTaken(item: unknown): boolean {
  return isRecord(item) && item['notTaken'] === true
}

/** Is this the part of a document that says who acts, or how a case is handled? */
export function isHandling(path: readonly (string | number)[]): boolean {
  return path[0] === 'responsibility' || path[0] === 'workflow'
}

/** Lists with two rules that follow each other in the wrong order: it matters where the first that fits, or the highest, is taken. */
export function proposeSwaps(key: string, items: readonly unknown[]): readonly (readonly unknown[])[] {
  return items.flatMap((item, at) => {
    const after = items[at + 1]
    if (!isRecord(item) || !isRecord(after)) return []
    if (key === 'steps' && item['order'] !== after['order'])
      return [
        items.with(at, { ...item, order: after['order'] }).with(at + 1, { ...after, order: item['order'] })
      ]
    return compete(key, item, after) ? [items.with(at, after).with(at + 1, item)] : []
  })
}

/** Assignments of different kinds never compete; transitions do where one role may take both by one action in one state. */
function compete(key: string, a: Node, b: Node): boolean {
  if (key === 'assignments')
    return a['kind'] === undefined || b['kind'] === undefined || a['kind'] === b['kind']
  if (key === 'rules') return competeForTask(a, b)
  const isAlike = key === 'transitions' && a['action'] === b['action'] && a['result'] === b['result']
  return isAlike && meet(a['roles'], b['roles']) && meet(a['from'], b['from'])
}

function meet(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.some((item) => b.includes(item))
}
