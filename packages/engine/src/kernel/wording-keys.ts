/**
 * Members of standards that are only read and decide nothing (文字说明), wherever they stand. Names are not among them:
 * cases are looked up by the names of classes.
 */
export const wordingKeys: readonly string[] = [
  'title',
  'summary',
  'label',
  'note',
  'notice',
  'reading',
  'scope'
]
