import type {
  DutiesPart,
  Evidence,
  ResponsibilityPart,
  StandardPart,
  WorkflowPart
} from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { partKeys, type StandardPartName } from '../part-names.js'
import type { StandardDocument } from '../standard-document.js'

/** An entry of a part that says where its source stands (有出处的条目). */
export interface CitedEntry {
  readonly part: StandardPartName
  /** JSON Pointer inside the part, and of the citation itself. */
  readonly pointer: string
  readonly articlePointer: string
  /** As `by` of the coverage names it: workflow/transitions/file, responsibility/ladders/unclear/first. */
  readonly name: string
  readonly articles: readonly string[]
  /** How it is known; delegations do not say. */
  readonly evidence?: Evidence
  /** Answers come from it; organs, areas, terms and the like are words that other entries use. */
  readonly executes: boolean
}

interface Entry {
  readonly id?: string
  readonly slot?: string
  readonly article?: string
  readonly articles?: readonly string[]
  /** The article that establishes a subject. */
  readonly established?: string | false
  readonly evidence?: Evidence
  readonly notTaken?: true
}

type Collection<P> = readonly [keyof P & string, executes: boolean]

const workflow: readonly Collection<WorkflowPart>[] = [
  ['states', false],
  ['transitions', true],
  ['gaps', true]
]
const responsibility: readonly Collection<ResponsibilityPart>[] = [
  ['organs', false],
  ['areas', false],
  ['areaGroups', false],
  ['roles', false],
  ['bindings', true],
  ['entrustments', true],
  ['assignments', true],
  ['registers', false]
]
const duties: readonly Collection<DutiesPart>[] = [
  ['rules', true],
  ['penalties', true],
  ['evaluations', true],
  ['subjects', false],
  ['terms', false],
  ['channels', false],
  ['references', false]
]
const standard: readonly Collection<StandardPart>[] = [['delegates', false]]

/** Every entry of standard, workflow, responsibility and duties that can cite an article, in file order by collection. */
export function listCitedEntries(document: StandardDocument): readonly CitedEntry[] {
  const ladders = Object.entries(document.responsibility?.ladders ?? {})
  return [
    ...standard.flatMap((one) => listCollection(document, 'standard', one)),
    ...responsibility.flatMap((one) => listCollection(document, 'responsibility', one)),
    ...ladders.flatMap(([id, { steps }]) => {
      const pointer = `${joinPointer('/ladders', id)}/steps`
      return listEntries('responsibility', pointer, `responsibility/ladders/${id}`, steps, true)
    }),
    ...workflow.flatMap((one) => listCollection(document, 'workflow', one)),
    ...duties.flatMap((one) => listCollection(document, 'duties', one))
  ]
}

function listCollection(
  document: StandardDocument,
  part: StandardPartName,
  [collection, executes]: readonly [string, boolean]
): readonly CitedEntry[] {
  const members = document[partKeys[part]] as Readonly<Record<string, unknown>> | undefined
  const entries = members !== undefined && Object.hasOwn(members, collection) ? members[collection] : []
  return listEntries(part, `/${collection}`, `${part}/${collection}`, entries as Entries, executes)
}

type Entries = readonly Entry[] | Readonly<Record<string, Entry>>

function listEntries(
  part: StandardPartName,
  pointer: string,
  name: string,
  entries: Entries,
  executes: boolean
): readonly CitedEntry[] {
  return Object.entries(entries).map(([key, entry]: [string, Entry]) => {
    const at = joinPointer(pointer, key)
    const { id, slot, evidence, notTaken } = entry
    return {
      part,
      pointer: at,
      name: `${name}/${Array.isArray(entries) ? (id ?? slot ?? key) : key}`,
      ...readCitation(entry, at),
      ...(evidence !== undefined && { evidence }),
      executes: executes && notTaken !== true
    }
  })
}

function readCitation(
  { article, articles, established }: Entry,
  pointer: string
): Pick<CitedEntry, 'articles' | 'articlePointer'> {
  if (article !== undefined) return { articles: [article], articlePointer: `${pointer}/article` }
  return typeof established === 'string'
    ? { articles: [established], articlePointer: `${pointer}/established` }
    : { articles: articles ?? [], articlePointer: `${pointer}/articles` }
}
