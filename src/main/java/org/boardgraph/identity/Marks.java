package org.boardgraph.identity;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.boardgraph.model.Mention;
import org.boardgraph.model.Role;
import org.boardgraph.model.Text;

/**
 * What mentions print beside the name that speaks for one person where two have it in common.
 *
 * @param offices roles of the chair, by their names
 * @param positions posts, folded
 * @param honours post-nominals, folded
 */
public record Marks(Set<String> offices, Set<String> positions, Set<String> honours) {
    /** Those of some mentions. */
    public static Marks of(Collection<Mention> mentions) {
        Marks marks = new Marks(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        mentions.forEach(marks::add);
        return marks;
    }

    private void add(Mention mention) {
        Role role = mention.role();
        if (role == Role.CHAIR || role == Role.VICE_CHAIR || role == Role.DEPUTY_CHAIR) {
            offices.add(role.name());
        }
        if (mention.position() != null) {
            positions.add(Text.fold(mention.position()));
        }
        mention.name().postNominals().forEach(honour -> honours.add(Text.fold(honour)));
    }

    /** Whether all of the other's are among these. */
    public boolean hold(Marks other) {
        return offices.containsAll(other.offices)
                && positions.containsAll(other.positions)
                && honours.containsAll(other.honours);
    }
}
