package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Severity;
import org.boardgraph.model.Text;

/** The items of the note, by which the numbers and words of a declaration are understood. */
final class Agenda {
    private static final Set<String> PLAIN =
            WordList.in("to the of and for in on a an report update item receive consider note approve discuss "
                    + "discussion any with from by at agree review matters proposals application applications draft "
                    + "final new items verbal");
    private static final Pattern HEARS_PUBLIC = Pattern.compile(
            "\\bpublic (?:participation|questions?|forum|speaking|session|comments?|time)\\b|from (?:the|members of the) public\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Declarations", "Apologies and declarations", "Disclosures by members"; not "Declaration of public roads". */
    private static final Pattern BARE_DECLARATIONS =
            Pattern.compile("\\b(?:declarations?|disclosures?)\\s*(?:$|\\(|[,.:;&/–-]|\\b(?:and|by|from)\\b|of dpi)");

    private static final Set<String> OPENING = WordList.in(
            "apologies apology welcome introductions minutes note announcements attendance present preliminary "
                    + "opening introductory introduction procedural formal formalities housekeeping agenda");

    private final List<Passage> passages;
    private final Map<String, Passage> byNumber = new LinkedHashMap<>();
    private final List<Problem> problems;

    Agenda(List<Passage> passages, List<Problem> problems) {
        this.passages = passages;
        this.problems = problems;
        passages.stream().filter(p -> p.item() != null).forEach(p -> byNumber.putIfAbsent(fold(p.item()), p));
    }

    /** Whether people speak under it who are no members: "Public participation". */
    static boolean hearsThePublic(Passage passage) {
        return HEARS_PUBLIC.matcher(passage.title()).find();
    }

    /** Whether declarations are taken under the item. */
    static boolean takesDeclarations(Passage passage) {
        return takesDeclarations(passage.title());
    }

    static boolean takesDeclarations(String printed) {
        String title = printed.toLowerCase(Locale.ROOT);
        boolean declares = title.contains("declar") || title.contains("disclos");
        boolean other = title.contains("climate")
                || title.contains("emergency")
                || title.contains("policy")
                || title.contains("public interest")
                || title.contains("acceptance of office");
        return declares && !other && ofInterests(title)
                || title.contains("interests")
                        && (title.contains("members") || title.contains("councillors") || title.equals("interests"));
    }

    private static boolean ofInterests(String title) {
        return title.contains("interest")
                || title.contains("pecuniary")
                || title.contains("conflict")
                || BARE_DECLARATIONS.matcher(title).find();
    }

    /** Whether nothing but declarations is taken under it. */
    static boolean takesOnlyDeclarations(Passage passage) {
        Set<String> words = words(passage.title());
        return takesDeclarations(passage) && words.stream().noneMatch(OPENING::contains);
    }

    /** The numbers of the items that the statement is about, as printed, or as its words say where the number fits none. */
    List<String> items(Stated stated, Sentence s, Passage passage, boolean mode) {
        if (stated.items().isEmpty()) {
            boolean own = (!mode || !takesDeclarations(passage))
                    && passage.item() != null
                    && (stated.here() || words(passage.title()).stream().noneMatch(OPENING::contains));
            return own && !takesDeclarations(passage)
                    ? List.of(java.util.Objects.requireNonNull(passage.item()))
                    : List.of();
        }
        List<String> items = new ArrayList<>();
        stated.items().forEach(item -> items.add(pointsSomewhere(item) ? item : byWords(item, s)));
        return items.stream().distinct().toList();
    }

    boolean isItem(Passage passage, String item) {
        return passage.item() != null
                && !takesDeclarations(passage)
                && (fold(passage.item()).equals(fold(item)) || fold(item).startsWith(fold(passage.item()) + "."));
    }

    /** The passage of the item, by its number or the number it is part of; -1 where there is none. */
    int passageOf(String item) {
        Passage passage = byNumber.get(fold(item));
        return passage == null ? -1 : passages.indexOf(passage);
    }

    /** Whether the note has the item, or the item of which it is a part, or parts of it. */
    private boolean pointsSomewhere(String item) {
        if (byNumber.isEmpty()) {
            return true;
        }
        String number = fold(item);
        String digits = number.replaceAll("^(\\d*).*$", "$1");
        boolean whole = byNumber.containsKey(number) || !digits.isEmpty() && byNumber.containsKey(digits);
        int dot = number.lastIndexOf('.');
        return whole
                || dot > 0 && byNumber.containsKey(number.substring(0, dot))
                || byNumber.keySet().stream().anyMatch(known -> known.startsWith(number + "."));
    }

    private String byWords(String item, Sentence s) {
        Set<String> said = stems(s.text());
        Passage only = null;
        int fits = 0;
        for (Passage passage : passages) {
            if (passage.item() != null && !takesDeclarations(passage) && fits(passage, said)) {
                only = passage;
                fits++;
            }
        }
        if (fits != 1 || only == null || only.item() == null) {
            warn(
                    s,
                    "The declaration names item " + item
                            + ", which the note does not have; the number is kept as printed.");
            return item;
        }
        warn(
                s,
                "The declaration names item " + item + ", which the note does not have; its words fit item "
                        + only.item() + ", which is taken instead.");
        return only.item();
    }

    private void warn(Sentence s, String message) {
        problems.add(new Problem(Severity.WARNING, s.lines().first(), message));
    }

    private static boolean fits(Passage passage, Set<String> said) {
        Set<String> title = stems(passage.title());
        long shared = title.stream().filter(said::contains).count();
        return shared > 0 && (shared == title.size() || shared >= 2 && shared * 2 >= title.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(Text.fold(text).split(" ")));
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : Text.fold(text).split(" ")) {
            if (!PLAIN.contains(word) && !word.isEmpty()) {
                stems.add(
                        word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                                ? word.substring(0, word.length() - 1)
                                : word);
            }
        }
        return stems;
    }

    /** "2(e)" as "2.e" and "6A" as "6a", so that numbers compare. */
    static String fold(String number) {
        StringBuilder folded = new StringBuilder(number.length());
        String lower = number.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i) == '(' ? '.' : lower.charAt(i);
            if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c == '.') {
                folded.append(c);
            }
        }
        return Text.withoutEnd(folded.toString(), ".");
    }
}
