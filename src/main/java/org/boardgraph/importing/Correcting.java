package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.boardgraph.corrections.CorrectedList;
import org.boardgraph.corrections.MadeCorrection;
import org.boardgraph.corrections.Sitting;
import org.boardgraph.corrections.Target;
import org.boardgraph.graph.Statements;
import org.boardgraph.importing.Memberships.Pair;
import org.boardgraph.model.CorrectionKind;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Says anew, in the transaction that changes them, what corrections do to the lists of meetings: of those that came or went, and
 * of those that these correct.
 */
final class Correcting {
    private final TransactionContext transaction;
    private final Reference reference;

    Correcting(TransactionContext transaction, Reference reference) {
        this.transaction = transaction;
        this.reference = reference;
    }

    /**
     * What a transaction touched.
     *
     * @param places boards and days of the meetings that came or went
     * @param makers meetings whose own corrections are new
     * @param corrected meetings whose corrections may be gone
     * @param added mentions whose people were on lists that are gone
     */
    record Touched(Set<Place> places, Set<String> makers, Set<String> corrected, Set<String> added) {
        static Touched nothing() {
            return new Touched(
                    new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        void came(NoteFacts facts) {
            places.add(Place.of(facts));
            if (hasCorrections(facts)) {
                makers.add(facts.meeting().key());
            }
        }

        /** From a row of the statement import/remove. */
        void went(Record row) {
            places.add(new Place(
                    row.get("board").asString(), LocalDate.parse(row.get("day").asString())));
            corrected.addAll(row.get("corrected").asList(Value::asString));
            added.addAll(row.get("added").asList(Value::asString));
        }
    }

    /** A board and a day. */
    record Place(String board, LocalDate day) {
        static Place of(NoteFacts facts) {
            Map<String, Object> meeting = facts.meeting().properties();
            return new Place(
                    String.valueOf(meeting.get("boardId")), LocalDate.parse(String.valueOf(meeting.get("date"))));
        }

        /** The last day on which a note can mean it by "the last meeting". */
        LocalDate until() {
            return day.plusDays(Target.DAYS);
        }

        Map<String, Object> parameters() {
            return Map.of("board", board, "day", day.toString(), "until", until().toString());
        }
    }

    static boolean hasCorrections(NoteFacts facts) {
        return facts.owned().stream().anyMatch(fact -> fact.label().equals("Correction"));
    }

    /** Says anew what corrections do; the answer is whose memberships that may change. */
    Set<Pair> settle(Touched touched) {
        Record found = transaction
                .run(
                        Statements.named("import/corrections"),
                        Map.of(
                                "touched",
                                Map.of(
                                        "places",
                                                touched.places.stream()
                                                        .map(Place::parameters)
                                                        .toList(),
                                        "makers", List.copyOf(touched.makers),
                                        "corrected", List.copyOf(touched.corrected))))
                .single();
        List<String> near = found.get("near").asList(Value::asString);
        List<String> targets = found.get("targets").asList(Value::asString);
        if (near.isEmpty() && targets.isEmpty() && touched.added.isEmpty()) {
            return Set.of();
        }
        Set<String> boards = new LinkedHashSet<>();
        touched.places.forEach(place -> boards.add(place.board));
        found.get("meetings")
                .values()
                .forEach(meeting -> boards.add(meeting.get("boardId").asString()));
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String person : say(found, near, targets, touched.added)) {
            boards.forEach(board -> pairs.add(new Pair(person, board)));
        }
        return pairs;
    }

    private List<String> say(Record found, List<String> near, List<String> targets, Set<String> recounted) {
        Map<String, HeldList> lists = new HashMap<>();
        for (Value meeting : found.get("meetings").values()) {
            HeldList list = HeldList.of(meeting);
            lists.put(list.sitting().id(), list);
        }
        Map<String, List<MadeCorrection>> byTarget = new HashMap<>();
        Map<String, MadeCorrection> corrections = new HashMap<>();
        Map<String, Value> nodes = new HashMap<>();
        WaitingCorrections waiting = new WaitingCorrections();
        List<Map<String, Object>> links = new ArrayList<>();
        for (Value node : found.get("corrections").values()) {
            MadeCorrection made = made(node, lists);
            nodes.put(made.id(), node);
            corrections.put(made.id(), made);
            Optional<Sitting> target = target(made, node, lists);
            target.ifPresent(of ->
                    byTarget.computeIfAbsent(of.id(), any -> new ArrayList<>()).add(made));
            if (near.contains(made.id())) {
                target.ifPresentOrElse(
                        of -> links.add(Map.of("correction", made.id(), "meeting", of.id())),
                        () -> waiting.pending(made, node));
            }
        }
        Set<String> said = new LinkedHashSet<>(near);
        CorrectedRows rows = new CorrectedRows(nodes, lists, reference);
        for (String target : targets) {
            HeldList list = lists.get(target);
            if (list != null) {
                List<MadeCorrection> made = byTarget.getOrDefault(target, List.of());
                made.forEach(each -> said.add(each.id()));
                CorrectedList corrected = CorrectedList.of(list.sitting(), made);
                rows.add(list, corrected);
                corrected
                        .unclear()
                        .forEach(id -> waiting.unclear(
                                Objects.requireNonNull(corrections.get(id)), Objects.requireNonNull(nodes.get(id))));
            }
        }
        return transaction
                .run(
                        Statements.named("import/correct"),
                        Map.of(
                                "said",
                                Map.of(
                                        "near",
                                        near,
                                        "links",
                                        links,
                                        "targets",
                                        targets,
                                        "replaced",
                                        rows.replaced(),
                                        "added",
                                        rows.added(),
                                        "corrections",
                                        List.copyOf(said),
                                        "recounted",
                                        List.copyOf(recounted),
                                        "findings",
                                        waiting.rows())))
                .list(row -> row.get("person").asString());
    }

    private static Optional<Sitting> target(MadeCorrection made, Value node, Map<String, HeldList> lists) {
        Collection<String> candidates = node.get("candidates").asList(Value::asString);
        List<Sitting> sittings = new ArrayList<>();
        for (String id : candidates) {
            HeldList list = lists.get(id);
            if (list != null) {
                sittings.add(list.sitting());
            }
        }
        // Of a correction that was only met beside others, not every meeting that it can mean was read; then it means
        // none of these.
        return sittings.size() == candidates.size() ? Target.of(made, sittings) : Optional.empty();
    }

    private static MadeCorrection made(Value node, Map<String, HeldList> lists) {
        HeldList at = Objects.requireNonNull(lists.get(node.get("meetingId").asString()));
        return new MadeCorrection(
                node.get("id").asString(),
                at.sitting(),
                node.get("position").asInt(),
                CorrectionKind.valueOf(node.get("kind").asString()),
                node.get("people").asList(HeldList::corrected),
                node.get("from").asString(null),
                node.get("to").asString(null),
                node.get("target").asString(),
                node.get("withheld").asBoolean(false));
    }
}
