import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { compareSteps, type SemverLevel, type SemverStep } from './change-reason.js'
import type { VersionName } from './diff-standards.js'

/** Warns of a version that was raised less than its changes ask for (版本号核对), and of two different standards. */
export function checkVersionStep(
  before: VersionName,
  after: VersionName,
  step: SemverStep
): readonly Issue[] {
  if (before.id !== after.id)
    return [createIssue('changes/different-standards', { first: before.id, second: after.id })]
  const from = readVersion(before.version)
  const to = readVersion(after.version)
  if (from === undefined || to === undefined || step === 'none') return []
  const given = stepBetween(from, to)
  if (given !== null && compareSteps(given, step) >= 0) return []
  const params = { id: after.id, from: before.version, to: after.version, step, least: raise(from, step) }
  return [createIssue('changes/version-too-low', params)]
}

type Version = readonly [major: number, minor: number, patch: number]

function readVersion(text: string): Version | undefined {
  const found = /^(\d+)\.(\d+)\.(\d+)/.exec(text)
  return found === null ? undefined : [Number(found[1]), Number(found[2]), Number(found[3])]
}

/** The step from one version to a later one, null for the same or an earlier one. Before 1.0.0 the second number counts as the first. */
function stepBetween(from: Version, to: Version): SemverLevel | null {
  const at = from.findIndex((number, i) => number !== to[i])
  if (at === -1 || (to[at] ?? 0) < (from[at] ?? 0)) return null
  if (at === 0) return 'major'
  if (from[0] === 0) return at === 1 ? 'major' : 'minor'
  return at === 1 ? 'minor' : 'patch'
}

function raise([major, minor, patch]: Version, step: SemverLevel): string {
  if (major === 0) return step === 'major' ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`
  if (step === 'major') return `${major + 1}.0.0`
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}
