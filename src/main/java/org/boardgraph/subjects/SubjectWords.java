package org.boardgraph.subjects;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.boardgraph.model.Text;

/** What the words by which a subject is called say of it: whether it is a body, and which of them are its name. */
public final class SubjectWords {
    /** Last words of names of bodies that are neither councils nor told by Ltd, Trust and the like. */
    private static final Set<String> BODIES =
            words("university college school hospital hospitals association society club"
                    + " union federation church institute institution agency commission partnership consortium alliance hospice"
                    + " nhs police constabulary board cooperative company cooperatives guild league confederation chamber"
                    + " practice surgery bank group union");

    /** Bodies whose sort stands first: the University of X, Friends of X. */
    private static final Set<String> BODIES_OF =
            words("university college school church friends diocese institute society association bank");

    /** A head noun that is no part of the name it follows: "One Public Estate programme". */
    private static final Set<String> GENERIC =
            words("programme programmes program award awards scheme schemes project projects");

    private SubjectWords() {}

    /** Whether a printed name is a body's by its words, beside those that are authorities, companies, charities or ministries. */
    public static boolean nameBody(String printed) {
        List<String> words = folded(printed);
        boolean capital = !printed.isEmpty() && printed.chars().anyMatch(Character::isUpperCase);
        if (!capital || words.size() < 2) {
            return false;
        }
        String second = words.get(1);
        return BODIES.contains(words.get(words.size() - 1))
                || BODIES_OF.contains(words.get(0)) && (second.equals("of") || second.equals("for"))
                || words.contains("nhs")
                || words.size() > 2
                        && words.get(1).equals("council")
                        && words.get(0).equals("arts");
    }

    /** The name of a topic: one space between its words, without "the" before and a generic head noun after it. */
    public static String topic(String printed) {
        String name = plain(printed);
        while (true) {
            int space = name.lastIndexOf(' ');
            if (space < 0 || !GENERIC.contains(Text.fold(name.substring(space)))) {
                return name;
            }
            name = Text.withoutEnd(name.substring(0, space), " ,;:-–—");
        }
    }

    /** A name as printed, without "the" before it and signs after it. */
    public static String plain(String printed) {
        String name = Text.withoutEnd(Text.squeeze(printed), " .,;:");
        String rest =
                name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4).strip() : name;
        return rest.isEmpty() ? name : rest;
    }

    private static List<String> folded(String printed) {
        return List.of(Text.fold(plain(printed)).split(" "));
    }

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }
}
