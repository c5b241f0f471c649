package org.boardgraph.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the person, board, authority or meeting that a user means by an id or a name. */
public final class Named {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z]+:[a-z0-9]{20}");
    private static final List<String> NO_BOARDS = List.of("AUTHORITY", "COMPANY", "CHARITY", "GOVERNMENT", "OTHER");
    /** So many are named where a name fits several. */
    private static final int SHOWN = 10;

    private final Questions questions;

    public Named(Questions questions) {
        this.questions = questions;
    }

    /** A person. Throws {@link NotAnswered} where nobody, or several people, are called so. */
    public Thing person(String words) {
        return only(
                "person",
                words,
                questions.ask("find-people", Map.of("name", words)).parts("people.nodes"));
    }

    /** A body that holds meetings. */
    public Thing board(String words) {
        return only("board", words, organizations(Map.of("name", words, "holdsMeetings", true)));
    }

    /** An authority, or of another body that people sit for. */
    public Thing authority(String words) {
        return only("authority", words, organizations(Map.of("name", words, "kinds", NO_BOARDS)));
    }

    /** A meeting, by its id. */
    public Thing meeting(String id) {
        return there("meeting", "Meeting", id);
    }

    private List<Part> organizations(Map<String, Object> variables) {
        return questions.ask("find-organizations", variables).parts("organizations.nodes");
    }

    private Thing there(String what, String type, String id) {
        Part node = ID.matcher(id).matches()
                ? questions.ask("object", Map.of("id", id)).part("node")
                : null;
        if (node == null || !node.text("__typename").equals(type)) {
            throw NotAnswered.asked("There is no " + what + " with the id " + shown(id) + " in the graph.");
        }
        String day = type.equals("Meeting") ? ", " + Wording.day(node.day("date")) : "";
        return new Thing(id, node.text("name") + day);
    }

    private Thing only(String what, String words, List<Part> found) {
        if (ID.matcher(words).matches()) {
            return there(what, what.equals("person") ? "Person" : "Organization", words);
        }
        List<Part> exact = found.stream()
                .filter(each -> each.text("name")
                        .toLowerCase(Locale.UK)
                        .equals(words.strip().toLowerCase(Locale.UK)))
                .toList();
        List<Part> meant = exact.isEmpty() ? found : exact;
        if (meant.size() != 1) {
            throw NotAnswered.asked(
                    meant.isEmpty()
                            ? "No " + what + " in the graph is called \"" + shown(words) + "\"."
                            : several(what, words, meant));
        }
        return new Thing(meant.get(0).text("id"), meant.get(0).text("name"));
    }

    private static String several(String what, String words, List<Part> found) {
        List<String> lines = new ArrayList<>();
        lines.add("\"" + shown(words) + "\" fits more than one " + what + "; name one by its id:");
        for (Part each : found.subList(0, Math.min(SHOWN, found.size()))) {
            String parent = each.text("parent.name");
            lines.add("  " + each.text("id") + "  " + each.text("name") + (parent.isEmpty() ? "" : ", of " + parent));
        }
        if (found.size() > SHOWN) {
            lines.add("  and more: say more of the name");
        }
        return String.join("\n", lines);
    }

    private static String shown(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }
}
