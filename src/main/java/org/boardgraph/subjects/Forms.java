package org.boardgraph.subjects;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.boardgraph.identity.AuthorityNames;
import org.boardgraph.model.Text;
import org.boardgraph.subjects.Entry.Form;
import org.boardgraph.subjects.Word.Gap;

/** In which ways a text may print a subject's names. */
final class Forms {
    private static final Pattern BRACKETED_END = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*$");
    private static final Pattern OF_ITS_OWN =
            Pattern.compile(".* (authority|authorities|partnership|service|assembly|commission|committee|corporation)");
    private static final Set<String> LEGAL = WordLists.of("legal");
    private static final Set<String> TYPES = WordLists.of("type");
    private static final Set<String> AFTER_FIRST_WORD = Set.of("upon", "on", "under", "in", "by", "le");
    private static final int LONGEST = 30;

    private final NamedSubject subject;
    private final Set<Written> forms = new LinkedHashSet<>();

    private Forms(NamedSubject subject) {
        this.subject = subject;
    }

    /** One form, by the folded words that it is told by. */
    record Written(List<String> words, Entry entry) {}

    static Set<Written> of(NamedSubject subject) {
        Forms forms = new Forms(subject);
        for (String name : subject.names()) {
            if (subject.sort() == NamedSubject.Sort.AUTHORITY) {
                forms.authority(name);
            } else {
                forms.other(name);
            }
        }
        return forms.forms;
    }

    /** A name that is known only for the sake of shorter ones within it. */
    static Written shield(String name) {
        List<String> words = folded(name);
        return new Written(words, new Entry("", Form.WHOLE, name, null, Gap.COMMA));
    }

    private void authority(String printed) {
        AuthorityNames names = AuthorityNames.of(printed);
        boolean own = names.type() == AuthorityNames.Type.OTHER
                && OF_ITS_OWN.matcher(names.name()).matches();
        if (own) {
            add(folded(printed), Form.WHOLE, printed, null);
            return;
        }
        List<String> words = List.of(names.name().split(" "));
        if (TYPES.containsAll(words) || words.get(0).isEmpty()) {
            return;
        }
        add(words, Form.SHORT, names.name(), names);
        AuthorityNames.spellings(names.name())
                .forEach(other -> add(List.of(other.split(" ")), Form.SHORT, names.name(), names));
        if (words.size() > 2 && AFTER_FIRST_WORD.contains(words.get(1))) {
            add(words.subList(0, 1), Form.FIRST_WORD, names.name(), names);
        }
    }

    private void other(String printed) {
        String plain = SubjectWords.plain(
                BRACKETED_END.matcher(SubjectWords.plain(printed)).replaceAll(""));
        whole(plain);
        int space = plain.lastIndexOf(' ');
        while (space > 0 && LEGAL.contains(Text.fold(plain.substring(space)))) {
            plain = Text.withoutEnd(plain.substring(0, space), " ,");
            whole(plain);
            space = plain.lastIndexOf(' ');
        }
    }

    private void whole(String name) {
        boolean capitals = name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        List<String> words = folded(name);
        if (words.isEmpty() || words.size() == 1 && !capitals) {
            return;
        }
        add(words, Form.WHOLE, name, null);
    }

    private void add(
            List<String> words, Form form, String printed, @org.jspecify.annotations.Nullable AuthorityNames names) {
        if (words.size() > LONGEST) {
            return;
        }
        Gap widest = words.size() > 2 ? Gap.COMMA : Gap.HYPHEN;
        if (form == Form.WHOLE) {
            List<Word> own = Words.of(printed);
            for (Word word : own.subList(Math.min(1, own.size()), own.size())) {
                widest = word.gap().ordinal() > widest.ordinal() ? word.gap() : widest;
            }
        }
        forms.add(new Written(words, new Entry(subject.id(), form, printed, names, widest)));
    }

    private static List<String> folded(String name) {
        List<String> words = new ArrayList<>();
        Words.of(name).forEach(word -> words.add(word.folded()));
        return words;
    }
}
