package org.boardgraph.subjects;

import java.util.regex.Pattern;
import org.boardgraph.model.Text;

/** The items at which interests are declared and attendance is taken: what is said there names no subject. */
final class FormalItems {
    private static final Pattern DECLARATIONS = Pattern.compile(
            "\\b(declarations?|declare|declaring|disclosures?|disclose|register|notifications?)\\b.*\\binterests?\\b"
                    + "|\\binterests?\\b.*\\b(declarations?|declared|disclosures?)\\b|^(members )?(disclosable )?(pecuniary )?interests?$"
                    + "|^declarations?$|^(requests for )?dispensations?$");
    private static final Pattern ATTENDANCE = Pattern.compile(
            "\\bapolog(y|ies)\\b|^(attendance|attendances|present|substitutes?|substitutions|membership and apologies|roll call"
                    + "|welcome|welcome and introductions?|introductions?|introductions and welcome)$|\\babsences?$");
    /** Items about the rules of declaring are items like any other. */
    private static final Pattern ABOUT_RULES = Pattern.compile(
            "\\b(policy|policies|guidance|code|review|training|procedure|protocol|report|update|audit|process|rules|changes)\\b");

    private FormalItems() {}

    static boolean isOne(String title) {
        String folded = Text.fold(title);
        return ATTENDANCE.matcher(folded).find()
                || DECLARATIONS.matcher(folded).find()
                        && !ABOUT_RULES.matcher(folded).find();
    }
}
