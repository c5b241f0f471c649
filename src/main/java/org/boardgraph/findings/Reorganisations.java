package org.boardgraph.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.boardgraph.identity.AuthorityNames;
import org.boardgraph.identity.Successions;
import org.jspecify.annotations.Nullable;

/** When the authorities of the reorganisations that the program knows existed. */
public final class Reorganisations implements KnownAuthorities {
    /**
     * @param until the day after the last; null: it goes on
     */
    private record Span(
            AuthorityNames names,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    private final List<Span> spans = new ArrayList<>();

    public Reorganisations() {
        for (Successions.Succession each : Successions.known().all()) {
            spans.add(new Span(AuthorityNames.of(each.successor()), each.on(), ended(each.successor())));
            for (String predecessor : each.predecessors()) {
                spans.add(new Span(AuthorityNames.of(predecessor), founded(predecessor), each.on()));
            }
        }
    }

    private static @Nullable LocalDate ended(String authority) {
        return Successions.known().all().stream()
                .filter(each -> each.predecessors().contains(authority))
                .map(Successions.Succession::on)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate founded(String authority) {
        return Successions.known().all().stream()
                .filter(each -> each.successor().equals(authority))
                .map(Successions.Succession::on)
                .findFirst()
                .orElse(null);
    }

    /** Of several that a printed name can mean (Somerset: the county council, later the unitary) one is enough. */
    @Override
    public boolean existedOn(String printed, LocalDate day) {
        AuthorityNames names = AuthorityNames.of(printed);
        List<Span> meant = spans.stream().filter(span -> span.names.same(names)).toList();
        return meant.isEmpty() || meant.stream().anyMatch(span -> span.holds(day));
    }
}
