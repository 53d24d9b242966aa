import { Fragment } from 'react'
import { lettersKey } from '../lib/keyboard.ts'
import { useStored } from '../lib/stored.ts'
import { Dialog } from './dialog.tsx'
import styles from './keys-dialog.module.css'

const groups: { name: string; keys: [keys: string[], does: string][] }[] = [
  {
    name: 'Anywhere',
    keys: [
      [['c'], 'write down what you got done'],
      [['Ctrl', 'K'], 'the same, also while typing elsewhere'],
      [['g', 't'], 'Today'],
      [['g', 'l'], 'Ledger'],
      [['g', 'g'], 'Growth'],
      [['g', 's'], 'Settings'],
      [['?'], 'this list'],
    ],
  },
  {
    name: 'In a list',
    keys: [
      [['j', 'k'], 'next, previous; arrow keys do the same'],
      [['Enter'], 'open'],
      [['e'], 'open and edit the title'],
      [['x'], 'select, for one change to many'],
      [['/'], 'search'],
      [['Esc'], 'let go of what is selected'],
    ],
  },
]

export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const [letters, setLetters] = useStored(lettersKey, true)
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className={styles.list}>
        {groups.map((group) => (
          <Fragment key={group.name}>
            <dt className={styles.group}>{group.name}</dt>
            <dd hidden />
            {group.keys.map(([keys, does]) => (
              <Fragment key={does}>
                <dt className={styles.keys}>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </Fragment>
            ))}
          </Fragment>
        ))}
      </dl>
      <label className={styles.switch}>
        <input type="checkbox" checked={letters} onChange={(event) => setLetters(event.target.checked)} />
        Single letters are keys (switch off if you dictate)
      </label>
    </Dialog>
  )
}
