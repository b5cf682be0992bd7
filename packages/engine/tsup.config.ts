import { libraryBuild } from '../../tsup.base.js'

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
    'src/changes/index.ts'
  ]
})
