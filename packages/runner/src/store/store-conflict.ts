/** Another writer was faster (写入冲突): nothing was written; read again and decide again. */
export class StoreConflict extends Error {
  override readonly name = 'StoreConflict'
}
