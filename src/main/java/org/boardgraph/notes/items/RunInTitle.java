package org.boardgraph.notes.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a title ends that runs into its text: "Board Priorities The Chairman introduced a report …". The text begins at
 * the first capitalised word that opens a sentence: a subject with a finite verb behind it.
 */
public final class RunInTitle {
    private static final int SUBJECT_WORDS = 16;
    private static final Set<String> OPENERS = Set.of("""
            the members cllr cllrs councillor councillors mayor officers there it this these no following
            apologies sir dame lord lady baroness mr mrs ms miss dr professor prof board committee a an all each
            several both none they she he we some two three declarations restricted rt revd rev minutes nobody
            in at as having on with after before further during since given noting that resolved alderman deputy
            chair chairman lead panel""".split("\\s+"));
    private static final Set<String> VERBS = Set.of("""
            was were is are has have had gave said took felt will would thought spoke began drew did sought ran
            went came can could should may must does do rose presents introduces notes asks""".split("\\s+"));
    /** Nouns that titles are made of; they open a sentence only where "was" or "were" follows. */
    private static final Set<String> TITLE_NOUNS =
            Set.of("apologies", "declarations", "minutes", "board", "committee", "panel");

    private static final Set<String> PEOPLE = Set.of(
            "Cllr", "Cllrs", "Councillor", "Councillors", "Mayor", "Mr", "Mrs", "Ms", "Dr", "Sir", "Dame", "Lord");
    /** Words that belong to the name behind them: no title ends with one before a name. */
    private static final Set<String> BEFORE_NAMES = Set.of("""
            cllr cllrs councillor councillors mayor mr mrs ms miss dr sir dame lord lady baroness baron professor prof
            rev revd reverend alderman captain colonel rt hon viscount earl""".split("\\s+"));

    private static final Set<String> JOINS = Set.of("and", "of", "by", "to", "for", "on", "in", "with", "from", "");
    private static final Pattern REPORTS = Pattern.compile(Sentences.REPORTS);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.?");
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Whether the words open with a person's title, as no heading does. */
    public static boolean opensWithPerson(String words) {
        return BEFORE_NAMES.contains(fold(words.split(" ", 2)[0]));
    }

    /** A title and what runs on behind it. */
    public record Split(String title, String rest) {}

    private record Token(String text, String folded, int start, int end) {
        boolean capital() {
            return Character.isUpperCase(text.charAt(0));
        }

        boolean endsSentence() {
            return text.endsWith(".") && text.length() > 3 || text.endsWith("?") || text.endsWith("!");
        }

        boolean verb() {
            boolean lower = Character.isLowerCase(text.charAt(0));
            return lower
                    && (VERBS.contains(folded)
                            || folded.endsWith("ed") && folded.length() > 4 && !folded.contains("-"));
        }
    }

    private final List<Token> tokens = new ArrayList<>();
    private final List<String> names;

    private RunInTitle(String cell, List<String> names) {
        this.names = names;
        int last = 0;
        for (Matcher word = WORD.matcher(cell); word.find() && last < 80; last++) {
            String text = word.group();
            tokens.add(new Token(text, fold(text), word.start(), word.end()));
        }
    }

    /**
     * @param cell the words of the cell, without markup
     * @param names full names of people listed, without titles
     * @return null where no sentence is found to begin in it
     */
    public static @Nullable Split split(String cell, List<String> names) {
        RunInTitle title = new RunInTitle(cell, names);
        for (int i = 1; i < title.tokens.size() && i < 40; i++) {
            if (title.opensAt(i, cell)) {
                int at = title.tokens.get(i).start();
                return new Split(cell.substring(0, at).strip(), cell.substring(at));
            }
        }
        return null;
    }

    private boolean opensAt(int i, String cell) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        if (!token.capital()
                || Set.of("the", "of", "and", "for", "to", "on", "in", "with", "&", "-", "–", "by", "a")
                        .contains(before.text())) {
            return false;
        }
        if (RestrictedMark.isLine(cell.substring(token.start()))
                || before.endsSentence()
                || OutcomeHeading.of(cell.substring(token.start()))
                        .filter(h -> !h.rest().isEmpty())
                        .isPresent()) {
            return true;
        }
        boolean titled = BEFORE_NAMES.contains(before.folded());
        if (!titled && names.stream().anyMatch(name -> cell.startsWith(name, token.start()))) {
            return subject(i, i + SUBJECT_WORDS);
        }
        return OPENERS.contains(token.folded()) ? subject(i, i + SUBJECT_WORDS) : !titled && isNamedSpeaker(i);
    }

    /** Whether a finite verb comes before the sentence ends, with no new opener between. */
    private boolean subject(int from, int to) {
        for (int j = from + 1; j < Math.min(to, tokens.size()); j++) {
            Token token = tokens.get(j);
            if (token.verb()) {
                return !TITLE_NOUNS.contains(tokens.get(from).folded())
                        || token.folded().matches("was|were|had|have|has|agreed|noted|resolved");
            }
            if (token.endsSentence() || opensAnew(j)) {
                return false;
            }
        }
        return false;
    }

    /** "of Members The Chair introduced": a second article cannot be of the first one's subject. */
    private boolean opensAnew(int j) {
        String before = tokens.get(j - 1).folded();
        if (PEOPLE.contains(tokens.get(j).text())) {
            return !JOINS.contains(before)
                    && !before.contains("chair")
                    && !tokens.get(j - 1).text().endsWith(",");
        }
        Token token = tokens.get(j);
        boolean article = Set.of("The", "There", "It", "This", "Members", "No").contains(token.text());
        return article
                && !tokens.get(j - 1).text().endsWith(",")
                && !Set.of("and", "of", "by", "to", "for", "on", "in", "&")
                        .contains(tokens.get(j - 1).folded());
    }

    /** "Alan Finch introduced", "Alan Finch, Adviser, introduced", "Alan Finch (Adviser) introduced". */
    private boolean isNamedSpeaker(int i) {
        if (i + 2 >= tokens.size() || !isName(i) || !isName(i + 1)) {
            return false;
        }
        int next = tokens.get(i + 2).text().length() <= 2
                        || isName(i + 2) && !tokens.get(i + 1).text().endsWith(",")
                ? i + 3
                : i + 2;
        if (next == i + 3 && tokens.get(i + 1).text().length() > 2) {
            // Three capitals in a row: the first belongs to the title, unless the middle one is an initial.
            return false;
        }
        boolean aside = tokens.get(next - 1).text().endsWith(",")
                || next < tokens.size() && tokens.get(next).text().startsWith("(");
        for (int j = next; j < Math.min(tokens.size(), next + (aside ? 14 : 1)); j++) {
            if (REPORTS.matcher(tokens.get(j).folded()).matches()
                    && Character.isLowerCase(tokens.get(j).text().charAt(0))) {
                return true;
            }
            if (tokens.get(j).endsSentence()) {
                return false;
            }
        }
        return false;
    }

    private boolean isName(int i) {
        String text = tokens.get(i).text();
        String bare = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        return NAME.matcher(bare).matches() && !OPENERS.contains(tokens.get(i).folded());
    }

    private static String fold(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
