package org.boardgraph.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import org.boardgraph.graph.Graph;
import org.boardgraph.model.Id;
import org.boardgraph.model.OrderKey;
import org.boardgraph.registers.RegisterEdition;
import org.boardgraph.registers.RegisterOrigin;

/**
 * An edition's way into the graph and out of it. What changes is written in groups of whole registers, a transaction each; until
 * the last one sets {@code loaded} on the document no query sees a register or an entry of it, and an edition that is taken out is
 * unseen from the first one on. An edition that fits one group is in, replaced or out in one transaction. A process that dies
 * leaves what was loaded before; the same file again goes on where it ended.
 */
final class RegisterArrival {
    /** How much one transaction may change. */
    record Group(int registers, int entries) {
        static final Group USUAL = new Group(1000, 10_000);
    }

    private final Graph graph;
    private final References references;
    private final Group most;

    RegisterArrival(Graph graph, References references, Group most) {
        this.graph = graph;
        this.references = references;
        this.most = most;
    }

    /**
     * Puts an edition in, or leaves it where it is there already.
     *
     * @param samples takes the samples out, where there are any, and says how many there were
     */
    ImportResult take(
            RegisterEdition printed, RegisterOrigin origin, long now, boolean onlyTried, IntSupplier samples) {
        String file = printed.text().name();
        Tried tried = graph.read(transaction -> {
            RegisterTurn turn = new RegisterTurn(transaction, references);
            Edition edition = Edition.of(printed, origin, turn.reference());
            return new Tried(edition, turn.standing(edition.document().toString()));
        });
        Map<String, Object> there = tried.standing.document();
        if (there != null && tried.standing.isLoaded() && isThis(there, tried.edition)) {
            return new ImportResult.Unchanged(file);
        }
        List<String> remarks = new ArrayList<>(printed.remarks());
        if (there != null && tried.standing.isLoaded()) {
            remarks.add("It takes the place of " + there.get("name") + ", of the same body and day.");
        }
        if (!onlyTried) {
            if (tried.standing.samples() > 0) {
                remarks.add(samples.getAsInt() + " samples made way for it.");
            }
            write(tried.edition, now, false);
            remarks.addAll(questions(tried.edition));
        }
        return new ImportResult.RegisterTaken(
                file, printed.registers().size(), printed.entries(), printed.asOf(), remarks);
    }

    /** An edition, and what is there of it. */
    private record Tried(Edition edition, StandingEdition standing) {}

    private List<String> questions(Edition edition) {
        int waiting = graph.read(transaction -> new RegisterTurn(transaction, references)
                .waiting(edition.document().toString()));
        return waiting == 0
                ? List.of()
                : List.of((waiting == 1 ? "1 name waits as a question" : waiting + " names wait as questions")
                        + " of identity: decide whether they are the people who are called alike.");
    }

    private static boolean isThis(Map<String, Object> there, Edition edition) {
        RegisterOrigin origin = edition.origin();
        return edition.printed().text().textSha256().equals(there.get("textSha256"))
                && Long.valueOf(Edition.VERSION).equals(there.get("parserVersion"))
                && Objects.equals(origin.body(), there.get("givenBody"))
                && Objects.equals(origin.asOf() == null ? null : origin.asOf().toString(), there.get("givenAsOf"));
    }

    /** Draws an edition anew, all of it. */
    void again(RegisterEdition printed, RegisterOrigin origin, long importedMillis) {
        Edition edition = graph.read(
                transaction -> Edition.of(printed, origin, new RegisterTurn(transaction, references).reference()));
        write(edition, importedMillis, true);
    }

    /** Takes an edition out. */
    void goes(String document) {
        boolean done = graph.write(transaction -> {
            RegisterTurn turn = new RegisterTurn(transaction, references);
            StandingEdition standing = turn.standing(document);
            if (fits(standing.registers().keySet(), standing, List.of())) {
                turn.exchange(document, standing.registers().keySet(), List.of());
                turn.drop(document);
                return true;
            }
            turn.load(document, false);
            return false;
        });
        while (!done) {
            done = graph.write(transaction -> {
                RegisterTurn turn = new RegisterTurn(transaction, references);
                StandingEdition standing = turn.standing(document);
                List<String> group = group(standing.registers().keySet(), standing);
                turn.exchange(document, group, List.of());
                boolean last = group.size() == standing.registers().size();
                if (last) {
                    turn.drop(document);
                }
                return last;
            });
        }
    }

