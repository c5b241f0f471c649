package org.boardgraph.api;

import graphql.GraphQLContext;
import java.util.List;
import org.boardgraph.query.Sight;

/**
 * Who is asking. It stands in the GraphQLContext of a request under this class; where it does not, the caller is a reader.
 *
 * @param name under which the caller is known
 * @param roles what the caller may do
 */
public record Viewer(String name, List<Role> roles) {
    /** What a caller may do. */
    public enum Role {
        READER,
        OFFICER
    }

    /** Anybody. */
    public static final Viewer READER = new Viewer("reader", List.of(Role.READER));

    /** Somebody with the right to see what is withheld, and to write. */
    public static Viewer officer(String name) {
        return new Viewer(name, List.of(Role.READER, Role.OFFICER));
    }

    /** The viewer of a request. */
    public static Viewer of(GraphQLContext context) {
        return context.getOrDefault(Viewer.class, READER);
    }

    Sight sight() {
        return roles.contains(Role.OFFICER) ? Sight.OFFICER : Sight.READER;
    }
}
