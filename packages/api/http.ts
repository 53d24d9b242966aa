export { openAccess, secret, type LocalAccess } from './access.ts'
export { createApp, type AppOptions } from './app.ts'
export { PortTaken, serve, type Running } from './serve.ts'