    private void write(Edition given, long now, boolean all) {
        String document = given.document().toString();
        Set<String> rewritten = new TreeSet<>();
        boolean done = graph.write(transaction -> {
            RegisterTurn turn = new RegisterTurn(transaction, references);
            Edition edition = resolved(given, turn);
            StandingEdition standing = turn.standing(document);
            Set<String> leaving = leaving(edition, standing, all, Set.of());
            List<Id> arriving = arriving(edition, standing, leaving);
            boolean atOnce = fits(
                    leaving,
                    standing,
                    arriving.stream().map(id -> entries(edition, id)).toList());
            turn.edition(edition, when(edition, now, atOnce));
            if (atOnce) {
                turn.exchange(document, leaving, facts(edition, arriving, turn));
            }
            return atOnce;
        });
        while (!done) {
            done = graph.write(transaction -> group(given, all, rewritten, new RegisterTurn(transaction, references)));
        }
    }

    /** One group of an edition; the answer is whether it was the last. */
    private boolean group(Edition given, boolean all, Set<String> rewritten, RegisterTurn turn) {
        String document = given.document().toString();
        Edition edition = resolved(given, turn);
        StandingEdition standing = turn.standing(document);
        Set<String> leaving = leaving(edition, standing, all, rewritten);
        List<String> out = group(leaving, standing);
        List<Id> in = new ArrayList<>();
        int registers = out.size();
        int entries = sum(out, standing);
        boolean full = out.size() < leaving.size();
        for (Id id : arriving(edition, standing, Set.copyOf(out))) {
            if (full || !in.isEmpty() && !holds(registers + 1, entries + entries(edition, id))) {
                full = true;
                break;
            }
            in.add(id);
            registers++;
            entries += entries(edition, id);
        }
        if (!out.isEmpty() || !in.isEmpty()) {
            turn.exchange(document, out, facts(edition, in, turn));
        }
        if (!full) {
            turn.load(document, true);
        }
        rewritten.addAll(out);
        in.forEach(id -> rewritten.add(id.toString()));
        return !full;
    }

    /** Bodies may be known by other names since. */
    private static Edition resolved(Edition edition, RegisterTurn turn) {
        return Edition.of(edition.printed(), edition.origin(), turn.reference());
    }

    /** The registers that are there and not as they are now to be. */
    private static Set<String> leaving(Edition edition, StandingEdition standing, boolean all, Set<String> rewritten) {
        Set<String> leaving = new TreeSet<>();
        standing.registers().forEach((id, sha) -> {
            var register = Id.parse(id).map(edition.registers()::get);
            boolean stays =
                    register.isPresent() && Edition.sha(register.get()).equals(sha) && (!all || rewritten.contains(id));
            if (!stays) {
                leaving.add(id);
            }
        });
        return leaving;
    }

    /** The registers that are not there once some have left, in the order of the file. */
    private static List<Id> arriving(Edition edition, StandingEdition standing, Set<String> leaving) {
        return edition.registers().keySet().stream()
                .filter(id -> !standing.registers().containsKey(id.toString()) || leaving.contains(id.toString()))
                .toList();
    }

    private boolean fits(Collection<String> leaving, StandingEdition standing, List<Integer> arriving) {
        int entries = sum(leaving, standing)
                + arriving.stream().mapToInt(Integer::intValue).sum();
        return leaving.size() + arriving.size() <= most.registers && entries <= most.entries;
    }

    private boolean holds(int registers, int entries) {
        return registers <= most.registers && entries <= most.entries;
    }

    /** As many of some registers as one transaction may take out, at least one. */
    private List<String> group(Collection<String> leaving, StandingEdition standing) {
        List<String> group = new ArrayList<>();
        int entries = 0;
        for (String id : leaving) {
            entries += standing.entries().getOrDefault(id, 0);
            if (!group.isEmpty() && !holds(group.size() + 1, entries)) {
                break;
            }
            group.add(id);
        }
        return group;
    }

    private static int sum(Collection<String> registers, StandingEdition standing) {
        return registers.stream()
                .mapToInt(id -> standing.entries().getOrDefault(id, 0))
                .sum();
    }

    private static int entries(Edition edition, Id id) {
        return Objects.requireNonNull(edition.registers().get(id)).entries().size();
    }

    private static List<RegisterFacts> facts(Edition edition, List<Id> registers, RegisterTurn turn) {
        return registers.stream()
                .map(id -> RegisterReading.of(id, edition, turn.reference()))
                .toList();
    }

    private static Map<String, Object> when(Edition edition, long now, boolean loaded) {
        Map<String, Object> when = new HashMap<>();
        when.put("importedAt", Instant.ofEpochMilli(now).toString());
        when.put("importedMillis", now);
        when.put(
                "order",
                OrderKey.of(OrderKey.newestFirst(now), edition.document().toString()));
        when.put("loaded", loaded);
        return when;
    }
}
