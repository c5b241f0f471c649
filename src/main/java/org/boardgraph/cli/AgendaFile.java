package org.boardgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.DocumentText;
import org.boardgraph.model.Note;
import org.boardgraph.notes.NoteUnreadable;
import org.boardgraph.notes.Notes;
import org.boardgraph.report.AgendaItem;

/**
 * Reads an agenda: the items of a document in one of the layouts of notes, else one item a line, "6. Title", with indented text below. In a
 * document that marks items as restricted their text is read for officers alone.
 */
final class AgendaFile {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:item\\s+)?(\\d{1,3}(?:\\.\\d{1,2})?[a-z]?)(?:[.):]\\s*|\\s+[-–]?\\s*)(\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLET = Pattern.compile("^[-*•]\\s+");

    private AgendaFile() {}

    /** @throws NoteUnreadable where the file cannot be opened or holds no item */
    static List<AgendaItem> read(Path file, boolean officer) {
        DocumentText text = Notes.read(file);
        List<AgendaItem> items = noted(text, officer);
        return items.isEmpty() ? plain(text.lines()) : items;
    }

    private static List<AgendaItem> noted(DocumentText text, boolean officer) {
        try {
            return Notes.parse(text).items().stream()
                    .map(item -> item(item, officer))
                    .toList();
        } catch (NoteUnreadable plain) {
            return List.of();
        }
    }

    private static AgendaItem item(Note.Item item, boolean officer) {
        String text = item.restricted() && !officer ? "" : item.text();
        return new AgendaItem(
                item.number(), item.title(), text, item.titleLines().first());
    }

    /** Where items are numbered, what stands above the first of them is the heading of the page. */
    static List<AgendaItem> plain(List<String> lines) {
        List<AgendaItem> items = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank()) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0)) && !items.isEmpty()) {
                items.add(with(items.remove(items.size() - 1), line.strip()));
            } else {
                items.add(titled(BULLET.matcher(line.strip()).replaceFirst(""), number));
            }
        }
        return items.stream().noneMatch(AgendaFile::isNumbered)
                ? items
                : items.stream().dropWhile(item -> !isNumbered(item)).toList();
    }

    private static boolean isNumbered(AgendaItem item) {
        return item.number() != null;
    }

    private static AgendaItem with(AgendaItem item, String line) {
        String text = item.text().isEmpty() ? line : item.text() + "\n" + line;
        return new AgendaItem(item.number(), item.title(), text, item.line());
    }

    private static AgendaItem titled(String line, int number) {
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.matches()
                ? new AgendaItem(numbered.group(1), numbered.group(2), "", number)
                : new AgendaItem(null, line, "", number);
    }
}
