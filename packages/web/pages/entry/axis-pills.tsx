import { type AxisKey, axisKeys } from '@earned/framework'
import { axisName, wOf } from '../../lib/names.ts'
import styles from './entry.module.css'

/** Which axes an entry shows something of. */
export function AxisPills({ axes, change }: { axes: readonly AxisKey[]; change: (axes: AxisKey[]) => void }) {
  return (
    <fieldset>
      <legend className={styles.legend}>What it shows something of</legend>
      <div className={styles.axes}>
        {axisKeys.map((axis) => (
          <label key={axis} className={styles.axis}>
            <input
              type="checkbox"
              checked={axes.includes(axis)}
              onChange={() =>
                change(axes.includes(axis) ? axes.filter((one) => one !== axis) : [...axes, axis])
              }
            />
            <span className={`${styles.mark} ${wOf(axis)}`} />
            {axisName(axis)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
