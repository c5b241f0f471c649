package org.boardgraph.notes.prose;

import java.util.Set;

/** Quick looks at the words of a sentence, before it is read with more care. */
final class Words {
    private static final Set<String> OF_MINUTES =
            WordList.in("minutes minuted previous previously attendance last note notes");

    private static final Set<String> OF_CORRECTIONS = WordList.in(
            "subject addition added adding amended amendment amendments correction corrected inserted insertion omitted "
                    + "read show shown include included delete deleted insert replace replaced amend recorded note noted");

    private Words() {}

    static boolean any(String word, String... words) {
        for (String one : words) {
            if (one.equals(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean mayDeclare(Sentence s) {
        for (Token token : s.tokens()) {
            String word = token.word();
            char first = word.charAt(0);
            if (first == 'd' && (word.startsWith("declar") || word.startsWith("disclos") || word.equals("dpi"))
                    || first == 'i' && word.startsWith("interest")
                    || first == 'p' && (word.equals("pecuniary") || word.equals("prejudicial"))) {
                return true;
            }
        }
        return false;
    }

    static boolean speaksOfMinutes(Sentence s) {
        return s.hasAny(OF_MINUTES);
    }

    /** Whether a sentence on the minutes of a meeting speaks of what they should say. */
    static boolean corrects(Sentence s) {
        return s.hasAny(OF_CORRECTIONS);
    }

    static boolean withdraws(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (Leaving.isWithdrawal(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** "would leave the room": said, not done yet. */
    static boolean intends(Sentence s) {
        return s.has("would") || s.has("will") || s.has("intended") || s.has("intention") || s.has("leave");
    }

    /** Whether the text holds one of the parts. */
    static boolean within(String text, String... parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
