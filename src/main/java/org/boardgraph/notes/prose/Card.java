package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.notes.prose.DeclarationTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of declarations, printed as labels and values: "Name of Councillor: Cllr A. Minute no: 112. Reason: governor of X.",
 * in one line or in one line for each label.
 */
record Card(List<@Nullable Column> columns, List<String> values) {
    private static final Pattern LABEL =
            Pattern.compile("(?:^|(?<=[.;,\\t ]))((?:Name of |Agenda |Minute |Type of |Nature of )?"
                    + "(?:Name|Member|Councillor|Cllr|Officer|Item|Agenda|Minute|Reason|Details?|Description|Explanation|Interest"
                    + "|Nature|Type|Level|Kind|Action)(?: (?:of|no\\.?|number|item|interest|title|taken|name|the|declared|for"
                    + "|declaration))*)\\s*:\\s*");

    /** The paragraphs, those joined to one whose lines make a card together. */
    static List<Paragraph> joined(List<Paragraph> paragraphs) {
        List<Paragraph> all = new ArrayList<>(paragraphs.size());
        int i = 0;
        while (i < paragraphs.size()) {
            List<PrintedLine> lines = new ArrayList<>(paragraphs.get(i).printed());
            List<@Nullable Column> columns = columns(lines);
            int next = i + 1;
            while (!columns.isEmpty() && next < paragraphs.size()) {
                List<@Nullable Column> more = columns(paragraphs.get(next).printed());
                if (more.isEmpty() || more.stream().anyMatch(columns::contains)) {
                    break;
                }
                columns.addAll(more);
                lines.addAll(paragraphs.get(next++).printed());
            }
            boolean card = next > i + 1 && of(lines) != null;
            all.add(card ? new Paragraph(lines) : paragraphs.get(i));
            i = card ? next : i + 1;
        }
        return all;
    }

    private static List<@Nullable Column> columns(List<PrintedLine> lines) {
        Card card = labelled(lines);
        return card == null ? List.of() : card.columns();
    }

    /** What the lines say of one member; null where they are no card, or say nothing but a name. */
    static @Nullable Card of(List<PrintedLine> lines) {
        Card card = labelled(lines);
        boolean whole =
                card != null && card.columns().size() > 1 && card.columns().contains(Column.MEMBER);
        return whole ? card : null;
    }

    private static @Nullable Card labelled(List<PrintedLine> lines) {
        List<String> texts = lines.stream().map(PrintedLine::text).toList();
        if (texts.isEmpty() || texts.get(0).indexOf(':') < 0) {
            return null;
        }
        String text = String.join(" ", texts).strip();
        Matcher label = LABEL.matcher(text);
        List<String> labels = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int end = 0;
        while (label.find()) {
            if (labels.isEmpty() && label.start() > 0) {
                return null;
            }
            if (!labels.isEmpty()) {
                values.add(value(text.substring(end, label.start())));
            }
            labels.add(label.group(1));
            end = label.end();
        }
        values.add(value(text.substring(end)));
        List<@Nullable Column> columns = new ArrayList<>();
        labels.forEach(name -> columns.add(DeclarationTable.column(name.toLowerCase(Locale.ROOT))));
        return labels.isEmpty() || columns.contains(null) ? null : new Card(columns, values);
    }

    private static String value(String printed) {
        return printed.strip().replaceFirst("[.;,]$", "");
    }
}
