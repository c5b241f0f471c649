package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.identity.Authority;
import org.boardgraph.subjects.AuthorityKeys;
import org.boardgraph.subjects.NamedSubject;
import org.boardgraph.subjects.NamedSubject.Sort;
import org.jspecify.annotations.Nullable;

/** What the shared nodes of the graph are called, for finding where items name them. */
final class SubjectNames {
    private SubjectNames() {}

    /** An organization; null of a board, which is no subject. */
    static @Nullable NamedSubject of(BodyNames body, Reference reference) {
        if (body.kind() == BodyKind.BOARD) {
            return null;
        }
        Set<String> names = new TreeSet<>(body.names().forms());
        Authority authority = reference.authority(body.id());
        if (authority != null) {
            names.add(authority.name());
            names.addAll(reference.authorities().spellings(authority.key()));
        }
        Sort sort = body.kind() == BodyKind.AUTHORITY ? Sort.AUTHORITY : Sort.BODY;
        return new NamedSubject(body.id(), sort, names);
    }

    static NamedSubject topic(String id, Names names) {
        return new NamedSubject(id, Sort.TOPIC, Set.copyOf(names.forms()));
    }

    /** Which authority a name means on a day. */
    static AuthorityKeys keys(LocalDate day, Reference reference) {
        return new AuthorityKeys() {
            @Override
            public String id(String printed) {
                return Reference.idOf(reference.key(printed, day)).toString();
            }

            @Override
            public boolean isKnown(String printed) {
                return !reference.authorities().meant(printed).isEmpty();
            }
        };
    }
}
