import { copyFile, mkdir } from 'node:fs/promises'
import { libraryBuild } from '../../tsup.base.js'

export default libraryBuild({
  entry: [
    'src/index.ts',
    'src/validate/index.ts',
    'src/issues/index.ts',
    'src/recurrence/index.ts',
    'src/time-rules/index.ts',
    'src/responsibility-rules/index.ts',
    'src/workflow-rules/index.ts',
    'src/duties-rules/index.ts'
  ],
  // The validators are generated JavaScript: `tsc -b` does not carry their hand-made declarations along.
  onSuccess: async () => {
    await mkdir('dist/generated', { recursive: true })
    await copyFile('src/generated/validate.d.ts', 'dist/generated/validate.d.ts')
  }
})
