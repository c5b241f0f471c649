package org.boardgraph.notes.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.boardgraph.model.Lines;
import org.boardgraph.model.MovementKind;
import org.boardgraph.model.Note;
import org.boardgraph.model.Note.Correction;
import org.boardgraph.model.Note.ListedPerson;
import org.boardgraph.model.Note.Participation;
import org.boardgraph.model.ParticipationKind;
import org.boardgraph.model.Problem;
import org.boardgraph.model.Severity;
import org.jspecify.annotations.Nullable;

/** Goes through the sentences of a note once, in order, and gathers what they say. */
final class Reading {
    /** "Declarations of interest: none", on lower case. */
    private static final Pattern NONE_DECLARED =
            Pattern.compile("(?:interests?|declarations?)\\s*[-–:(]+\\s*(?:none|nil)\\b");

    private final List<Passage> passages;
    private final List<Problem> problems = new ArrayList<>();
    private final PeopleList people;
    private final Agenda agenda;
    private final Declarations declarations;
    private final Rows rows;
    private final Votes votes = new Votes();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<List<Participation>> participation = new ArrayList<>();
    private final List<Said.Moved> movements = new ArrayList<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private boolean minutes;
    /** The day of the meeting whose minutes the passage takes; null where it does not say. */
    private @Nullable String taken;

    /** Whether anything was said before under the heading of declarations. */
    private boolean heard;

    private boolean silent;
    private boolean silentOfOneKind;

    Reading(List<ListedPerson> listed, List<Passage> passages) {
        this.passages = passages;
        KnownPeople known = new KnownPeople(listed);
        this.people = new PeopleList(known);
        this.agenda = new Agenda(passages, problems);
        this.declarations = new Declarations(known, agenda);
        this.rows = new Rows(declarations, people);
        for (int i = 0; i < passages.size(); i++) {
            participation.add(new ArrayList<>());
        }
    }

    Said read() {
        for (int i = 0; i < passages.size(); i++) {
            read(i, passages.get(i));
        }
        List<Note.Declaration> declared = declarations.found();
        return new Said(
                declared,
                silent || silentOfOneKind && declared.isEmpty() ? Boolean.TRUE : null,
                List.copyOf(corrections),
                participation.stream().map(List::copyOf).toList(),
                List.copyOf(movements),
                List.copyOf(problems));
    }

    private void read(int index, Passage passage) {
        minutes = Corrections.takesMinutes(passage);
        taken = minutes ? TakenMinutes.day(passage) : null;
        declarations.nextPassage();
        heard = false;
        votes.nextPassage();
        rows.nextPassage();
        boolean own = Agenda.takesDeclarations(passage);
        boolean mode = own;
        boolean only = Agenda.takesOnlyDeclarations(passage);
        silent |= own
                && NONE_DECLARED
                        .matcher(passage.title().toLowerCase(Locale.ROOT))
                        .find();
        for (Paragraph paragraph : own ? Card.joined(passage.paragraphs()) : passage.paragraphs()) {
            if (tooLong(paragraph) || mode && rows.read(paragraph)) {
                continue;
            }
            List<Sentence> sentences = Sentences.of(paragraph);
            boolean here = mode;
            boolean alone = only;
            for (Sentence sentence : sentences) {
                Sentence s = sentence;
                int heading = Heading.end(s);
                if (heading > 0) {
                    here = true;
                    alone = true;
                    s = s.from(heading);
                    mode |= heading == sentence.size();
                    only |= heading == sentence.size();
                } else if (Heading.other(s)) {
                    mode = own && !only;
                    here = mode;
                }
                if (heading < sentence.size() && !tooLong(s)) {
                    read(index, passage, s, here, alone);
                }
            }
        }
    }

