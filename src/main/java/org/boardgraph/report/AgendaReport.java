package org.boardgraph.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom to remind of what before a meeting, as a table, CSV, JSON or sheets to be printed, one a member. */
public final class AgendaReport {
    private static final List<String> TABLE = List.of("item", "person", "what", "look", "reminder");
    private static final List<String> CSV = List.of(
            "item", "title", "person", "what", "look", "subject", "reminder", "reasons", "source", "source lines");

    private final Questions questions;
    private final Imprint imprint;

    public AgendaReport(Questions questions, Imprint imprint) {
        this.questions = questions;
        this.imprint = imprint;
    }

    /** @throws NotAnswered where it cannot be asked so */
    public String of(Thing board, LocalDate date, List<AgendaItem> items, OutputFormat format) {
        Part answer = questions.ask(
                "reminders",
                Map.of(
                        "board", board.id(),
                        "date", date.toString(),
                        "items", items.stream().map(AgendaItem::input).toList()));
        List<Part> rows = answer.parts("checkAgenda");
        return switch (format) {
            case JSON -> Json.of(imprint, "reminders", rows);
            case CSV -> Csv.of(CSV, rows.stream().map(AgendaReport::csv).toList());
            case HTML -> ReminderSheets.of(answer, date, items, imprint);
            default -> table(rows, answer.parts("expectedMembers"));
        };
    }

    private String table(List<Part> rows, List<Part> expected) {
        List<List<String>> lines = new ArrayList<>();
        for (Part row : rows) {
            lines.add(List.of(
                    row.has("itemNumber") ? row.text("itemNumber") : row.text("itemTitle"),
                    row.text("person.name"),
                    Wording.kind(row.text("kind")),
                    Wording.strength(row.text("strength")),
                    row.text("summary")));
        }
        String end = Wording.count(rows.size(), "reminder") + " for "
                + Wording.count(expected.size(), "expected member") + "; " + imprint.right() + ".\n";
        return lines.isEmpty() ? end : Columns.of(TABLE, lines) + "\n" + end;
    }

    private static List<String> csv(Part row) {
        Reminder reminder = Reminder.of(row);
        return List.of(
                row.text("itemNumber"),
                row.text("itemTitle"),
                row.text("person.name"),
                Wording.kind(row.text("kind")),
                Wording.strength(row.text("strength")),
                row.text("subject.name"),
                row.text("summary"),
                Reason.of(row).stream().map(Reason::inOneLine).collect(Collectors.joining("\n")),
                reminder.source().place(),
                reminder.source().quote());
    }
}
