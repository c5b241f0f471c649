package org.boardgraph.notes.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.boardgraph.model.Lines;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;
import org.boardgraph.notes.prose.PrintedLine;

/** Takes a cell of names apart: one person a line or a paragraph, or several in one line; a name may be wrapped. */
final class NameCell {
    private static final String TITLES =
            "(?=(?:the )?(?:cllrs?|councillors?|county|mayor|deputy mayor|sir|dame|lord|lady|baroness|mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|alderman|rt hon)\\b)";
    private static final Pattern BEFORE_A_TITLE =
            Pattern.compile("(?:\\s?[,;]\\s?(?:and\\s)?|\\sand\\s|\\s&\\s)" + TITLES, Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,200}\\)?");
    private static final Pattern BETWEEN = Pattern.compile("\\s?[,;]\\s?(?:and\\s)?|\\sand\\s|\\s&\\s");

    /** A longer line is no list of names. */
    private static final int LONGEST = 2000;

    private NameCell() {}

    static List<PrintedName> read(Cell cell) {
        List<PrintedName> names = new ArrayList<>();
        for (List<PrintedLine> printed : entries(cell)) {
            for (String one : people(Cell.join(printed))) {
                names.add(PrintedName.of(one, Cell.span(printed)));
            }
        }
        return names;
    }

    private static List<List<PrintedLine>> entries(Cell cell) {
        List<List<PrintedLine>> entries = new ArrayList<>();
        for (List<PrintedLine> paragraph : cell.paragraphs()) {
            boolean first = true;
            for (PrintedLine line : paragraph) {
                if (!entries.isEmpty() && continues(line.text(), entries.get(entries.size() - 1), first)) {
                    entries.get(entries.size() - 1).add(line);
                } else {
                    entries.add(new ArrayList<>(List.of(line)));
                }
                first = false;
            }
        }
        return entries;
    }

    private static boolean continues(String line, List<PrintedLine> before, boolean afterBlank) {
        String words = Text.squeeze(line);
        if (PrintedName.isPostNominals(words) || words.startsWith("(")) {
            return true;
        }
        String last = Cell.join(before);
        boolean open = last.lastIndexOf('(') > last.lastIndexOf(')');
        boolean word = isOneWord(words);
        return open || !afterBlank && (word || last.endsWith(",") || last.endsWith("-") || PersonName.isTitle(last));
    }

    /** Whether a line is one word of a name, post-nominals and brackets aside: the rest of a name that was wrapped. */
    static boolean isOneWord(String line) {
        String words = BRACKETS.matcher(line).replaceAll("").strip();
        int space = words.indexOf(' ');
        return !PersonName.isTitle(words) && (space < 0 || PrintedName.isPostNominals(words.substring(space + 1)));
    }

    /** The people of one line: cut before every title, or at every comma where all parts are names. */
    private static List<String> people(String words) {
        if (words.length() > LONGEST
                || words.startsWith("(")
                || !words.contains(",") && !words.contains(" and ") && !words.contains(";") && !words.contains(" & ")) {
            return List.of(words);
        }
        List<String> atTitles = List.of(BEFORE_A_TITLE.split(words));
        if (atTitles.size() > 1) {
            return shareTitle(atTitles);
        }
        List<String> parts = List.of(BETWEEN.split(words));
        boolean names = parts.stream()
                .allMatch(part -> PrintedName.of(part, Lines.at(1)).isPerson() && !BodyOrJob.isJob(part));
        if (names && parts.size() > 1) {
            return shareTitle(parts);
        }
        return plural(words) ? shareTitle(parts) : List.of(words);
    }

    private static boolean plural(String words) {
        return words.regionMatches(true, 0, "cllrs ", 0, 6) || words.regionMatches(true, 0, "councillors ", 0, 12);
    }

    /** "Cllrs Ada Thorne and Bo Marsh": each of them is a councillor. */
    private static List<String> shareTitle(List<String> parts) {
        String first = parts.get(0);
        if (!plural(first)) {
            return parts;
        }
        String title = first.regionMatches(true, 0, "cllrs", 0, 5) ? "Cllr " : "Councillor ";
        List<String> shared = new ArrayList<>();
        shared.add(title + first.substring(first.indexOf(' ') + 1));
        parts.subList(1, parts.size())
                .forEach(part -> shared.add(PersonName.isTitle(part.split(" ")[0]) ? part : title + part));
        return shared;
    }
}
