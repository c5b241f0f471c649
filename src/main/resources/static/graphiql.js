// The query page: GraphiQL on this server's own endpoint, with a first question to send.
'use strict';

const whoAttendedWhat = `# Who attended what, and the line that says so.
# Send it with the round button, or Ctrl-Enter.
query WhoAttendedWhat {
  attendances(first: 10) {
    nodes {
      person { name }
      status
      onBehalfOf { name }
      meeting { date board { name } }
      citation {
        quote
        firstLine
        document { name }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}

# What is withheld from readers, and what
# changes the graph, needs the officer's
# token, under Headers below:
# {"Authorization": "Bearer TOKEN"}
# It is forgotten with this page.
`;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: whoAttendedWhat,
    defaultEditorToolsVisibility: 'headers',
    shouldPersistHeaders: false,
  }),
);
