import type { AxisView } from '@earned/engine'
import { axes } from '@earned/framework'
import type { LevelRow } from '../../charts/level-rows.tsx'

/** An axis of the own view as a row of the charts. Reviewed levels take their place here once there are any. */
export function levelRowOf({ axis, w, own, profileLevel }: AxisView): LevelRow {
  return {
    key: axis,
    name: axes[axis].name,
    shortName: axes[axis].shortName,
    w,
    own: own?.level ?? null,
    reviewed: null,
    profile: profileLevel,
    texts: axes[axis].levels.map((level) => level.text),
    says: own === null ? 'not rated' : own.cited ? `you say ${own.level}` : `${own.level}, nothing cited`,
    to: `/growth/rate/${axis}`,
  }
}
