// The query page: GraphiQL on this server's own endpoint, with a first question to send.
'use strict';

const whoAttendedWhat = `# Who attended what, and the line that says so. Send it with the round button, or Ctrl-Enter.
query WhoAttendedWhat {
  attendances(first: 10) {
    nodes {
      person { name }
      status
      onBehalfOf { name }
      meeting { date board { name } }
      citation { firstLine lastLine quote document { name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}

# What an officer alone may see needs the token of the server's data folder. Put it under Headers below:
# {"Authorization": "Bearer TOKEN"}
`;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: whoAttendedWhat,
    shouldPersistHeaders: false,
  }),
);
