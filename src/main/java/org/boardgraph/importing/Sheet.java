package org.boardgraph.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Id;
import org.boardgraph.model.Lines;
import org.jspecify.annotations.Nullable;

/** The facts and links of one note or register as they are collected, each with its citation, the withheld words apart. */
final class Sheet {
    private static final int LONGEST_QUOTE = 500;

    private final Id document;
    private final DocumentText source;
    private final WithheldLines withheld;
    final List<Fact> facts = new ArrayList<>();
    final List<Link> links = new ArrayList<>();

    Sheet(Id document, DocumentText source, WithheldLines withheld) {
        this.document = document;
        this.source = source;
        this.withheld = withheld;
    }

    boolean withholds(Lines lines) {
        return withheld.meets(lines);
    }

    void link(String type, Object from, Object to) {
        links.add(Link.of(type, from.toString(), to.toString()));
    }

    /** A node without a citation. */
    Entry entry(String label, Id id) {
        return new Entry(label, id, false);
    }

    /** A node with the citation of its lines. */
    Entry cited(String label, Id id, Lines lines) {
        Entry entry = new Entry(label, id, withholds(lines));
        citation(lines).forEach(entry::with);
        if (entry.hides) {
            entry.words("quote", quote(lines));
        }
        return entry;
    }

    /** The properties of a citation; no quote where the lines are withheld. */
    Map<String, Object> citation(Lines lines) {
        Map<String, Object> citation = new LinkedHashMap<>();
        citation.put("documentId", document.toString());
        citation.put("firstLine", (long) lines.first());
        citation.put("lastLine", (long) lines.last());
        if (!withholds(lines)) {
            citation.put("quote", quote(lines));
        }
        return citation;
    }

    String quote(Lines lines) {
        return Cut.to(LONGEST_QUOTE, source.words(lines));
    }

    /** One node as its properties are put together. */
    final class Entry {
        private final String label;
        private final Id id;
        private final boolean hides;
        private final Map<String, Object> open = new LinkedHashMap<>();
        private final Map<String, Object> hidden = new LinkedHashMap<>();

        private Entry(String label, Id id, boolean hides) {
            this.label = label;
            this.id = id;
            this.hides = hides;
            open.put("id", id.toString());
        }

        boolean hides() {
            return hides;
        }

        /** What every reader may see; left out where it is null or an empty list. */
        Entry with(String name, @Nullable Object value) {
            put(open, name, value);
            return this;
        }

        /** Words of the note: on the Withheld node where their lines are withheld. */
        Entry words(String name, @Nullable Object value) {
            put(hides ? hidden : open, name, value);
            return this;
        }

        /** Words that no reader sees, wherever they stand. */
        Entry hidden(String name, @Nullable Object value) {
            put(hidden, name, value);
            return this;
        }

        /** Puts the node on the sheet, marked as withheld where its lines are. */
        void add() {
            if (hides) {
                open.put("withheld", true);
            }
            facts.add(new Fact(id.toString(), label, open));
            if (!hidden.isEmpty()) {
                String key = "Withheld/" + id;
                hidden.put("of", id.toString());
                facts.add(new Fact(key, "Withheld", hidden));
                link("WITHHELD", id, key);
            }
        }

        private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
            if (value instanceof List<?> list && list.isEmpty()) {
                return;
            }
            if (value instanceof Integer number) {
                properties.put(name, number.longValue());
            } else if (value instanceof Enum<?> word) {
                properties.put(name, word.name());
            } else if (value instanceof List<?> || value instanceof Boolean || value instanceof Long) {
                properties.put(name, value);
            } else if (value != null) {
                properties.put(name, value.toString());
            }
        }
    }
}
