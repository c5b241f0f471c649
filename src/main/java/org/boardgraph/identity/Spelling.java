package org.boardgraph.identity;

import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How near two folded names are in letters and in sound. */
final class Spelling {
    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();
    private static final DoubleMetaphone SOUND = new DoubleMetaphone();
    private static final double NEAR = 0.9;
    /** Letters that look alike, sound alike or lie side by side on a keyboard. */
    private static final Set<String> ALIKE = Set.of(
            "il", "lt", "it", "ij", "mn", "bn", "uv", "vw", "ce", "co", "bh", "gq", "ck", "sz", "dt", "bp", "ft", "rt",
            "as", "ds", "ew", "er", "op", "kl", "jk", "hn", "dl", "fv", "nr", "ai", "aq");

    static {
        SOUND.setMaxCodeLen(8);
    }

    private Spelling() {}

    /** The sound of a folded name: its Double Metaphone. */
    static String sound(String folded) {
        String sound = SOUND.doubleMetaphone(folded.replace(" ", ""));
        return sound == null || sound.isEmpty() ? folded : sound;
    }

    /** Whether two folded names of four letters or more sound the same and start alike. */
    static boolean soundsAlike(String left, String right) {
        return longEnough(left, right) && sound(left).equals(sound(right)) && LETTERS.apply(left, right) > 0.8;
    }

    /** Whether one could be a slip of the pen for the other: one letter more, less, other, or two swapped. */
    static boolean slip(String left, String right) {
        return longEnough(left, right) && oneEdit(left, right) && LETTERS.apply(left, right) >= NEAR;
    }

    /** Long enough to be told apart, and no longer than any name: the comparison of letters costs their product. */
    private static boolean longEnough(String left, String right) {
        return Math.min(left.length(), right.length()) >= 4 && Math.max(left.length(), right.length()) <= 80;
    }

    /** Whether the letter in which two of one length differ is easily taken for the other: Michael, Mlchael. */
    static boolean alikeInPrint(String left, String right) {
        for (int i = 0; i < left.length(); i++) {
            char one = left.charAt(i);
            char other = right.charAt(i);
            if (one != other) {
                return ALIKE.contains(one < other ? "" + one + other : "" + other + one);
            }
        }
        return true;
    }

    /** Whether one letter stands for another and not both are vowels: nilesh, nimesh. */
    static boolean anotherConsonant(String left, String right) {
        if (left.length() != right.length()) {
            return false;
        }
        int others = 0;
        boolean vowels = true;
        for (int i = 0; i < left.length(); i++) {
            if (left.charAt(i) != right.charAt(i)) {
                others++;
                vowels &= "aeiouy".indexOf(left.charAt(i)) >= 0 && "aeiouy".indexOf(right.charAt(i)) >= 0;
            }
        }
        return others == 1 && !vowels;
    }

    /** Whether one insertion, deletion, substitution or swap of neighbours makes one of the other. */
    static boolean oneEdit(String left, String right) {
        if (left.length() > right.length()) {
            return oneEdit(right, left);
        }
        int start = 0;
        while (start < left.length() && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        int endLeft = left.length();
        int endRight = right.length();
        while (endLeft > start && endRight > start && left.charAt(endLeft - 1) == right.charAt(endRight - 1)) {
            endLeft--;
            endRight--;
        }
        int restLeft = endLeft - start;
        int restRight = endRight - start;
        boolean swapped = restLeft == 2
                && restRight == 2
                && left.charAt(start) == right.charAt(start + 1)
                && left.charAt(start + 1) == right.charAt(start);
        return swapped || restLeft <= 1 && restRight <= 1;
    }
}
