import type { ActionType, KnownTimeLimit } from '@lijie/schema'

/**
 * Who does something (办理主体). The engine checks role, organ and entrustment; the host authenticates the person.
 * Organs are written as their class asks: `city-centre`, `district-centre@230102`, `responsible-unit:lamp-company`.
 */
export interface Actor {
  /** Opaque id of the person (人员); never a name. */
  readonly person?: string
  readonly post?: string
  readonly organ: string
  readonly role: string
  /** The organ for which `organ` acts, by entrustment (受托). */
  readonly onBehalfOf?: string
}

interface ActionBase {
  readonly by: Actor
  /** When it took place (发生时间), epoch milliseconds, if earlier than it is recorded. Clocks count by it. */
  readonly occurredAt?: number
  /** What has become known of the case: facts of the workflow and of the criteria, added to those on record. */
  readonly facts?: Readonly<Record<string, unknown>>
  readonly reason?: string
  /** Where the case lies now (改记区域), once its area has ended and others came after it; for a report, its area. */
  readonly area?: string
}

/** What is said of the filing criteria (立案依据), with the action that confirms them. */
interface FilingClaim {
  /** The row to file under; needed only where several decide. */
  readonly criterion?: string
  readonly areaGrade?: string
  /** That the criteria are met, where they are left to an instrument that is not bound. */
  readonly confirmed?: true
}

interface Payloads {
  /** A report (上报): the record begins. `area` is an area id or a division code. */
  readonly report: {
    readonly case: string
    readonly kind: 'component' | 'event'
    readonly code?: string
    readonly area: string
    readonly areaGrade?: string
    readonly unitGrid?: string
    /** Opaque ids of those who reported it; personal data stays outside. */
    readonly reporters?: readonly string[]
    /** The case and criterion it goes on from, or the case it was split off. */
    readonly continues?: { readonly case: string; readonly criterion?: string }
    readonly splitFrom?: string
  }
  readonly confirm: { readonly result?: 'pass' | 'fail' }
  readonly accept: object
  readonly 'refuse-acceptance': object
  readonly file: FilingClaim
  readonly 'refuse-filing': object
  /** Dispatch (派遣); where the standard has no filing, it is what confirms the criteria. */
  readonly dispatch: { readonly to: string } & FilingClaim
  readonly return: object
  readonly reassign: { readonly to: string }
  /** A step of a ladder (协调): `triggers` that hold, whether it was agreed, and the unit it found. */
  readonly coordinate: {
    readonly ladder: string
    readonly triggers: Readonly<Record<string, boolean>>
    readonly agreed: boolean
    readonly unit?: string
  }
  readonly dispose: object
  readonly 'report-back': object
  readonly 'order-verification': object
  readonly verify: { readonly result: 'pass' | 'fail' }
  readonly redispatch: { readonly to: string }
  readonly extend: {
    readonly clock?: string
    readonly extension?: KnownTimeLimit
    readonly requestedAt?: number
  }
  readonly suspend: { readonly clock?: string; readonly until?: number; readonly requestedAt?: number }
  readonly resume: object
  readonly supervise: object
  readonly appeal: { readonly granted: boolean }
  /** This case is a duplicate (并案) of `into`: it ends; its reporters go over, the clock of `into` is the one that counts. */
  readonly merge: { readonly into: string }
  /** The other side of a merge: takes over the reporters of the duplicate. */
  readonly absorb: { readonly duplicate: string; readonly reporters: readonly string[] }
  /** Parts of the matter become cases of their own (拆分). */
  readonly split: { readonly cases: readonly string[] }
  /** A later stage of the same trouble (分阶段立案) becomes a case of its own. */
  readonly continue: { readonly case: string; readonly criterion?: string }
  readonly void: object
  readonly close: object
  readonly notify: { readonly to: string; readonly about: string }
  readonly 'hand-over': { readonly to: string }
  readonly 'handle-on-site': object
}

type Checked = { [T in ActionType]: Payloads[T] }

/** Something done in a case (办理动作), by its type. */
export type CaseAction = { [T in ActionType]: ActionBase & { readonly type: T } & Checked[T] }[ActionType]

/** The action of one type. */
export type ActionOf<T extends ActionType> = Extract<CaseAction, { readonly type: T }>
