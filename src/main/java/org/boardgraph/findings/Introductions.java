package org.boardgraph.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.boardgraph.model.Mention;
import org.boardgraph.model.Note;
import org.boardgraph.model.Text;

/** Whether the words of a note introduce somebody as a guest, an officer, a presenter or one of the public. */
final class Introductions {
    private static final Set<String> MEMBERS_TITLES = Set.of(
            "cllr",
            "cllrs",
            "clr",
            "councillor",
            "councillors",
            "mayor",
            "alderman",
            "ald",
            "provost",
            "bailie",
            "convener");
    private static final String POST =
            "(?:officer|director|head|manager|advis[eo]r|executive|solicitor|clerk|consultant|treasurer|secretary|inspector|"
                    + "constable|superintendent|sergeant|commissioner|minister|professor|engineer|surveyor|planner|lead|"
                    + "analyst|auditor|accountant|partner|architect|agent|applicant|resident|student|representative|"
                    + "speaker|guest|chair(?:man|woman|person)? of [^.,;]{3,60}|leader of [^.,;]{3,60})";
    private static final String WELCOMED =
            "(?:welcom\\w+|invit\\w+|introduc\\w+|thank\\w+|presentations? (?:from|by)|report (?:from|by)|update (?:from|by)|"
                    + "handed over to|joined by|address(?:ed)? (?:from|by)|guest speakers?|question from|petition from|statement from)";
    private static final String PRESENTED =
            "(?:introduc\\w+|present(?:ed|s|ing)|gave|giving|outlin\\w+|updat\\w+|report(?:ed|s|ing)|provid\\w+|"
                    + "summaris\\w+|explain\\w+|advis\\w+|deliver\\w+|highlight\\w+|set out|led|demonstrat\\w+|"
                    + "took (?:members|the \\w+) through|spoke (?:to|about|on)|address\\w+|describ\\w+|shar(?:ed|ing))";
    private static final Pattern PUBLIC =
            Pattern.compile("(?i)\\b(public (question|participation|speak|forum|address|session)|deputation|petition)");

    private final Note note;

    Introductions(Note note) {
        this.note = note;
    }

    /**
     * Somebody who bears a member's title is introduced by what is said of them; anybody else by presenting something too.
     *
     * @param item the place of the item in which the person takes part, or -1
     */
    boolean introduces(Mention person, int item) {
        if (item >= 0 && PUBLIC.matcher(note.items().get(item).title()).find()) {
            return true;
        }
        List<Pattern> signs = signs(person);
        return note.items().stream()
                .map(each -> each.title() + "\n" + each.text())
                .map(Text::squeeze)
                .anyMatch(text ->
                        signs.stream().anyMatch(sign -> sign.matcher(text).find()));
    }

    private static List<Pattern> signs(Mention person) {
        String family = Pattern.quote(person.name().family());
        String given = person.name().given();
        String name = given.isBlank() ? family : Pattern.quote(given) + "\\s+" + family;
        boolean member = person.name().titles().stream().anyMatch(title -> MEMBERS_TITLES.contains(Text.fold(title)));
        List<Pattern> signs = new ArrayList<>();
        signs.add(Pattern.compile("(?<![\\p{L}])" + name + "(?:\\s+[A-Z]{2,4})*\\s*(?:\\(|,\\s+(?:the |an? )?(?!"
                + "(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Mayor|Sir|Dame|Lord|Baroness|Lady|and|or)\\b)(?:\\p{Lu}|"
                + POST + "))"));
        signs.add(Pattern.compile(name + "\\s+(?:from|of|representing|on behalf of)\\s+(?:the )?\\p{Lu}"));
        signs.add(Pattern.compile(
                "(?i)\\b" + POST + "(?:\\s+(?:of|for)\\s+[^,.;]{3,50})?,?\\s+(?:\\p{L}+\\.?\\s+){0,2}?" + name));
        signs.add(Pattern.compile("(?i)\\b" + WELCOMED + "\\s+[^.;]{0,80}?" + name));
        if (!member) {
            signs.add(Pattern.compile("(?i)" + name + "\\b[^.;]{0,80}?\\b" + PRESENTED));
        }
        return signs;
    }
}
