package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardgraph.generate.Manuscript.Correction;
import org.boardgraph.generate.Manuscript.Declaration;
import org.boardgraph.generate.Manuscript.Group;
import org.boardgraph.generate.Manuscript.Item;
import org.boardgraph.generate.Manuscript.Row;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Role;
import org.jspecify.annotations.Nullable;

/** What a parser should understand of a note, in the form that parsed notes are scored against. */
final class Gold {
    private Gold() {}

    static Map<String, @Nullable Object> of(Manuscript note, String source) {
        Map<String, @Nullable Object> gold = new LinkedHashMap<>();
        gold.put("source", source);
        gold.put("board", note.board().name());
        gold.put("date", note.date().toString());
        gold.put("venue", note.venue());
        List<Object> rows = new ArrayList<>();
        note.attendance().forEach(group -> group.rows().forEach(row -> rows.add(row(group, row))));
        gold.put("attendance", rows);
        gold.put("items", note.items().stream().map(item -> item(item)).toList());
        gold.put(
                "declarations",
                note.declarations().stream()
                        .map(made -> declaration(made, note.names()))
                        .toList());
        gold.put(
                "corrections",
                note.corrections().stream()
                        .map(made -> correction(made, note.names()))
                        .toList());
        gold.put("noDeclarationsStated", note.noneDeclared() ? true : null);
        return gold;
    }

    private static Map<String, @Nullable Object> row(Group group, Row row) {
        Map<String, @Nullable Object> gold = new LinkedHashMap<>();
        boolean has = group.role() != null && group.status() != AttendanceStatus.APOLOGIES;
        gold.put("role", has ? role(group) : null);
        gold.put("name", row.printed().name());
        gold.put("title", row.printed().title().isEmpty() ? null : row.printed().title());
        gold.put("honorifics", row.printed().postNominals());
        gold.put("authority", row.authority());
        gold.put("position", row.position());
        gold.put("status", group.status().name().toLowerCase(Locale.ROOT));
        if (!row.items().isEmpty()) {
            gold.put("items", row.items());
        }
        if (row.substituteFor() != null) {
            gold.put("substituteFor", row.substituteFor());
        }
        return gold;
    }

    private static String role(Group group) {
        boolean plural = group.role() == Role.SUBSTITUTE || group.role() == Role.OBSERVER;
        return plural ? String.valueOf(group.role()).toLowerCase(Locale.ROOT) : group.label();
    }

    private static Map<String, @Nullable Object> item(Item item) {
        Map<String, @Nullable Object> gold = new LinkedHashMap<>();
        gold.put("number", item.number());
        gold.put("title", item.title());
        gold.put("restricted", item.restricted());
        gold.put("decisions", item.decisions());
        gold.put("actions", item.actions());
        gold.put(
                "participation",
                item.participation().stream()
                        .map(part -> Map.of("person", part.person(), "as", part.as()))
                        .toList());
        return gold;
    }

    private static Map<String, @Nullable Object> declaration(Declaration made, Names names) {
        Map<String, @Nullable Object> gold = new LinkedHashMap<>();
        gold.put("people", made.people());
        gold.put("item", made.item());
        gold.put("nature", made.nature());
        gold.put("subjects", made.subjects());
        gold.put("text", names.plain(made.text()));
        return gold;
    }

    private static Map<String, @Nullable Object> correction(Correction made, Names names) {
        Map<String, @Nullable Object> gold = new LinkedHashMap<>();
        gold.put("kind", made.kind());
        if (!made.people().isEmpty()) {
            gold.put("people", made.people());
        }
        gold.put("from", made.from());
        gold.put("to", made.to());
        gold.put("target", made.target());
        gold.put("text", names.plain(made.text()));
        return gold;
    }
}
