package org.boardgraph.config;

import java.time.Clock;
import org.boardgraph.api.Api;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.api.Judgements;
import org.boardgraph.api.Mutations;
import org.boardgraph.api.Recordings;
import org.boardgraph.api.Viewer;
import org.boardgraph.graph.Graph;
import org.boardgraph.importing.Judgement;
import org.boardgraph.importing.Judging;
import org.boardgraph.importing.Recording;
import org.boardgraph.importing.Reviewing;
import org.boardgraph.model.Id;
import org.boardgraph.web.GraphQlEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** How a GraphQL request comes from the endpoint to the schema, with its viewer. */
@Configuration(proxyBeanMethods = false)
class Answering {
    @Bean
    GraphQlSource api(Graph graph) {
        Clock clock = Clock.systemUTC();
        return Api.over(
                graph,
                ApiSettings.DEFAULT,
                new Mutations(
                        judgements(new Judging(graph, clock)),
                        new Reviewing(graph, clock)::keep,
                        Recordings.of(new Recording(graph, clock))));
    }

    @Bean
    WebGraphQlHandler handler(GraphQlSource api) {
        return WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(api))
                .interceptor(viewers())
                .build();
    }

    private static Judgements judgements(Judging judging) {
        return new Judgements() {
            @Override
            public Judgement decide(Judging.Wish wish) {
                return judging.decide(wish);
            }

            @Override
            public Judgement undo(Id decision) {
                return judging.undo(decision);
            }
        };
    }

    private static WebGraphQlInterceptor viewers() {
        return (request, chain) -> {
            boolean officer = Boolean.TRUE.equals(request.getAttributes().get(GraphQlEndpoint.OFFICER));
            Viewer viewer = officer ? Viewer.OFFICER : Viewer.READER;
            request.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(context -> context.put(Viewer.KEY, viewer))
                            .build());
            return chain.next(request);
        };
    }
}
