import { readdirSync, readFileSync } from 'node:fs'
import type { EvaluationPart, EvaluationScheme, StandardPart } from '@lijie/schema'

/** The part files of one source. */
export interface Assessment {
  readonly folder: string
  readonly standard: StandardPart
  readonly evaluation: EvaluationPart
}

const root = new URL('../', import.meta.url)

/** Every assessment of this package (评价方案来源), by folder. */
export function readAssessments(): ReadonlyMap<string, Assessment> {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !['generated', 'node_modules', 'test'].includes(name))
  return new Map(folders.map((folder) => [folder, readAssessment(folder)]))
}

function readAssessment(folder: string): Assessment {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`${folder}/${name}.json`, root), 'utf8'))
  return {
    folder,
    standard: read('standard') as StandardPart,
    evaluation: read('evaluation') as EvaluationPart
  }
}

/** Whether a scheme can compute: `complete`, or `draft` when something is missing. */
export function stateOf(scheme: EvaluationScheme | undefined): 'complete' | 'draft' | 'absent' {
  if (scheme === undefined) return 'absent'
  return 'draft' in scheme ? 'draft' : 'complete'
}
