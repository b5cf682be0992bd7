import { partKeys, type Issue, type StandardDocument } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import { weighAddition } from './choose-reason.js'
import type { BilingualText, Change } from './change.js'
import { compareSteps, levelOf, type SemverStep } from './change-reason.js'
import { checkVersionStep } from './check-version-step.js'
import { diffPart } from './diff-walk.js'
import type { DiffPair } from './path-rule.js'
import { noWords } from './say-values.js'

/** What changed from one version of a standard to another (版本差异). */
export interface StandardDiff {
  readonly before: VersionName
  readonly after: VersionName
  /** By part, then in the order of the older document, additions last. */
  readonly changes: readonly Change[]
  /** The step of the version that the changes ask for. */
  readonly step: SemverStep
  /** Two different standards; a version that was raised too little. */
  readonly warnings: readonly Issue[]
}

/** Which version of which standard. */
export interface VersionName {
  readonly id: string
  readonly version: string
}

/** Keys of a document that no author writes. */
const derived: ReadonlySet<string> = new Set(['zones', 'recurrences'])

/**
 * The differences between two versions of a standard (标准差异), by key and by meaning: the order of keys and of lists whose
 * order says nothing, white space and `$schema` are none. Both must have been validated.
 */
export function diffStandards(before: StandardDocument, after: StandardDocument): StandardDiff {
  const pair = { before, after }
  const changes = listParts(before, after).flatMap(([part, key]): readonly Change[] => {
    const a: unknown = ownPart(before, key)
    const b: unknown = ownPart(after, key)
    if (a !== undefined && b !== undefined) return diffPart(part, a, b, pair)
    return [createPartChange(part, a, b, pair)]
  })
  const step = changes.reduce<SemverStep>(
    (most, { level }) => (compareSteps(level, most) > 0 ? level : most),
    'none'
  )
  const names = { before: nameVersion(before), after: nameVersion(after) }
  return { ...names, changes, step, warnings: checkVersionStep(names.before, names.after, step) }
}

function nameVersion({ standard: { id, version } }: StandardDocument): VersionName {
  return { id, version }
}

/** File name and key of every part that either version has, in the order of writing; parts unknown here come last. */
function listParts(
  before: StandardDocument,
  after: StandardDocument
): readonly (readonly [string, string])[] {
  const held = new Set([...Object.keys(before), ...Object.keys(after)])
  const known = Object.entries(partKeys).filter(([, key]) => held.has(key))
  const keys = new Set<string>(Object.values(partKeys))
  const others = [...held].filter((key) => !keys.has(key) && !derived.has(key))
  return [...known, ...others.map((key) => [key, key] as const)]
}

function ownPart(document: StandardDocument, key: string): unknown {
  return Object.hasOwn(document, key) ? document[key as keyof StandardDocument] : undefined
}

function createPartChange(part: string, before: unknown, after: unknown, pair: DiffPair): Change {
  const added = part === 'overrides' ? 'answer-can-change' : weighAddition('adds-only', pair)
  const why = after === undefined ? 'key-removed' : added
  const subject: BilingualText = { zh: `${wordOf('part', part, 'zh-CN')}文件`, en: `part ${part}` }
  return {
    part,
    key: '',
    leaf: '',
    pointer: '',
    kind: after === undefined ? 'removed' : 'added',
    before: before === undefined ? null : { value: before, text: noWords },
    after: after === undefined ? null : { value: after, text: noWords },
    level: levelOf(why),
    why,
    subject,
    name: null
  }
}
