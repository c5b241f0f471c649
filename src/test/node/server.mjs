// Serves @neo4j/graphql over HTTP on a free port of this machine, which is printed as the first line.
// BOLT, NEO4J_USERNAME and NEO4J_PASSWORD say where the database is; it ends when its standard input does.
import { readFileSync } from 'node:fs'
import http from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { execute, parse, validate } from 'graphql'
import neo4j from 'neo4j-driver'

const driver = neo4j.driver(
  process.env.BOLT,
  neo4j.auth.basic(process.env.NEO4J_USERNAME ?? 'neo4j', process.env.NEO4J_PASSWORD),
)
const typeDefs = readFileSync(new URL('types.graphql', import.meta.url), 'utf8')
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const known = new Map()

// As any server does that is meant to be fast: a document is parsed and validated once.
function document(text) {
  if (!known.has(text)) {
    const parsed = parse(text)
    const errors = validate(schema, parsed)
    known.set(text, errors.length > 0 ? { errors } : { parsed })
  }
  return known.get(text)
}

async function answer(body) {
  const { query, variables } = JSON.parse(body)
  const { parsed, errors } = document(query)
  return errors
    ? { errors }
    : execute({ schema, document: parsed, variableValues: variables, contextValue: { executionContext: driver } })
}

const server = http.createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    const result = await answer(Buffer.concat(chunks).toString('utf8')).catch((error) => ({
      errors: [{ message: error.message }],
    }))
    const bytes = Buffer.from(JSON.stringify(result))
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.length })
    response.end(bytes)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
process.stdin.on('end', () => process.exit(0)).resume()
