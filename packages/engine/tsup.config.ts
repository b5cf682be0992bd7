import { existsSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { libraryBuild } from '../../tsup.base.js'

/** Libraries that are part of the package, so that nobody installs them, with the notices that their licences ask for. */
const bundled = {
  rrule: 'rrule/LICENCE',
  flatbush: 'flatbush/LICENSE',
  flatqueue: 'flatqueue/LICENSE',
  'turf-boolean-point-in-polygon': '@turf/boolean-point-in-polygon/LICENSE',
  'turf-invariant': '@turf/invariant/LICENSE',
  'point-in-polygon-hao': 'point-in-polygon-hao/LICENSE',
  'robust-predicates': 'robust-predicates/LICENSE'
}
/** Where a file of an installed package is, also where its package.json does not list it. */
function findFile(file: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(file) ?? []
  const found = folders.map((folder) => path.join(folder, file)).find((candidate) => existsSync(candidate))
  if (found === undefined) throw new Error(`${file} is not installed`)
  return found
}

export default libraryBuild({
  entry: [
    'src/index.ts',
    'src/kernel/index.ts',
    'src/taxonomy/index.ts',
    'src/criteria/index.ts',
    'src/calendar/index.ts',
    'src/calendar-compiler/index.ts',
    'src/time-limits/index.ts',
    'src/evaluation/index.ts',
    'src/counting/index.ts',
    'src/formulas/index.ts',
    'src/points/index.ts',
    'src/periods/index.ts',
    'src/case-facts/index.ts',
    'src/rulebook/index.ts',
    'src/reference/index.ts',
    'src/layers/index.ts',
    'src/batch/index.ts',
    'src/analysis/index.ts',
    'src/source-conflicts/index.ts',
    'src/catalog/index.ts',
    'src/changes/index.ts',
    'src/instants/index.ts',
    'src/citations/index.ts',
    'src/clock/index.ts',
    'src/limit-text/index.ts',
    'src/drawings/index.ts',
    'src/responsibility/index.ts',
    'src/unit-grids/index.ts',
    'src/codes/index.ts',
    'src/duties/index.ts',
    'src/workflow/index.ts',
    'src/workflow-graph/index.ts'
  ],
  noExternal: ['rrule', 'flatbush', '@turf/boolean-point-in-polygon'],
  // rrule has one file for Node; the others are found by their exports.
  esbuildOptions: (options) => {
    options.mainFields = ['main']
  },
  onSuccess: async () => {
    for (const [name, file] of Object.entries(bundled))
      await copyFile(findFile(file), `dist/${name}-licence.txt`)
  }
})
