package org.boardgraph.importing;

import java.time.LocalDate;
import org.boardgraph.model.Id;
import org.boardgraph.model.Text;
import org.boardgraph.subjects.SubjectWords;

/**
 * What an interest is in, as words print it: a body where they show one (a council by its name, what bears Ltd, Trust,
 * University or the like), else a topic. Pure: the same words on the same day under the same reference lists are the same subject,
 * whether a declaration, an entry of a register or a dispensation prints them.
 */
sealed interface Subject {
    /** The id of the organization's or the topic's node. */
    Id id();

    /** The name to keep, as printed but for "the" before it and, of a topic, a generic head noun after it. */
    String name();

    /** An organization: {@link Body#named} of the same name has the same id and kind. */
    record OfBody(Body body) implements Subject {
        @Override
        public Id id() {
            return body.id();
        }

        @Override
        public String name() {
            return body.name();
        }
    }

    /** A topic: a named programme, award, contract, site or application. */
    record OfTopic(Id id, String name) implements Subject {}

    /**
     * The subject that words mean.
     *
     * @param printed as a note or a register prints it: not blank
     * @param day tells which authority a name means: that of the meeting, or as of which a register is
     */
    static Subject of(String printed, LocalDate day, Reference reference) {
        String name = SubjectWords.plain(printed);
        return isBody(name, day, reference) ? new OfBody(Body.named(name, day, reference)) : topic(printed);
    }

    /** The topic of this name, whatever else it may mean. */
    static OfTopic topic(String printed) {
        String name = SubjectWords.topic(printed);
        return new OfTopic(Id.of("Topic", Text.fold(name)), name);
    }

    private static boolean isBody(String name, LocalDate day, Reference reference) {
        if (name.isEmpty() || Character.isLowerCase(name.charAt(0))) {
            return false;
        }
        BodyKind kind = reference.kind(name, reference.key(name, day));
        boolean onlyASort = !name.contains(" ") && kind != BodyKind.AUTHORITY;
        return !onlyASort && (kind != BodyKind.OTHER || SubjectWords.nameBody(name));
    }
}
