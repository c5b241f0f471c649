package org.boardgraph.model;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;

/**
 * A printed name in its parts: "Cllr Sir Stephen van den Berg CBE, JP".
 *
 * @param titles as printed, in order: Cllr, Sir
 * @param given everything before the family name: given names and initials; may be empty
 * @param family with its particles: van den Berg; may be empty where only a title is printed
 * @param postNominals as printed, in order: CBE, JP
 */
public record PersonName(List<String> titles, String given, String family, List<String> postNominals) {
    private static final Set<String> TITLES = Set.of(
            "cllr",
            "cllrs",
            "cllors",
            "councillor",
            "councillors",
            "cr",
            "mayor",
            "mayoress",
            "sir",
            "dame",
            "lord",
            "lady",
            "baroness",
            "baron",
            "earl",
            "viscount",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "doctor",
            "prof",
            "professor",
            "rev",
            "revd",
            "reverend",
            "canon",
            "alderman",
            "ald",
            "hon",
            "rt",
            "right",
            "honourable",
            "judge",
            "captain",
            "capt",
            "major",
            "colonel",
            "col",
            "lt",
            "brigadier",
            "wing",
            "commander",
            "constable",
            "superintendent",
            "inspector",
            "chief",
            "assistant",
            "cdr",
            "sgt",
            "bishop",
            "rabbi",
            "imam",
            "deputy",
            "county",
            "the",
            "borough",
            "parish",
            "district",
            "town",
            "city");
    /** Words that are titles only before another title: "County Councillor", "The Rt Hon", "Deputy Mayor". */
    private static final Set<String> ONLY_BEFORE_A_TITLE = Set.of(
            "county",
            "the",
            "borough",
            "parish",
            "district",
            "town",
            "city",
            "deputy",
            "rt",
            "right",
            "wing",
            "chief",
            "assistant",
            "major",
            "lt",
            "baron",
            "earl",
            "judge",
            "bishop",
            "canon",
            "col",
            "rabbi");

    private static final Set<String> POST_NOMINALS = Set.of(
            "cbe", "obe", "mbe", "kbe", "dbe", "gbe", "jp", "mp", "dl", "qc", "kc", "frsa", "bem", "mvo", "cvo", "lvo",
            "kcvo", "qpm", "kpm", "qam", "td", "rd", "vrd", "frics", "mrics", "fca", "aca", "fcca", "phd", "ba", "bsc",
            "ma", "msc", "mba", "llb", "llm", "ms", "am", "msp", "mep", "mla", "mhk", "frs", "frsl", "frcp", "frcs",
            "cb", "cmg", "kcb", "dcb", "mc", "dso", "dsc", "dfc", "gc", "gm", "cstj", "kstj", "ostj", "mstj", "cpfa",
            "cipfa", "fcipd", "mcipd", "riba");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "du", "la", "le", "di", "da", "dos", "del", "della", "ter", "ten", "te",
            "st", "mac", "mc", "ap", "ab", "al", "el", "bin", "ibn", "ui", "ní", "ni", "ó", "nic", "san", "zu", "zur",
            "af", "av", "fitz", "op", "ver");

    public PersonName {
        titles = List.copyOf(titles);
        postNominals = List.copyOf(postNominals);
    }

    /** Takes a printed name apart. Words in brackets and after a comma that are not post-nominals are left in the name. */
    public static PersonName parse(String printed) {
        LinkedList<String> words =
                new LinkedList<>(List.of(Text.squeeze(printed).split(" ")));
        words.removeIf(String::isEmpty);
        List<String> titles = takeTitles(words);
        LinkedList<String> post = new LinkedList<>();
        while (words.size() > 1 && isPostNominal(words.getLast())) {
            post.addFirst(bare(words.removeLast()));
        }
        if (!words.isEmpty()) {
            String last = words.removeLast();
            words.addLast(last.replaceAll("[,;:]+$", ""));
        }
        int family = words.size() - 1;
        while (family > 1 && isParticle(words.get(family - 1))) {
            family--;
        }
        if (family == 1 && words.size() > 2 && isParticle(words.get(0))) {
            family = 0;
        }
        family = Math.max(family, 0);
        return new PersonName(
                titles,
                String.join(" ", words.subList(0, Math.min(family, words.size()))),
                String.join(" ", words.subList(Math.min(family, words.size()), words.size())),
                post);
    }

    /** The name with neither titles nor post-nominals, as printed: "Stephen van den Berg". */
    public String plain() {
        return (given + " " + family).strip();
    }

    /** What names are sorted by: the folded family name, then the folded given names. */
    public String sortName() {
        return (Text.fold(family) + ", " + Text.fold(given)).strip();
    }

    /** Whether a word is one that may stand before a name. */
    public static boolean isTitle(String word) {
        return TITLES.contains(Text.fold(word));
    }

    /** Whether a word is one that may stand after a name, printed as such words are: MBE, "CBE,", PhD. */
    public static boolean isPostNominal(String word) {
        String bare = bare(word);
        boolean printedLikeOne = bare.chars().filter(Character::isUpperCase).count() > 1;
        return printedLikeOne && POST_NOMINALS.contains(Text.fold(bare).replace(" ", ""));
    }

    private static List<String> takeTitles(LinkedList<String> words) {
        List<String> titles = new ArrayList<>();
        while (words.size() > 1 && isTitle(words.getFirst())) {
            boolean needsAnother = ONLY_BEFORE_A_TITLE.contains(Text.fold(words.getFirst()));
            if (needsAnother && !isTitle(words.get(1))) {
                break;
            }
            titles.add(bare(words.removeFirst()));
        }
        return titles;
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(Text.fold(word)) && !word.endsWith(".");
    }

    private static String bare(String word) {
        return word.replaceAll("^[(,;]+|[),;.:]+$", "");
    }
}
