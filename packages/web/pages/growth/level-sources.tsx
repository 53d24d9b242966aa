import { axes, type AxisKey, sourceWorks } from '@earned/framework'
import styles from './growth.module.css'

/** Where the level texts of an axis come from, as their licences ask. */
export function LevelSources({ axis }: { axis: AxisKey }) {
  const { levels } = axes[axis]
  const works = sourceWorks.filter((work) => levels.some(({ source }) => source?.startsWith(work.key)))
  const ours = levels.some((level) => level.ours)
  return (
    <p className={styles.source}>
      Level texts after {works.map((work) => `“${work.title}”, ${work.by}`).join('; ')}
      {ours && `${works.length > 0 ? '; ' : ''}some of them ours`}.{' '}
      {[...new Set(works.map((work) => work.attribution))].filter(Boolean).join(' ')}
    </p>
  )
}
