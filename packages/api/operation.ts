import type { Ledger, Store } from '@earned/store'
import type { Day } from '@earned/framework'
import type { z } from 'zod'
import type { OperationName } from './routes.ts'

/** What an operation is given beside its input. */
export type Given = {
  ledger: Ledger
  store: Store
  today: Day
  /** Where this edition keeps its files. */
  home: string
}

/** What one that may take long is given. */
export type Context = Given & {
  /** Raised when the caller has gone. */
  signal: AbortSignal
}

/** Who may call it: `owner` is the person whose ledger it is. */
export type Access = 'owner'

export type Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  summary: string
  access: Access
  input: Input
  output: Output
  /** What a success answers with, where it is not 200. */
  status?: 201
  run(context: Given, input: z.output<Input>): Promise<z.output<Output>>
}

/** An upload: the file is the body, the input is the query. `text` is read once. */
export type Upload<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  summary: string
  access: Access
  takes: 'file'
  /** `lines`: the output is sent as it comes, one JSON value a line. */
  gives: 'json' | 'lines'
  input: Input
  output: Output
  run(context: Context, input: z.output<Input>, text: AsyncIterable<string>): AsyncGenerator<z.output<Output>>
}

/** A download: pieces of a file, streamed. */
export type Download<Input extends z.ZodType = z.ZodType> = {
  summary: string
  access: Access
  gives: 'file'
  mediaType: string
  fileName(context: Given): string
  input: Input
  run(context: Given, input: z.output<Input>): AsyncGenerator<string>
}

export type AnyOperation = Operation | Upload | Download
export type OperationTable = Record<OperationName, AnyOperation>

/** Gives the schemas' types to `run`. */
export const operation = <I extends z.ZodType, O extends z.ZodType>(it: Operation<I, O>): Operation<I, O> =>
  it
export const upload = <I extends z.ZodType, O extends z.ZodType>(it: Upload<I, O>): Upload<I, O> => it
export const download = <I extends z.ZodType>(it: Download<I>): Download<I> => it
