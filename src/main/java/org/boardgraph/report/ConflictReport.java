package org.boardgraph.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The conflicts that somebody asks for, as a table, CSV, JSON or the declarations audit to be printed. */
public final class ConflictReport {
    private static final int PAGE = 100;
    private static final List<String> TABLE = List.of("date", "item", "person", "what", "look", "review", "question");
    private static final List<String> CSV = List.of(
            "date",
            "board",
            "item",
            "person",
            "authority",
            "what",
            "look",
            "subject",
            "question",
            "reasons",
            "review",
            "reviewed",
            "review note",
            "meeting id",
            "id");

    private final Questions questions;
    private final Imprint imprint;

    public ConflictReport(Questions questions, Imprint imprint) {
        this.questions = questions;
        this.imprint = imprint;
    }

    /**
     * All that is found, newest meeting first.
     *
     * @throws NotAnswered where it cannot be asked so
     */
    public String of(Wanted wanted, OutputFormat format) {
        List<Part> rows = questions.all("conflicts", "conflicts", Map.of("filter", wanted.filter(), "first", PAGE));
        List<Entry> entries = rows.stream().map(Entry::of).toList();
        return switch (format) {
            case JSON -> Json.of(imprint, "conflicts", rows);
            case CSV -> Csv.of(CSV, entries.stream().map(ConflictReport::csv).toList());
            case HTML -> new AuditPage(questions, imprint).of(wanted, entries);
            default -> table(entries);
        };
    }

    private String table(List<Entry> entries) {
        if (entries.isEmpty()) {
            return "Nothing was found; " + imprint.right() + ".\n";
        }
        List<List<String>> rows = entries.stream()
                .map(entry -> List.of(
                        entry.date().toString(),
                        shortened(entry.item()),
                        entry.person(),
                        entry.kind(),
                        entry.strength(),
                        entry.reviewed().isEmpty() ? "open" : entry.review(),
                        entry.summary()))
                .toList();
        return Columns.of(TABLE, rows) + "\n" + Wording.count(entries.size(), "question") + " to check, no verdicts; "
                + imprint.right() + ".\n";
    }

    private static String shortened(String item) {
        return item.length() <= 40 ? item : item.substring(0, 39) + "…";
    }

    private static List<String> csv(Entry entry) {
        return List.of(
                entry.date().toString(),
                entry.board(),
                entry.item(),
                entry.person(),
                entry.authority(),
                entry.kind(),
                entry.strength(),
                entry.subject(),
                entry.summary(),
                entry.reasons().stream().map(Reason::inOneLine).collect(Collectors.joining("\n")),
                entry.review(),
                entry.reviewed(),
                entry.note(),
                entry.meetingId(),
                entry.id());
    }
}
