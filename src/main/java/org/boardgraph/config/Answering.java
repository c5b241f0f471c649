package org.boardgraph.config;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.boardgraph.api.Api;
import org.boardgraph.api.Judgements;
import org.boardgraph.api.Mutations;
import org.boardgraph.api.Recordings;
import org.boardgraph.api.Reviews;
import org.boardgraph.conflict.Conflicts;
import org.boardgraph.graph.Graph;
import org.boardgraph.importing.Judgement;
import org.boardgraph.importing.Judging;
import org.boardgraph.importing.Recording;
import org.boardgraph.importing.Reviewing;
import org.boardgraph.model.Id;
import org.boardgraph.web.GraphQlService;
import org.jspecify.annotations.Nullable;
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
                        judgements(new Judging(graph, clock)),
                        reviews(new Reviewing(graph, clock)),
                        Recordings.of(new Recording(graph, clock))),
                rules);
    }

    @Bean
    GraphQlService service(Api api, Settings settings) {
        return new Requests(
                api, settings.documents().persisted(), settings.http().largestAnswer());
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

    private static Reviews reviews(Reviewing reviewing) {
        return new Reviews() {
            @Override
            public void keep(Id conflict, String state, @Nullable String note, String by) {
                reviewing.keep(conflict, state, note, by);
            }

            @Override
            public void recheck(Function<List<Id>, Set<String>> standing) {
                reviewing.recheck(standing);
            }
        };
    }
}
