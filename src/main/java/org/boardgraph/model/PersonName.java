package org.boardgraph.model;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A printed name in its parts: "Cllr Sir Stephen van den Berg CBE, JP".
 *
 * @param titles as printed, in order: Cllr, Sir
 * @param given everything before the family name: given names and initials; may be empty
 * @param family with its particles: van den Berg; may be empty where only a title is printed
 * @param postNominals as printed, in order: CBE, JP
 */
public record PersonName(List<String> titles, String given, String family, List<String> postNominals) {
    private static final Pattern GLUED_INITIALS = Pattern.compile("\\b((?:\\p{Lu}\\.){1,3})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern SPLIT_APOSTROPHE = Pattern.compile("\\b([OD])(['’]) (?=\\p{Lu})");
    private static final Pattern SPLIT_HYPHEN = Pattern.compile("(?<=\\p{L})(?: -|- | - )(?=\\p{Lu})");

    private static final int LONGEST_PLACE = 8;

    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}'’\\-]{3,}");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern MIXED = Pattern.compile("\\p{Lu}[\\p{Ll}'’\\-].*");

    public PersonName {
        titles = List.copyOf(titles);
        postNominals = List.copyOf(postNominals);
    }

    /**
     * Takes a printed name apart, the family name first too: "Thorne, Ada", "THORNE Ada", "Thorne A J". What stands after it in
     * brackets, or as an office after a comma or a dash, is no part of it: "Ada Thorne (Lab)", "Ada Thorne - Chairman".
     */
    public static PersonName parse(String printed) {
        LinkedList<String> words = words(NameWords.withoutAsides(Text.squeeze(printed)));
        List<String> titles = takeTitles(words);
        if (dropPlace(words, titles)) {
            titles.addAll(takeTitles(words));
        }
        LinkedList<String> post = takePostNominals(words, titles);
        familyLast(words, titles);
        if (!words.isEmpty()) {
            words.addLast(Text.withoutEnd(words.removeLast(), ",;:"));
        }
        int family = family(words, titles);
        return new PersonName(
                titles,
                String.join(" ", words.subList(0, family)),
                String.join(" ", words.subList(family, words.size())),
                post);
    }

    /** The name with neither titles nor post-nominals, as printed: "Stephen van den Berg". */
    public String plain() {
        return given.isEmpty() ? family : (given + " " + family).strip();
    }

    /** What names are sorted by: the folded family name, then the folded given names. */
    public String sortName() {
        return (Text.fold(family) + ", " + Text.fold(given)).strip();
    }

    /** Whether a word is one that may stand before a name. */
    public static boolean isTitle(String word) {
        return NameWords.title(word);
    }

    /** Whether a word is one that may stand after a name, printed as such words are: MBE, "CBE,", PhD. */
    public static boolean isPostNominal(String word) {
        return NameWords.postNominal(word);
    }

    private static LinkedList<String> words(String squeezed) {
        String spaced = squeezed;
        // A look for the one sign that each needs costs far less than the pattern, and most names have none.
        if (spaced.indexOf('.') >= 0) {
            spaced = GLUED_INITIALS.matcher(spaced).replaceAll("$1 ");
        }
        if (spaced.contains("' ") || spaced.contains("’ ")) {
            spaced = SPLIT_APOSTROPHE.matcher(spaced).replaceAll("$1$2");
        }
        if (spaced.contains(" -") || spaced.contains("- ")) {
            spaced = SPLIT_HYPHEN.matcher(spaced).replaceAll("-");
        }
        LinkedList<String> words = new LinkedList<>(List.of(spaced.split(" ")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static List<String> takeTitles(LinkedList<String> words) {
        List<String> titles = new ArrayList<>();
        while (words.size() > 1 && NameWords.title(words.getFirst())) {
            boolean ofAPlace = NameWords.peer(words.getFirst()) && words.get(1).equals("of");
            if (NameWords.titleOnlyBeforeAnother(words.getFirst()) && !NameWords.title(words.get(1)) && !ofAPlace) {
                break;
            }
            titles.add(NameWords.bare(words.removeFirst()));
        }
        return titles;
    }

    /** Drops the place of an office before the name: "Mayor of Marsh, Ada Thorne". */
    private static boolean dropPlace(LinkedList<String> words, List<String> titles) {
        if (titles.isEmpty() || !words.getFirst().equals("of")) {
            return false;
        }
        for (int i = 1; i < Math.min(words.size() - 1, LONGEST_PLACE); i++) {
            if (words.get(i).endsWith(",")) {
                words.subList(0, i + 1).clear();
                return true;
            }
        }
        return false;
    }

    /** Takes what stands after the name; a title there in brackets, "J Tailor (Mrs)", goes to the titles. */
    private static LinkedList<String> takePostNominals(LinkedList<String> words, List<String> titles) {
        LinkedList<String> post = new LinkedList<>();
        while (words.size() > 1) {
            String last = words.getLast();
            if (last.startsWith("(") && NameWords.title(last)) {
                titles.add(NameWords.bare(words.removeLast()));
            } else if (NameWords.postNominal(last)
                    || words.size() > 2 && (NameWords.generation(last) || NameWords.ofLetters(last))
                    || !titles.isEmpty() && NameWords.shortGeneration(last)) {
                post.addFirst(NameWords.bare(words.removeLast()));
            } else {
                break;
            }
        }
        return post;
    }

    /** Puts a family name that is printed first where it belongs. */
    private static void familyLast(LinkedList<String> words, List<String> titles) {
        int family = 0;
        while (family < words.size() - 1 && NameWords.particle(words.get(family))) {
            family++;
        }
        if (family + 1 >= words.size()) {
            return;
        }
        String name = words.get(family);
        if (family == 0 && name.length() > 1 && words.stream().skip(1).allMatch(NameWords::initials)) {
            words.addLast(Text.withoutEnd(words.removeFirst(), ","));
            return;
        }
        boolean comma = name.length() > 1 && name.indexOf(',') == name.length() - 1;
        boolean capitals = family == 0 && capitals(name);
        if (!comma && !capitals) {
            return;
        }
        List<String> after = new ArrayList<>(words.subList(family + 1, words.size()));
        List<String> particles = comma ? takeParticles(after) : List.of();
        comma = comma && after.size() <= 4 && after.stream().allMatch(NameWords::name);
        capitals = capitals && after.stream().allMatch(PersonName::mixed);
        if (!comma && !capitals) {
            return;
        }
        List<String> before = new ArrayList<>(words.subList(0, family + 1));
        before.set(family, before.get(family).replace(",", ""));
        words.clear();
        words.addAll(after);
        titles.addAll(takeTitles(words));
        words.addAll(particles);
        words.addAll(before);
    }

    /** Takes the particles off the end: "Lotte van den". */
    private static List<String> takeParticles(List<String> words) {
        int first = words.size();
        while (first > 1 && lowerCase(words.get(first - 1)) && NameWords.particle(words.get(first - 1))) {
            first--;
        }
        List<String> particles = new ArrayList<>(words.subList(first, words.size()));
        words.subList(first, words.size()).clear();
        return particles;
    }

    /** Where the family name begins: its particles belong to it; a peer's place does too: Wicken of Marsh. */
    private static int family(List<String> words, List<String> titles) {
        int of = words.indexOf("of");
        if (of > 0 && titles.stream().anyMatch(NameWords::peer)) {
            return of - 1;
        }
        if (of == 0 && words.size() > 1) {
            return 0;
        }
        int family = Math.max(words.size() - 1, 0);
        while (family > 1 && NameWords.particle(words.get(family - 1))) {
            family--;
        }
        if (family == 1 && NameWords.particle(words.get(0)) && (words.size() > 2 || lowerCase(words.get(0)))) {
            return 0;
        }
        return family;
    }

    private static boolean capitals(String word) {
        return CAPITALS.matcher(word).matches()
                && VOWEL.matcher(word.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean mixed(String word) {
        return MIXED.matcher(word).matches();
    }

    private static boolean lowerCase(String word) {
        return Character.isLowerCase(word.charAt(0));
    }
}
