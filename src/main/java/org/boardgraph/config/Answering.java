package org.boardgraph.config;

import java.time.Clock;
import org.boardgraph.api.Api;
import org.boardgraph.api.Judgements;
import org.boardgraph.api.Mutations;
import org.boardgraph.api.Recordings;
import org.boardgraph.api.Reviews;
import org.boardgraph.conflict.Conflicts;
import org.boardgraph.graph.Graph;
import org.boardgraph.importing.Judging;
import org.boardgraph.importing.Recording;
import org.boardgraph.importing.Reviewing;
import org.boardgraph.web.GraphQlService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How a GraphQL request comes from the endpoint to the schema, with its viewer, within the limits. */
@Configuration(proxyBeanMethods = false)
class Answering {
    @Bean
    Api api(Graph graph, Conflicts rules, Settings settings) {
        Clock clock = Clock.systemUTC();
        return Api.over(
                graph,
                settings.asks(),
                new Mutations(
                        Judgements.of(new Judging(graph, clock)),
                        Reviews.of(new Reviewing(graph, clock)),
                        Recordings.of(new Recording(graph, clock))),
                rules);
    }

    @Bean
    GraphQlService service(Api api, Settings settings) {
        return new Requests(
                api, settings.documents().persisted(), settings.http().largestAnswer());
    }
}
