package org.boardgraph.notes.prose;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of items that a sentence names: "Items 3 and 5", "agenda item 9.2", "minute 12", "2(e)". */
final class ItemNumbers {
    private static final Set<String> NOUNS =
            WordList.in("item items agenda minute minutes min mins agendum paper papers");
    private static final Set<String> REPORTS = Set.of("report", "reports");
    private static final Set<String> BETWEEN = WordList.in("item items point points no nos number numbers : # .");

    /** A financial year: 2008/09, 2008-2009. */
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d[/–-](?:\\d\\d|(?:19|20)\\d\\d)");

    /** A number with the title behind it: "14-Village Design". */
    private static final Pattern GLUED = Pattern.compile("\\d{1,3}-\\p{Lu}\\p{Ll}{2,}");

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("one", "1"),
            entry("two", "2"),
            entry("three", "3"),
            entry("four", "4"),
            entry("five", "5"),
            entry("six", "6"),
            entry("seven", "7"),
            entry("eight", "8"),
            entry("nine", "9"),
            entry("ten", "10"),
            entry("eleven", "11"),
            entry("twelve", "12"),
            entry("thirteen", "13"),
            entry("fourteen", "14"),
            entry("fifteen", "15"),
            entry("sixteen", "16"));

    private ItemNumbers() {}

    /**
     * @param numbers as printed, without dots at the end
     * @param from the first token, the noun among them
     */
    record Reference(List<String> numbers, int from, int to) {}

    static List<Reference> in(Sentence s, int from, int to) {
        List<Reference> found = new ArrayList<>(2);
        int i = from;
        while (i < to) {
            int start = !found.isEmpty() && afterRemark(s, i) ? i + 1 : numbersAfter(s, i);
            Reference reference = start < 0 ? null : read(s, i, start, to);
            if (reference != null) {
                found.add(reference);
            }
            i = reference == null ? i + 1 : reference.to();
        }
        return found;
    }

    /** "items 6 (trustee of A) and 9 (member of B)": the number after a remark in brackets, with one of its own. */
    private static boolean afterRemark(Sentence s, int i) {
        return s.is(i - 1, ")") && (s.is(i, "and") || s.is(i, ",")) && isNumber(s, i + 1) && s.is(i + 2, "(");
    }

    private static int numbersAfter(Sentence s, int i) {
        if (NOUNS.contains(s.word(i))) {
            return pastNumberWord(s, i);
        }
        if (REPORTS.contains(s.word(i))) {
            int number = pastNumberWord(s, i);
            return isNumber(s, number) && s.at(number).text().length() < 4
                    ? number
                    : -1; // "the Annual Report 2023" is none
        }
        boolean bare = (s.is(i, "in") || s.is(i, "for") || s.is(i, "on")) && isNumber(s, i + 1) && endsAfter(s, i + 1);
        return bare || betweenDashes(s, i) || NumberBehindName.at(s, i) ? i + 1 : -1;
    }

    private static int pastNumberWord(Sentence s, int noun) {
        int k = noun + 1;
        while (k < noun + 4 && BETWEEN.contains(s.word(k))) {
            k++;
        }
        return k;
    }

    /** "Cllr A – 7 – Pecuniary", "Cllr A (7 – Personal)": in a line without a verb the number alone. */
    private static boolean betweenDashes(Sentence s, int i) {
        if (!isDash(s, i) && !s.is(i, "(")
                || !isNumber(s, i + 1)
                || !s.at(i + 1).number()
                || !s.at(i - 1).capital() && !s.is(i - 1, ")")) {
            return false;
        }
        int k = part(s, i + 1, new StringBuilder());
        while ((s.is(k, ",") || s.is(k, "&") || s.is(k, "and")) && isNumber(s, k + 1)) {
            k += 2;
        }
        return isDash(s, k) || Nature.isWord(s.word(k)) && s.at(i - 1).capital();
    }

    static boolean isDash(Sentence s, int i) {
        return s.is(i, "–") || s.is(i, "-") || s.is(i, "—") || s.is(i, ":");
    }

    /** Whether nothing follows of which the bare number could count: "in 9.2 as a member", but not "in 3 properties". */
    private static boolean endsAfter(Sentence s, int i) {
        int k = part(s, i, new StringBuilder());
        String next = s.word(k);
        boolean year = s.word(i).length() == 4 && !s.word(i).contains(".")
                || YEARS.matcher(s.word(i)).matches();
        return !year
                && (next.isEmpty() || s.at(k).sign() || Words.any(next, "as", "and", "because", "due", "since", "but"));
    }

    private static @Nullable Reference read(Sentence s, int from, int start, int to) {
        List<String> numbers = new ArrayList<>();
        int k = start;
        int end = start;
        boolean words = NOUNS.contains(s.word(from));
        while (k < to && (isNumber(s, k) || words && WORDS.containsKey(s.word(k)))) {
            StringBuilder number = new StringBuilder();
            k = part(s, k, number);
            add(numbers, number.toString());
            end = k;
            int next = range(s, k, numbers);
            end = Math.max(end, next);
            k = separator(s, end);
            while (isPartOfSame(s, k, numbers)) {
                String whole = numbers.get(numbers.size() - 1).replaceFirst("\\([^()]*\\)$", "");
                numbers.add(whole + '(' + s.at(k + 1).text() + ')');
                end = k + 3;
                k = separator(s, end);
            }
        }
        return numbers.isEmpty() ? null : new Reference(List.copyOf(numbers), from, end);
    }

    /** "3(ii) and (iv)": the second part belongs to the number before. */
    private static boolean isPartOfSame(Sentence s, int k, List<String> numbers) {
        return s.is(k, "(")
                && s.is(k + 2, ")")
                && isPart(s.word(k + 1))
                && numbers.get(numbers.size() - 1).endsWith(")");
    }

    private static int separator(Sentence s, int i) {
        int k = i;
        while (s.is(k, ",") || s.is(k, "and") || s.is(k, "&") || s.is(k, "or") || s.is(k, "/")) {
            k++;
        }
        if (k > i && NOUNS.contains(s.word(k)) && isNumber(s, k + 1)) {
            k++;
        }
        if (k > i && s.is(k, "agenda") && s.is(k + 1, "item")) {
            k += 2;
        }
        return k == i ? s.size() : k;
    }

    /** "3 to 5", "3–5": adds what lies between. */
    private static int range(Sentence s, int i, List<String> numbers) {
        boolean range = (s.is(i, "to") || s.is(i, "–") || s.is(i, "-")) && isNumber(s, i + 1) && !isAddress(s, i);
        if (!range) {
            return i;
        }
        span(numbers, s.word(i + 1));
        return i + 2;
    }

    /** "item 6 – 14 Bell Yard", "item 6 – 14-20 Bell Yard": what stands after the dash is a title. */
    private static boolean isAddress(Sentence s, int dash) {
        boolean apart = !s.is(dash, "to") && s.at(dash).from() > s.at(dash - 1).to();
        return apart && (s.word(dash + 1).indexOf('-') > 0 || s.at(dash + 2).capital());
    }

    private static void span(List<String> numbers, String last) {
        try {
            int low = Integer.parseInt(numbers.get(numbers.size() - 1));
            int high = Integer.parseInt(last);
            for (int n = low + 1; n <= high && high - low < 30; n++) {
                numbers.add(String.valueOf(n));
            }
        } catch (NumberFormatException e) {
            numbers.add(last);
        }
    }

    private static void add(List<String> numbers, String printed) {
        int dash = printed.indexOf('-');
        if (dash > 0) {
            numbers.add(printed.substring(0, dash));
            span(numbers, printed.substring(dash + 1));
        } else {
            for (String number : printed.split("/(?=\\d$)")) {
                numbers.add(number);
            }
        }
    }

    static boolean isYears(String printed) {
        return YEARS.matcher(printed).matches();
    }

    static boolean isNumber(Sentence s, int i) {
        if (i >= s.size()) {
            return false;
        }
        String word = s.at(i).text();
        int length = word.length();
        if (length == 1 && Character.isUpperCase(word.charAt(0))
                || length == 2 && word.endsWith(".") && s.at(i).initial()) {
            return !word.startsWith("I") && !word.startsWith("A") || NOUNS.contains(s.word(i - 1));
        }
        boolean series = length > 1
                && length < 5
                && Character.isUpperCase(word.charAt(0))
                && NOUNS.contains(s.word(i - 1))
                && s.at(i).word().substring(1).chars().allMatch(Character::isDigit);
        if (series) {
            return true; // "item B3"
        }
        if (GLUED.matcher(word).matches()) {
            return NOUNS.contains(s.word(i - 1));
        }
        if (!Character.isDigit(word.charAt(0)) || length > 12) {
            return false;
        }
        for (int k = 1; k < length; k++) {
            char c = word.charAt(k);
            if (roman(word, k)) {
                return true; // "8ii"
            }
            boolean letter = Character.isLetter(c)
                    && (k == length - 1 || k + 1 < length && !Character.isLetter(word.charAt(k + 1)));
            if (!Character.isDigit(c) && c != '.' && c != '-' && c != '/' && !letter) {
                return false;
            }
        }
        return true;
    }

    private static boolean roman(String word, int from) {
        int k = from;
        while (k < word.length() && (word.charAt(k) == 'i' || word.charAt(k) == 'v' || word.charAt(k) == 'x')) {
            k++;
        }
        return k == word.length() && k > from;
    }

    /** A number and its parts: "2(e)", "5 (iii)". Returns what follows. */
    static int part(Sentence s, int i, StringBuilder number) {
        String word = WORDS.getOrDefault(s.word(i), s.at(i).text());
        if (GLUED.matcher(word).matches()) {
            word = word.substring(0, word.indexOf('-'));
        }
        number.append(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        int k = i + 1;
        while (s.is(k, "(") && s.is(k + 2, ")") && (adjacent(s, k) || letter(s, k + 1)) && isPart(s.word(k + 1))) {
            number.append('(').append(s.at(k + 1).text()).append(')');
            k += 3;
        }
        return k;
    }

    private static boolean letter(Sentence s, int k) {
        return !s.at(k).capital() && !s.at(k).number();
    }

    private static boolean adjacent(Sentence s, int k) {
        return s.at(k).from() == s.at(k - 1).to();
    }

    private static boolean isPart(String word) {
        return word.length() == 1 || word.length() <= 4 && word.chars().allMatch(c -> "ivx0123456789".indexOf(c) >= 0);
    }
}
