package org.boardgraph.query;

import java.util.List;
import org.boardgraph.model.Id;

/** The ids that a caller sends. */
public final class Ids {
    private static final int SHOWN = 60;

    private Ids() {}

    /**
     * The id, of one of the types.
     *
     * @param argument its name, for the error
     * @throws Refused where it has not the form of an id, or is of another type
     */
    public static Id read(String argument, Object sent, List<String> types) {
        String text = sent.toString();
        Id id = Id.parse(text)
                .orElseThrow(() -> new Refused(
                        Fault.BAD_ID,
                        argument + ": \"" + shown(text)
                                + "\" is not an id. Send an id unchanged as this API gave it, such as the one of "
                                + anOf(types)
                                + "."));
        if (!types.contains(id.type())) {
            throw new Refused(
                    Fault.BAD_ID,
                    argument + ": \"" + shown(text) + "\" is not the id of " + anOf(types) + ". Send the id of "
                            + anOf(types) + ".");
        }
        return id;
    }

    private static String anOf(List<String> types) {
        return types.size() > 3
                ? "an object"
                : String.join(
                        " or ",
                        types.stream()
                                .map(type -> ("AEIOU".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type)
                                .toList());
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
