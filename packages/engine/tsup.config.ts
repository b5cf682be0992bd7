import { copyFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { libraryBuild } from '../../tsup.base.js'

const rruleLicence = createRequire(import.meta.url).resolve('rrule/LICENCE')

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
    'src/rulebook/index.ts',
    'src/reference/index.ts',
    'src/layers/index.ts',
    'src/batch/index.ts',
    'src/analysis/index.ts',
    'src/catalog/index.ts',
    'src/changes/index.ts',
    'src/instants/index.ts',
    'src/clock/index.ts',
    'src/limit-text/index.ts',
    'src/drawings/index.ts'
  ],
  // rrule is part of the package, so that nobody installs it: its one file for Node, with the notice that its licence asks for.
  noExternal: ['rrule'],
  esbuildOptions: (options) => {
    options.mainFields = ['main']
  },
  onSuccess: async () => {
    await copyFile(rruleLicence, 'dist/rrule-licence.txt')
  }
})
