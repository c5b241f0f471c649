package org.boardgraph.notes.prose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Note.ListedPerson;

/** A tiny note with the declarations that somebody reads in it; the form is told at the head of the labelled files. */
record LabelledCase(
        List<ListedPerson> listed, List<Passage> passages, List<LabelledDeclaration> wanted, boolean silence) {
    private static final String PLAIN_HEADING = "2 Declarations of Interest";

    static List<LabelledCase> in(String resource) throws IOException {
        try (InputStream in = LabelledCase.class.getResourceAsStream(resource)) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            String cases = all.replaceAll("(?m)^#.*\n", "").strip();
            return Arrays.stream(cases.split("\n\\s*\n"))
                    .map(LabelledCase::read)
                    .toList();
        }
    }

    private static LabelledCase read(String block) {
        List<ListedPerson> listed = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        List<LabelledDeclaration> wanted = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        String heading = PLAIN_HEADING;
        boolean silence = false;
        int line = 1;
        for (String row : block.strip().split("\n")) {
            String rest = row.length() > 2 ? row.substring(2).strip() : "";
            if (row.startsWith("@ ")) {
                line += close(passages, heading, texts, line);
                heading = rest;
            } else if (row.startsWith("! ")) {
                listed.add(listed(rest.split(" ", 3)));
            } else if (row.startsWith("= ")) {
                silence |= rest.equals("silence");
                if (rest.contains("|")) {
                    wanted.add(LabelledDeclaration.read(rest));
                }
            } else {
                texts.add(row);
            }
        }
        close(passages, heading, texts, line);
        return new LabelledCase(listed, passages, wanted, silence);
    }

    private static int close(List<Passage> passages, String heading, List<String> texts, int line) {
        if (texts.isEmpty()) {
            return 0;
        }
        String[] parts = heading.split(" ", 2);
        passages.add(Passages.at(line, parts[0], parts[1], texts.toArray(String[]::new)));
        int lines = texts.size();
        texts.clear();
        return lines;
    }

    private static ListedPerson listed(String[] parts) {
        return Passages.listed(parts[1], parts[2], AttendanceStatus.valueOf(parts[0].toUpperCase(Locale.ROOT)));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            passage.paragraphs()
                    .forEach(paragraph -> text.append(paragraph.text()).append('\n'));
        }
        return text.toString();
    }

    Said read() {
        return Prose.read(listed, Passages.agendaWith(passages));
    }

    Set<String> keys(Key key) {
        Set<String> keys = new TreeSet<>();
        wanted.forEach(declaration -> keys.addAll(key.of(declaration)));
        return keys;
    }

    /** What of a declaration is compared. */
    @FunctionalInterface
    interface Key {
        Set<String> of(LabelledDeclaration declaration);
    }
}