    private void read(int index, Passage passage, Sentence s, boolean mode, boolean only) {
        List<Group> groups = people.groups(s);
        boolean interesting = mode || Words.mayDeclare(s);
        boolean declares = false;
        if (interesting) {
            boolean none = Silence.stated(s, mode, only);
            silent |= none && Nature.in(s, 0, s.size()) == Nature.UNSTATED;
            silentOfOneKind |= none || mode && !heard && Silence.statedOfMore(s);
            heard |= mode;
            boolean ofEarlier = minutes && !mode && Words.corrects(s);
            declares = !ofEarlier && declarations.read(s, groups, passage, mode);
        } else {
            declarations.pass(s, groups);
        }
        if (!declares) {
            Correction correction = Corrections.of(s, groups, minutes, taken);
            if (correction != null) {
                corrections.add(correction);
                groups.forEach(group -> tookPart(index, s, group, false));
                return;
            }
        }
        votes.listed(s).forEach(vote -> took(index, vote.person(), vote.kind(), s.lines()));
        for (Group group : groups) {
            moved(index, passage, s, group);
            tookPart(index, s, group, declares);
            if (declares && !mode && declarations.declareNow(group)) {
                tookPartToo(index, s, group);
            }
        }
    }

    private void tookPart(int index, Sentence s, Group group, boolean declares) {
        ParticipationKind motion = Motions.of(s, group);
        if (motion != null) {
            take(index, s, group, motion);
            return;
        }
        Group subject = Speech.subject(s, group);
        if (subject == null && !s.is(group.from() - 1, "by")) {
            subject = withVote(s, group);
        }
        Group speaker = subject == null ? group : subject;
        ParticipationKind vote = Votes.of(s, speaker);
        if (vote != null) {
            take(index, s, speaker, vote);
        } else if (!declares && maySpeak(s, group, subject) && Speech.spoke(s, speaker)) {
            take(index, s, speaker, ParticipationKind.SPOKE);
        }
    }

    /** "declared a personal interest and spoke in favour": under the item itself, what the declarer did besides. */
    private void tookPartToo(int index, Sentence s, Group group) {
        ParticipationKind besides = Speech.besides(s, group.to());
        if (besides != null) {
            take(index, s, group, besides);
        }
    }

    private static boolean maySpeak(Sentence s, Group group, @Nullable Group subject) {
        return subject != null || s.is(group.from() - 1, "by") || Speech.whoSpoke(s, group);
    }

    /** "…, with Cllr A voting against": a vote may hang on a preposition, a speech may not. */
    private static @Nullable Group withVote(Sentence s, Group group) {
        return s.is(group.from() - 1, "with") && Votes.of(s, group) != null ? group : null;
    }

    private void moved(int index, Passage passage, Sentence s, Group group) {
        boolean declarer = declarations.declareNow(group);
        List<Note.Movement> told = Movements.of(s, group, passage);
        boolean gone = told.isEmpty() && declarer && declarations.leftNow(group, s) && !Words.intends(s);
        List<Note.Movement> all = gone ? List.of(Movements.leaving(s, passage)) : told;
        List<String> items = declarer ? declarations.itemsNow(group, s) : List.of();
        for (Note.Movement movement : declarer ? Movements.forItems(all, items, passage) : all) {
            group.people().forEach(person -> movements.add(new Said.Moved(person, movement)));
            boolean interest = movement.change() == MovementKind.LEFT && (declarer || gone || Words.withdraws(s));
            int here = Agenda.takesDeclarations(passage) ? -1 : index;
            int at = movement.item() == null ? here : agenda.passageOf(movement.item());
            if (interest && at >= 0) {
                take(at, s, group, ParticipationKind.WITHDREW);
            }
        }
    }

    private void take(int index, Sentence s, Group group, ParticipationKind kind) {
        group.people().forEach(person -> took(index, person, kind, s.lines()));
    }

    private void took(int index, String person, ParticipationKind kind, Lines lines) {
        List<String> words = names.computeIfAbsent(person, SamePerson::words);
        for (Participation before : participation.get(index)) {
            if (before.as() == kind && SamePerson.in(names.getOrDefault(before.person(), words), words)) {
                return;
            }
        }
        participation.get(index).add(new Participation(person, kind, lines));
    }

    private boolean tooLong(Paragraph paragraph) {
        long length = 0;
        for (PrintedLine line : paragraph.printed()) {
            length += line.text().length();
        }
        return length > 50L * Sentences.LONGEST && skip(paragraph.lines().first());
    }

    private boolean tooLong(Sentence s) {
        return s.text().length() > Sentences.LONGEST && skip(s.lines().first());
    }

    private boolean skip(int line) {
        problems.add(new Problem(
                Severity.WARNING,
                line,
                "A sentence of more than " + Sentences.LONGEST
                        + " characters was not read; end sentences with full stops or break the paragraph."));
        return true;
    }
}
