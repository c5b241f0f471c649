package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardgraph.graph.Statements;
import org.boardgraph.identity.Authority;
import org.boardgraph.importing.Shared.Touched;
import org.neo4j.driver.TransactionContext;

/**
 * The successions of authorities. Where a document names one authority, all that are joined to it by successions are in the
 * graph too, those that no document names with what is known of them; where none of them is named any more, they all go.
 */
final class Chains {
    private final TransactionContext transaction;
    private final Reference reference;

    Chains(TransactionContext transaction, Reference reference) {
        this.transaction = transaction;
        this.reference = reference;
    }

    /** Puts in the chains of bodies that are named now, save of those that were named before and have theirs. */
    void add(Collection<String> named, Collection<String> before) {
        Map<String, Authority> chained = new TreeMap<>();
        for (String id : named) {
            if (!before.contains(id) && !chained.containsKey(id)) {
                chained.putAll(chain(id));
            }
        }
        if (!chained.isEmpty()) {
            run("import/chains", Map.of("bodies", rows(chained.keySet()), "successions", successions(chained)));
        }
    }

    /** The bodies of the chains that {@link #add} puts in, as they are where no document names them. */
    Map<String, BodyNames> with(Collection<String> named, Collection<String> before) {
        Map<String, BodyNames> chained = new TreeMap<>();
        for (String id : named) {
            if (!before.contains(id) && !chained.containsKey(id)) {
                chain(id)
                        .keySet()
                        .forEach(each -> chained.put(each, new BodyNames(each, BodyKind.AUTHORITY, false, Names.NONE)));
            }
        }
        return chained;
    }

    /** Without those that may stay though no document names them. */
    Touched spared(Touched gone) {
        List<String> bodies =
                gone.bodies().stream().filter(id -> chain(id).isEmpty()).toList();
        return new Touched(bodies, gone.topics());
    }

    /** What is left of chains after these of their bodies are named no more. */
    void settle(Collection<String> unnamed) {
        Set<Set<String>> chains = new java.util.HashSet<>();
        Set<String> members = new TreeSet<>();
        for (String id : unnamed) {
            Map<String, Authority> chain = chain(id);
            if (!chain.isEmpty()) {
                members.add(id);
                chains.add(chain.keySet());
            }
        }
        if (!members.isEmpty()) {
            run(
                    "import/chains-settle",
                    Map.of(
                            "unnamed",
                            rows(members),
                            "chains",
                            chains.stream().map(List::copyOf).toList()));
        }
    }

    /** By id; empty where the body is joined to none. */
    private Map<String, Authority> chain(String id) {
        Authority authority = reference.authority(id);
        Map<String, Authority> chain = new TreeMap<>();
        if (authority != null
                && !(authority.predecessors().isEmpty()
                        && authority.successors().isEmpty())) {
            reference
                    .authorities()
                    .chain(authority.key())
                    .forEach((key, each) -> chain.put(Reference.idOf(key).toString(), each));
        }
        return chain;
    }

    private List<Map<String, Object>> rows(Collection<String> ids) {
        return ids.stream()
                .map(id -> new BodyNames(id, BodyKind.AUTHORITY, false, Names.NONE).properties(reference))
                .toList();
    }

    private static List<Map<String, Object>> successions(Map<String, Authority> chained) {
        List<Map<String, Object>> successions = new ArrayList<>();
        chained.forEach((id, authority) -> authority.successors().forEach(successor -> {
            Map<String, Object> row = new HashMap<>();
            row.put("from", id);
            row.put("to", Reference.idOf(successor.key()).toString());
            row.put("on", successor.on() == null ? null : successor.on().toString());
            successions.add(row);
        }));
        return successions;
    }

    private void run(String statement, Map<String, Object> parameters) {
        transaction.run(Statements.named(statement), parameters).consume();
    }
}
