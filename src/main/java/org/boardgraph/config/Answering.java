package org.boardgraph.config;

import org.boardgraph.api.Api;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.api.Viewer;
import org.boardgraph.graph.Graph;
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
        return Api.over(graph, ApiSettings.DEFAULT);
    }

    @Bean
    WebGraphQlHandler handler(GraphQlSource api) {
        return WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(api))
                .interceptor(viewers())
                .build();
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
