import { joinPointer, type VectorFile, type VectorGroup, type VectorTest } from '@lijie/schema'

/** One test of a vector file with its group and its place. */
export interface ListedVector {
  readonly group: VectorGroup
  readonly test: VectorTest
  /** JSON Pointer of the test in its file. */
  readonly pointer: string
}

/** All tests of a vector file in the order of the file. */
export function listVectors(file: VectorFile): readonly ListedVector[] {
  return file.groups.flatMap((group, i) =>
    group.tests.map((test, j) => ({
      group,
      test,
      pointer: joinPointer(joinPointer(joinPointer(joinPointer('', 'groups'), String(i)), 'tests'), String(j))
    }))
  )
}
