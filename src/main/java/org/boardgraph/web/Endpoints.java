package org.boardgraph.web;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** What is served at /graphql, and what stands before everything: they count the same requests. */
public final class Endpoints {
    private final HttpLimits limits;
    private final Rates rates;

    public Endpoints(HttpLimits limits) {
        this.limits = limits;
        this.rates = new Rates(limits.rate(), limits.rateHere(), System::nanoTime);
    }

    /** Stands before everything. */
    public Gate gate(KnownNames names, Predicate<String> isOfficersToken) {
        return new Gate(names, isOfficersToken, rates);
    }

    /**
     * Serves GraphQL.
     *
     * @param service answers the requests; asked for with the first of them
     */
    public GraphQlEndpoint graphQl(Supplier<GraphQlService> service) {
        return new GraphQlEndpoint(service, limits, rates);
    }
}
