import {
  caseFactsColumns,
  caseFactsTextColumns,
  type CaseFactsColumn,
  type CaseFactsKind,
  type CaseFactsTextColumn
} from '@lijie/schema'
import { numberReaders, textReaders, type ColumnReader } from './column-readers.js'

/**
 * Case facts rows as typed columns in memory (列式案件事实): some tens of bytes a row instead of an object. They grow chunk
 * by chunk, so that no row is ever moved.
 */
export interface CaseColumns {
  /** Rows so far. */
  size: number
  readonly chunkSize: number
  readonly numberColumns: readonly CaseFactsColumn[]
  readonly textColumns: readonly CaseFactsTextColumn[]
  /** How each column is read from a row. */
  readonly numbers: readonly NumberSource[]
  readonly texts: readonly TextSource[]
  /** One for each text column. */
  readonly dictionaries: readonly TextDictionary[]
  readonly keepsCaseIds: boolean
  readonly chunks: ColumnChunk[]
}

/** A number column of rows. */
interface NumberSource {
  readonly name: CaseFactsColumn
  readonly kind: CaseFactsKind
  readonly read: ColumnReader<number>
}

/** A text column of rows. */
interface TextSource {
  readonly name: CaseFactsTextColumn
  readonly read: ColumnReader<string>
}

/** The texts of a column (文本字典): code 0 is unknown, text i has code i + 1. */
export interface TextDictionary {
  readonly texts: string[]
  readonly codes: Map<string, number>
}

/** So many rows side by side. */
export interface ColumnChunk {
  size: number
  /** In the order of the number columns; a narrow one is replaced by a wide one for the first value that it cannot hold. */
  readonly numbers: NumberArray[]
  readonly texts: readonly Int32Array[]
  /** Empty unless they are kept. */
  readonly caseIds: string[]
}

/** Flags and small counts, -1 for unknown; instants and large counts, NaN for unknown. */
export type NumberArray = Int8Array | Float64Array

/** Which columns to keep. */
export interface CaseColumnsOptions {
  /** Number columns; all unless given. */
  readonly columns?: readonly CaseFactsColumn[]
  /** Text columns; all unless given. */
  readonly textColumns?: readonly CaseFactsTextColumn[]
  /** Case ids are needed to find cases, and take more room than all columns; true unless given. */
  readonly caseIds?: boolean
}

const usualChunkSize = 2 ** 15

/** Columns without a row. */
export function createCaseColumns(
  options: CaseColumnsOptions = {},
  chunkSize: number = usualChunkSize
): CaseColumns {
  const textColumns = [...new Set(options.textColumns ?? caseFactsTextColumns)]
  const numberColumns = [...new Set(options.columns ?? (Object.keys(caseFactsColumns) as CaseFactsColumn[]))]
  return {
    size: 0,
    chunkSize,
    numberColumns,
    textColumns,
    numbers: numberColumns.map((name) => ({ name, kind: caseFactsColumns[name], read: numberReaders[name] })),
    texts: textColumns.map((name) => ({ name, read: textReaders[name] })),
    dictionaries: textColumns.map(() => ({ texts: [], codes: new Map() })),
    keepsCaseIds: options.caseIds ?? true,
    chunks: []
  }
}

/** Room for the next rows. */
export function createChunk(columns: CaseColumns): ColumnChunk {
  const { chunkSize, numberColumns, textColumns } = columns
  return {
    size: 0,
    numbers: numberColumns.map((column) =>
      caseFactsColumns[column] === 'instant' ? new Float64Array(chunkSize) : new Int8Array(chunkSize)
    ),
    texts: textColumns.map(() => new Int32Array(chunkSize)),
    caseIds: []
  }
}
