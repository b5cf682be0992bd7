import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

/** Columns of the generated files. */
export const columns = {
  case_id: 'VARCHAR',
  unit: 'VARCHAR',
  district: 'VARCHAR',
  reported_at: 'BIGINT',
  due_at: 'BIGINT',
  closed_at: 'BIGINT',
  filed: 'BIGINT',
  rework: 'BIGINT',
  rework_times: 'BIGINT',
  last_unit: 'BIGINT'
}

const random = (salt, most) => `(hash(i * 31 + ${salt}) % ${most})::BIGINT`

/** Writes random cases of 200 units in 2025 as CSV and Parquet, the same ones for the same number of rows. */
export async function writeCaseFiles(folder, rows) {
  const files = { csv: path.join(folder, `${rows}.csv`), parquet: path.join(folder, `${rows}.parquet`) }
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const start = Date.UTC(2025, 0, 1)
  const year = 365 * 86_400_000
  await connection.run(`COPY (
    SELECT 'C' || lpad(i::VARCHAR, 9, '0') AS case_id, 'U' || lpad((unit + 1)::VARCHAR, 3, '0') AS unit,
      'D' || lpad((${random(2, 12)} + 1)::VARCHAR, 2, '0') AS district, opened AS reported_at, due AS due_at,
      CASE WHEN filed = 0 OR dice >= 980 THEN NULL
        WHEN dice < 750 + unit THEN opened + ${random(7, 1_000_000)} * (due - opened) // 1000000
        ELSE due + 1 + ${random(8, 1_728_000_000)} END AS closed_at,
      filed, (rework > 0)::BIGINT AS rework, rework AS rework_times, 1::BIGINT AS last_unit
    FROM (SELECT *, CASE WHEN filed = 1 AND ${random(9, 100)} < 6 THEN 1 + ${random(10, 3)} ELSE 0 END AS rework FROM (
      SELECT i, ${random(1, 200)} AS unit, ${start} + ${random(3, year)} AS opened,
        opened + [2, 4, 8, 24, 48, 120][1 + ${random(4, 6)}] * 3600000 AS due,
        (${random(5, 10)} < 9)::BIGINT AS filed, ${random(6, 1000)} AS dice
      FROM range(${rows}) AS numbers(i))))
    TO '${files.parquet}' (FORMAT parquet, COMPRESSION zstd)`)
  await connection.run(`COPY (FROM '${files.parquet}') TO '${files.csv}' (HEADER)`)
  connection.closeSync()
  instance.closeSync()
  return files
}
