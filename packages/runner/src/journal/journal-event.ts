import type { StandardPin } from '@lijie/engine/rulebook'
import type { Actor, CaseAction } from '@lijie/engine/workflow'

/** The rules a case is handled by (所依标准): hash of the rulebook and of each standard in it. Calendars are not pinned. */
export interface CasePin {
  readonly rulebook: string
  readonly standards: readonly StandardPin[]
}

/** A calendar as it was known on a day (日历版本): the standards it is compiled from, and what names it for good. */
export interface CalendarPin {
  /** Id of the standard that the calendar comes from. */
  readonly standard: string
  /** SHA-256 over the standards below and the day of knowledge. */
  readonly hash: string
  readonly sources: readonly StandardPin[]
  /** Only notices published by this day are in it, YYYY-MM-DD; null when all that are in the standards are. */
  readonly knownAt: string | null
}

/** Personal data that an action came with (个人信息登记), without the data. */
export interface PersonalDigest {
  readonly id: string
  /** HMAC-SHA256 over the data, keyed with a salt that is erased together with them. */
  readonly digest: string
}

/** What an event says (事件内容). */
export type JournalContent =
  | {
      readonly type: 'action'
      readonly action: CaseAction
      /** With a report and a filing: the rules from here on. */
      readonly pin?: CasePin
      readonly personal?: readonly PersonalDigest[]
    }
  /** A case goes over to another version of its rules, by an explicit act (版本迁移). */
  | {
      readonly type: 'migrated'
      readonly by: Actor
      readonly from: CasePin
      readonly to: CasePin
      readonly reason: string
    }
  /** A newly published calendar holds for all cases (日历变更); `case` is null. */
  | {
      readonly type: 'calendar-changed'
      readonly by: Actor
      readonly calendar: CalendarPin
      /** Id of the calendar standard in whose place it comes; its own where only notices are new. */
      readonly replaces: string
      /** From when on days count by it; what was counted before stays. */
      readonly effectiveAt: number
    }
  /** Personal data was erased (个人信息删除); what it was is not said. */
  | {
      readonly type: 'personal-data-erased'
      readonly by: Actor
      readonly personal: string
      readonly reason: string
    }

/** One entry of the journal (日志记录): never changed, never removed. */
export interface JournalEvent {
  /** 1, 2, 3 … in the whole journal. */
  readonly sequence: number
  /** The case it is about; null when it is about all. */
  readonly case: string | null
  /** Version of the case after it; 0 when it is about all. */
  readonly version: number
  /** The command that caused it; a command is carried out once. */
  readonly command: string
  /** When it was recorded (记录时间), epoch milliseconds; never goes back. */
  readonly at: number
  readonly content: JournalContent
  /** Hash of the event before it; 64 zeros for the first. */
  readonly previous: string
  /** SHA-256 over the RFC 8785 form of all of the above. */
  readonly hash: string
}

/** The last event (日志链头): what is pinned, and signed in a checkpoint. */
export interface JournalHead {
  readonly sequence: number
  readonly hash: string
}
