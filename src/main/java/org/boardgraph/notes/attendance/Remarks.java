package org.boardgraph.notes.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.Lines;
import org.boardgraph.model.MovementKind;
import org.boardgraph.model.Note.Movement;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Role;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** What is remarked beside a name, in brackets or behind it: for which items, in whose place, when they came and went. */
final class Remarks {
    private static final Pattern ITEMS = Pattern.compile(
            "(?:(?:present|attended|attending|here|attendance|joined)\\s)?(?:for\\s|at\\s)?(?:agenda\\s)?items?\\s(?:nos?\\.?\\s)?(\\d+.*?)(?:\\sonly)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("(\\d+)\\s?(?:-|–|to)\\s?(\\d+)|(\\d+(?:\\.\\d+)?(?:\\([a-z]\\)|[a-z])?)(?![a-z])");
    private static final Pattern ITEM =
            Pattern.compile("\\bitems?\\s(\\d+(?:\\.\\d+)?[a-z]?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "\\b(\\d{1,2}[.:]\\d{2}\\s?(?:[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?|\\d{4}\\s?(?:hrs|hours)|noon|midday)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBSTITUTE = Pattern.compile(
            "(?:as\\s)?(?:a\\s)?(?:named\\s)?(?:subs?(?:titut\\w*)?\\.?|deputising|deputy|standing\\sin|in\\s(?:the\\s)?place|nominee|alternate|attending)\\s?(?:member\\s)?(?:for|of|on behalf of)\\s(.+)|(?:for|vice)\\s((?:cllr|councillor|mayor|sir|lord|mr|mrs|ms|dr)\\b.+)|(?:substitute|sub)(?:\\smember)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEFT = Pattern.compile(
            "\\b(?:left|leaving|departed|until|till|up to|withdrew|leaves?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RETURNED =
            Pattern.compile("\\b(?:returned|re-?joined|came back)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARRIVED = Pattern.compile(
            "\\b(?:arrived|arriving|arrives|joined|joining|from|entered|arr)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile(
            "[,;]\\s?|(?<=\\d[ap]?m?)\\s(?=until\\b)|\\sand\\s(?=left|arrived|until|returned|joined|departed)");
    private static final Pattern UNTIMED =
            Pattern.compile("(?:left|arrived)(?: the meeting)?(?: early| late)?", Pattern.CASE_INSENSITIVE);
    /** How somebody attended, or for which party: no concern of the graph. */
    private static final Pattern REMOTE = Pattern.compile(
            "(?:attended |joined |joining |present )?(?:via |by )?(?:zoom|teams|ms teams|microsoft teams|video ?(?:link|conference|conferencing)?|tele(?:phone|conference)|phone|skype|virtual(?:ly)?|remote(?:ly)?|online|in person|dial(?:led)? in)|con(?:servative)?|lab(?:our)?|lib ?dems?|liberal democrats?|ind(?:ependent)?(?: group)?|green|ukip|plaid cymru|snp|c|l|ld|i|v|vacancy|non[ -]voting|voting|shared",
            Pattern.CASE_INSENSITIVE);

    final List<String> items = new ArrayList<>();
    final List<Movement> movements = new ArrayList<>();

    @Nullable
    String substituteFor;

    @Nullable
    AttendanceStatus status;

    @Nullable
    Role role;
    /** Words in brackets that are none of these: a body, a job title, an abbreviation. */
    final List<String> other = new ArrayList<>();

    /** Takes one remark in, where it is of a known kind. */
    boolean take(String words, Lines at) {
        String remark = Text.squeeze(words);
        return takeSubstitute(remark) || takeItems(remark) || takeMovements(remark, at) || takeStanding(remark);
    }

    private boolean takeSubstitute(String remark) {
        int comma = remark.lastIndexOf(", ");
        if (comma > 0 && ITEMS.matcher(remark.substring(comma + 2)).matches()) {
            return takeSubstitute(remark.substring(0, comma)) && takeItems(remark.substring(comma + 2));
        }
        Matcher substitute = SUBSTITUTE.matcher(remark);
        if (!substitute.matches()) {
            return false;
        }
        String whom = substitute.group(1) == null ? substitute.group(2) : substitute.group(1);
        if (whom != null && ITEM.matcher(whom).lookingAt()) {
            return false;
        }
        substituteFor = whom == null ? substituteFor : untitled(whom);
        status = AttendanceStatus.SUBSTITUTE;
        return true;
    }

    /** A family name alone keeps its title, which tells more of it. */
    private static String untitled(String whom) {
        String plain = PersonName.parse(whom).plain();
        return plain.indexOf(' ') < 0 ? whom.strip() : plain;
    }

    private boolean takeItems(String remark) {
        Matcher list = ITEMS.matcher(remark);
        if (!list.matches() || LEFT.matcher(remark).find()) {
            return false;
        }
        for (Matcher number = NUMBER.matcher(list.group(1)); number.find(); ) {
            if (number.group(3) != null) {
                items.add(number.group(3));
            } else {
                between(number.group(1), number.group(2));
            }
        }
        return true;
    }

    private void between(String first, String last) {
        if (first.length() > 3 || last.length() > 3) {
            return;
        }
        for (int i = Integer.parseInt(first); i <= Integer.parseInt(last); i++) {
            items.add(Integer.toString(i));
        }
    }

    private boolean takeMovements(String remark, Lines at) {
        List<Movement> found = new ArrayList<>();
        for (String part : PARTS.split(remark)) {
            Optional<MovementKind> kind = kind(part);
            Matcher item = ITEM.matcher(part);
            Matcher time = TIME.matcher(part);
            boolean hasItem = item.find();
            boolean hasTime = time.find();
            if (kind.isEmpty() || !hasItem && !hasTime && !UNTIMED.matcher(part).matches()) {
                return false;
            }
            found.add(new Movement(
                    kind.get(),
                    hasItem ? item.group(1) : null,
                    hasTime ? time.group(1).strip() : null,
                    at));
        }
        movements.addAll(found);
        return !found.isEmpty();
    }

    private static Optional<MovementKind> kind(String words) {
        if (RETURNED.matcher(words).find()) {
            return Optional.of(MovementKind.RETURNED);
        }
        if (LEFT.matcher(words).find()) {
            return Optional.of(MovementKind.LEFT);
        }
        return ARRIVED.matcher(words).find() ? Optional.of(MovementKind.ARRIVED) : Optional.empty();
    }

    private boolean takeStanding(String remark) {
        if (REMOTE.matcher(remark).matches()) {
            return true;
        }
        Optional<RoleHeading> heading = RoleHeading.of(remark);
        if (heading.isEmpty()) {
            return false;
        }
        Role said = heading.get().role();
        if (said == Role.CHAIR || said == Role.VICE_CHAIR || said == Role.DEPUTY_CHAIR || said == Role.OBSERVER) {
            role = said;
            return true;
        }
        AttendanceStatus how = heading.get().status();
        if (how == AttendanceStatus.APOLOGIES || how == AttendanceStatus.ABSENT || said == Role.SUBSTITUTE) {
            status = how;
            return true;
        }
        return false;
    }
}
