/** What the id of every made-up case begins with (合成案件编号前缀): nobody can take it for a real one. */
export const syntheticCaseStart = 'SYNTHETIC-'

/** Whether a case was made up by a model (合成案件), as its id says. */
export function isSyntheticCase(caseId: string): boolean {
  return caseId.startsWith(syntheticCaseStart)
}
