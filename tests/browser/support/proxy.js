// A road to the service on which every request is seen, also those that a browser tells nobody about.
import { createServer, request } from 'node:http'
import { once } from 'node:events'

export async function proxy(base) {
  const seen = []
  const server = createServer((from, to) => {
    const { method, url, headers } = from
    const onward = request(base + url, { method, headers }, (reply) => {
      seen.push({ method, url, cookie: headers.cookie, referer: headers.referer, setCookie: reply.headers['set-cookie'] })
      to.writeHead(reply.statusCode, reply.headers)
      reply.pipe(to)
    })
    onward.on('error', () => to.destroy())
    from.pipe(onward)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    seen,
    close: () => new Promise((closed) => { server.close(closed); server.closeAllConnections() }),
  }
}
