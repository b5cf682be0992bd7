import { libraryBuild } from '../../tsup.base.js'

export default libraryBuild({
  platform: 'node',
  entry: ['src/index.ts', 'src/sqlite/index.ts', 'src/postgres/index.ts', 'src/simulation/index.ts']
})
