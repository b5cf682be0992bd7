import { libraryBuild } from '../../tsup.base.js'

export default libraryBuild({
  platform: 'node',
  entry: [
    'src/index.ts',
    'src/sql/index.ts',
    'src/duckdb/index.ts',
    'src/postgres/index.ts',
    'src/clickhouse/index.ts',
    'src/spreadsheet/index.ts',
    'src/tables/index.ts'
  ]
})
