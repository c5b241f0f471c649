package org.boardgraph.notes.attendance;

import static org.boardgraph.model.AttendanceStatus.ABSENT;
import static org.boardgraph.model.AttendanceStatus.APOLOGIES;
import static org.boardgraph.model.AttendanceStatus.IN_ATTENDANCE;
import static org.boardgraph.model.AttendanceStatus.OFFICER;
import static org.boardgraph.model.AttendanceStatus.PRESENT;
import static org.boardgraph.model.AttendanceStatus.SUBSTITUTE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Role;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the first column of an attendance list, or as a heading above a part of it.
 *
 * @param role null for those who sit in no role: apologies, guests, officers
 * @param label as printed
 */
public record RoleHeading(@Nullable Role role, AttendanceStatus status, String label) {
    private record Rule(Pattern words, @Nullable Role role, AttendanceStatus status) {}

    /** Where members are listed by party, its name stands for them. */
    private static final String PARTY =
            "(?:conservatives?|labour(?: co op)?|liberal democrats?|lib dems?|independents?|greens?|green party|ukip|plaid cymru|snp)(?: (?:group|party))?";

    private static final Pattern IN_BRACKETS = Pattern.compile(" (" + PARTY + ")$");
    private static final Pattern NUMBER = Pattern.compile(" \\d+$");

    /** On folded words, the first that matches. */
    private static final List<Rule> RULES = List.of(
            rule("apolog.*|sent apologies|with apologies", null, APOLOGIES),
            rule(
                    "(?:members |councillors )?(?:absent|not present|not in attendance|did not attend|no apologies|non attendance|absences?|absent without apologies|apologies not received)(?: members)?",
                    null,
                    ABSENT),
            rule(
                    "(?:lga |council |authority |association |other |supporting |support |local authority )*(?:officers?|staff|secretariat|officials?|clerks?|employees|advisers and officers|officer support)(?: present| in attendance| attending| to the board| support)?|(?:present|in attendance|attending) officers|[a-z]{2,8} (?:officers|staff|secretariat)(?: present| in attendance)?|lga|local government association",
                    null,
                    OFFICER),
            rule("(?:vice|vic) ?chair.*|(?:\\w+ )?vice ?chair.*", Role.VICE_CHAIR, PRESENT),
            rule("(?:\\w+ )?dep(?:uty|uties|t) ?chair.*|deputy to the chair", Role.DEPUTY_CHAIR, PRESENT),
            rule(
                    "(?:co |interim |acting |board |committee )?chair(?:man|men|person|woman|s|holder)?(?: of .*)?|in the chair|(?:chair|chairman|councillor|cllr) in the chair|presiding.*|convenor|convener|leader and chair.*",
                    Role.CHAIR,
                    PRESENT),
            rule(
                    "substitut.*|subs|(?:named |lga |reserve |board )?substitut.*|reserves?|deput(?:y|ies)|alternates?|reserve members?",
                    Role.SUBSTITUTE,
                    SUBSTITUTE),
            rule(
                    "(?:independent |board |member |lga |other |non voting )*observers?(?: members?)?(?: present)?|observing",
                    Role.OBSERVER,
                    PRESENT),
            rule(
                    "(?:also )?in attendance(?: .*)?|also (?:present|attending)|(?:invited |other |external |special )?(?:guests?|visitors?|speakers?|presenters?|attendees?)(?: present| speakers?)?|by invitation|invitees?|others?(?: present| in attendance| attendees)?|other attendees|non (?:board |committee )?members?(?: present| attending)?|public|external attendees|advis[eo]rs?|(?:external |professional |independent )?advis[eo]rs?(?: present| to the board)?|also attended",
                    null,
                    IN_ATTENDANCE),
            rule(
                    "(?:\\w+ |\\w+ \\w+ )?members?(?: present| attending| in attendance| of the (?:board|committee|panel|council))?|councillors?(?: present)?|present|those present|attend(?:ees|ance|ing)|members? councillors?|cllrs?|voting members?|co opted.*|board|committee|portfolio holders?|lead members?|spokes(?:person|people|man)s?|appointed members?|representatives?|trustees?|governors?|directors?|non executive directors?|commissioners?|"
                            + PARTY,
                    Role.MEMBER,
                    PRESENT));

    private static Rule rule(String words, @Nullable Role role, AttendanceStatus status) {
        return new Rule(Pattern.compile(words), role, status);
    }

    /** The heading that these words are, or empty where they are none that is known. */
    public static Optional<RoleHeading> of(String printed) {
        if (printed.length() > 60) {
            return Optional.empty();
        }
        String label = Text.squeeze(printed);
        while (!label.isEmpty() && ":-–".indexOf(label.charAt(label.length() - 1)) >= 0) {
            label = label.substring(0, label.length() - 1).strip();
        }
        String words = NUMBER.matcher(Text.fold(label)).replaceAll("");
        words = label.endsWith(")") ? IN_BRACKETS.matcher(words).replaceFirst("") : words;
        for (Rule rule : RULES) {
            if (rule.words.matcher(words).matches()) {
                return Optional.of(new RoleHeading(rule.role, rule.status, label));
            }
        }
        return Optional.empty();
    }

    /** Whether those listed under it are guests or officers. */
    public boolean isOfGuests() {
        return status == IN_ATTENDANCE || status == OFFICER;
    }

    /** Whether those listed under it are of the board. */
    boolean isOfBoard() {
        return role != null;
    }
}
