import type { Issue, StandardDocument } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { wordingKeys } from '../kernel/index.js'
import { holdsOn } from './apply-overrides.js'
import { createLayers } from './create-layers.js'
import type { EffectivePart } from './effective-part.js'
import { originOfLeaf, type LayerEntries, type LayerEntry } from './layer-entry.js'
import { layeredParts, type LayeredKey, type LayeredPart } from './layered-part.js'
import type { LeafOrigin, Provenance } from './leaf-origin.js'
import { locateIssue } from './locate-issue.js'
import { listLayers, type StandardsById } from './order-standards.js'
import { restorePart } from './restore-part.js'
import { takePart } from './take-part.js'

/** What is wrong with the shape of a part; `validatePart` of `@lijie/schema` is one. */
export type PartValidator = (part: LayeredPart, value: unknown) => readonly Issue[]

/** The standards at hand, and the date that is asked about. */
export interface LayerContext {
  readonly documents: StandardsById
  /** YYYY-MM-DD: the changes that hold on this day are made. */
  readonly on: string
  /** Checks a part after changes; without it, changes that hold are refused. */
  readonly validatePart?: PartValidator | undefined
}

/** A part put together from all layers of a standard, and what stands against it. */
export interface LayeredResult<K extends LayeredKey> {
  /** Undefined when neither the standard nor one below it gives the part. */
  readonly effective: EffectivePart<NonNullable<StandardDocument[K]>> | undefined
  readonly issues: readonly Issue[]
}

/**
 * A part as it holds for a standard on a date (有效文本): its bases in their order, its own part on top, its changes.
 *
 * A part that one standard gives and nobody changes is taken as it is, at no cost. The standards must not build on each
 * other in a circle; see {@link checkExtends}.
 */
export function layerPart<K extends LayeredKey>(
  part: LayeredPart,
  top: string,
  context: LayerContext
): LayeredResult<K> {
  const { documents } = context
  const key = layeredParts[part].key as K
  const layers = listLayers(top, documents).flatMap((id) => documents.get(id) ?? [])
  const givers = layers.filter((document) => document[key] !== undefined)
  const changers = layers.filter(({ overrides }) => overrides?.changes.some((change) => change.part === part))
  const [giver] = givers
  if (giver === undefined && changers.length === 0) return { effective: undefined, issues: [] }
  if (giver !== undefined && givers.length === 1 && changers.length === 0) {
    return { effective: takePart<K>(part, giver, top), issues: [] }
  }
  const isChanged = changers.some(({ overrides }) =>
    overrides?.changes.some((change) => change.part === part && holdsOn(change, context.on))
  )
  return putTogether<K>(part, top, context, isChanged)
}

function putTogether<K extends LayeredKey>(
  part: LayeredPart,
  top: string,
  context: LayerContext,
  isChanged: boolean
): LayeredResult<K> {
  const issues: Issue[] = []
  const entries = createLayers(part, top, context, issues)(top)
  const restored = restorePart(part, entries)
  const locate = (issue: Issue): Issue => locateIssue(issue, restored, entries)
  for (const issue of listConflicts(part, top, entries)) issues.push(issue)
  if (isChanged) {
    const { validatePart } = context
    const found = validatePart?.(part, restored.value) ?? [
      createIssue('layers/missing-validator', { standard: top }, { file: 'overrides.json', pointer: '' })
    ]
    for (const issue of found) issues.push(validatePart === undefined ? issue : locate(issue))
  }
  const version = context.documents.get(top)?.standard.version ?? ''
  const effective: EffectivePart<NonNullable<StandardDocument[K]>> = {
    value: restored.value as unknown as NonNullable<StandardDocument[K]>,
    standard: top,
    provenanceOf: (key, leaf) => provenanceOf(entries.get(key), leaf),
    citedFor: (key, leaves) => citedFor(entries.get(key), leaves) ?? { standard: top, version },
    locate
  }
  return { effective, issues }
}

function provenanceOf(entry: LayerEntry | undefined, leaf: string | undefined): Provenance | undefined {
  if (entry === undefined || entry.leaves === null) return undefined
  if (leaf !== undefined && !Object.hasOwn(entry.leaves, leaf)) return undefined
  const { standard, version } = leaf === undefined ? entry.origin : originOfLeaf(entry, leaf)
  return { standard, version }
}

/** Values that are not what an answer is cited for: wording, and names, by which classes are found but nothing is decided. */
const wording: ReadonlySet<string> = new Set([...wordingKeys, 'name'])

function citedFor(
  entry: LayerEntry | undefined,
  leaves: readonly string[] | undefined
): LeafOrigin | undefined {
  if (entry === undefined) return undefined
  const deciding = leaves ?? [...entry.changed.keys()].filter((leaf) => !wording.has(leaf))
  const origins = deciding.filter((leaf) => isKnown(entry, leaf)).map((leaf) => originOfLeaf(entry, leaf))
  let cited = origins[0] ?? entry.origin
  for (const origin of origins) if ((origin.from ?? '') > (cited.from ?? '')) cited = origin
  return cited
}

function isKnown({ leaves, changed }: LayerEntry, leaf: string): boolean {
  return (leaves !== null && Object.hasOwn(leaves, leaf)) || changed.has(leaf)
}

function listConflicts(part: LayeredPart, standard: string, entries: LayerEntries): Issue[] {
  return [...entries].flatMap(([key, { conflicts }]) =>
    [...conflicts].map(([leaf, [first, second]]) => {
      const name = key === '' ? part : key
      const params = {
        standard,
        part,
        key: name,
        leaf: leaf === '' ? name : leaf,
        first: first.standard,
        second: second.standard
      }
      return createIssue('layers/conflicting-bases', params, { file: second.file, pointer: second.pointer })
    })
  )
}
