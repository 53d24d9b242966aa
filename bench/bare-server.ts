/** The least a server in Node can be: reads the body, writes the row as bare SQL, answers the text. No check of anything. */
import { createServer } from 'node:http'
import { bareInsert } from './bare-entry.ts'

const insert = await bareInsert(process.argv[2] ?? 'bare.db')
let count = 0
const server = createServer((request, reply) => {
  let text = ''
  request.on('data', (piece: Buffer) => (text += piece.toString()))
  request.on('end', () => {
    insert((count += 1))
    reply.writeHead(201, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    })
    reply.end(text)
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`)
})
