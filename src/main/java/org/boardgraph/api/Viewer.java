package org.boardgraph.api;

import graphql.GraphQLContext;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.boardgraph.query.Sight;

/**
 * Who is asking, and what they may do. It stands in the GraphQL context under {@link #KEY}; where it does not, the caller is a reader.
 *
 * @param name as the API shows it
 * @param roles what they may do
 */
public record Viewer(String name, Set<Role> roles) {
    /** Keeps the roles in the order of the schema, so that the same viewer always looks the same. */
    public Viewer {
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** Where the GraphQL context holds it. */
    public static final Class<Viewer> KEY = Viewer.class;

    /** Anyone who can reach the server. */
    public static final Viewer READER = new Viewer("reader", Set.of(Role.READER));

    /** Whoever shows the officer's token. */
    public static final Viewer OFFICER = new Viewer("officer", Set.of(Role.READER, Role.OFFICER));

    /** What a viewer may do. */
    public enum Role {
        /** Reads what everyone may see. */
        READER,
        /** Reads what is withheld from others, and changes things. */
        OFFICER
    }

    public boolean isOfficer() {
        return roles.contains(Role.OFFICER);
    }

    /** The viewer of a request. */
    static Viewer of(GraphQLContext context) {
        return context.getOrDefault(KEY, READER);
    }

    Sight sight() {
        return isOfficer() ? Sight.OFFICER : Sight.READER;
    }
}
