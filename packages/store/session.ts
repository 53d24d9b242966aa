import type { Making } from './chance.ts'
import type { Connection, Database } from './database/connection.ts'
import { makePerson } from './make-person.ts'
import type { At } from './rows.ts'
import type { Viewer } from './viewer.ts'

/** What every noun works with: one viewer, and a way to look and to write that is already theirs. */
export type Session = Making & {
  readonly viewer: Viewer
  /** One statement. */
  read<T>(run: (at: At) => Promise<T>): Promise<T>
  /** Several statements that see the same moment. */
  moment<T>(run: (at: At) => Promise<T>): Promise<T>
  /** The same with time between the statements; `release` it. */
  hold(): Promise<{ at: At; release(): Promise<void> }>
  /** All or nothing. */
  write<T>(run: (at: At) => Promise<T>): Promise<T>
}

/** What the sessions of one store share. */
export type Desk = Making & {
  readonly database: Database
  /** Viewers whose person is known to be there. */
  readonly made: Set<string>
}

export function sessionFor(desk: Desk, viewer: Viewer): Session {
  const { database, made, now, id } = desk
  const name = JSON.stringify([viewer.workspace, viewer.person])
  const as =
    <T>(run: (at: At) => Promise<T>) =>
    (connection: Connection) =>
      run({ connection, viewer })
  async function hold() {
    const { connection, release } = await database.hold(viewer)
    return { at: { connection, viewer }, release }
  }
  return {
    now,
    id,
    viewer,
    read: (run) => database.read(viewer, as(run)),
    async moment(run) {
      const { at, release } = await hold()
      try {
        return await run(at)
      } finally {
        await release()
      }
    },
    hold,
    async write(run) {
      const answer = await database.write(
        viewer,
        as(async (at) => {
          if (!made.has(name)) await makePerson(at, desk)
          return run(at)
        }),
      )
      made.add(name)
      return answer
    },
  }
}

/** The same session inside a transaction that is open: everything runs there. */
export function sessionWithin(session: Session, at: At): Session {
  const here = <T>(run: (at: At) => Promise<T>) => run(at)
  const hold = async () => ({ at, release: async () => {} })
  return { ...session, read: here, moment: here, write: here, hold }
}
