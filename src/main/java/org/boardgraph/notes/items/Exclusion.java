package org.boardgraph.notes.items;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Restricts the items for which the public was sent out by a resolution under an earlier one: "that the press and public be
 * excluded for the following items". An item itself that says so stays open.
 */
public final class Exclusion {
    private static final Pattern EXCLUDES = Pattern.compile(
            "\\b(?:press|public) (?:be|is|are|was|were|being|having been) excluded\\b[^.]{0,200}?\\b(?:for|during)\\b[^.]{0,120}?"
                    + "(?:\\b(?<one>(?:next|following) (?:agenda )?item(?: of business)?)\\b"
                    + "|\\b(?<rest>(?:next|following|remaining|subsequent) (?:two |three |four )?(?:agenda )?(?:items|business)|(?:rest|remainder) of the (?:meeting|agenda|business))\\b"
                    + "|\\bitems? (?<numbers>\\d{1,3}[a-z]?(?:\\s?(?:,|and|&|to|-|–)\\s?\\d{1,3}[a-z]?){0,12})(?![\\d/]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READMITS = Pattern.compile(
            "\\b(?:press|public)\\b[^.]{0,60}\\b(?:re-?admitted|re-?joined|returned|invited back)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,3})([a-z]?)(?:\\s?(?:to|-|–)\\s?(\\d{1,3}))?", Pattern.CASE_INSENSITIVE);

    private final List<ReadItem> items;
    private final boolean[] closed;

    private Exclusion(List<ReadItem> items) {
        this.items = items;
        this.closed = new boolean[items.size()];
    }

    /** @param problems where a word is added for each item that is restricted so */
    public static List<ReadItem> apply(List<ReadItem> items, List<Problem> problems) {
        Exclusion exclusion = new Exclusion(items);
        for (int i = 0; i < items.size(); i++) {
            exclusion.item(i);
        }
        return exclusion.restricted(problems);
    }

    private void item(int i) {
        for (BodyParagraph paragraph : items.get(i).paragraphs()) {
            if (!namesThePublic(paragraph.text())) {
                continue;
            }
            Matcher excludes = EXCLUDES.matcher(paragraph.text());
            while (excludes.find()) {
                close(i, excludes);
            }
            if (READMITS.matcher(paragraph.text()).find()) {
                open(i + 1);
            }
        }
    }

    /** A quick look before the patterns, which hold for none of the many paragraphs without these words. */
    private static boolean namesThePublic(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 'p' || c == 'P')
                    && (text.regionMatches(true, i, "public", 0, 6) || text.regionMatches(true, i, "press", 0, 5))) {
                return true;
            }
        }
        return false;
    }

    private void close(int i, Matcher excludes) {
        @Nullable String numbers = excludes.group("numbers");
        if (numbers != null) {
            close(i + 1, items.size(), item -> named(item.text().number(), numbers));
        } else {
            int to = excludes.group("one") == null ? items.size() : Math.min(i + 2, items.size());
            close(i + 1, to, any -> true);
        }
    }

    private void close(int from, int to, Predicate<ReadItem> which) {
        for (int i = from; i < to; i++) {
            closed[i] = closed[i] || which.test(items.get(i));
        }
    }

    private void open(int from) {
        for (int i = from; i < closed.length; i++) {
            closed[i] = false;
        }
    }

    /** Whether "9, 11 to 13 and 15" names the number. */
    private static boolean named(@Nullable String number, String numbers) {
        Matcher own = SPAN.matcher(number == null ? "" : number);
        if (number == null || !own.lookingAt()) {
            return false;
        }
        int value = Integer.parseInt(own.group(1));
        for (Matcher span = SPAN.matcher(numbers); span.find(); ) {
            int first = Integer.parseInt(span.group(1));
            boolean within = span.group(3) != null && value >= first && value <= Integer.parseInt(span.group(3));
            boolean same =
                    value == first && (span.group(2).isEmpty() || span.group(2).equalsIgnoreCase(own.group(2)));
            if (within || same) {
                return true;
            }
        }
        return false;
    }

    private List<ReadItem> restricted(List<Problem> problems) {
        List<ReadItem> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ReadItem item = items.get(i);
            if (closed[i] && !item.restricted()) {
                problems.add(new Problem(
                        Severity.INFO,
                        item.text().titleLines().first(),
                        "This item is restricted because the public was excluded for it under an earlier one."));
            }
            all.add(closed[i] ? item.asRestricted() : item);
        }
        return all;
    }
}
