package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.model.BoardName;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;

/** The names that boards bore beside their own: a board renamed is one board. */
final class BoardNames {
    static final BoardNames NONE = new BoardNames(List.of());

    private final Map<String, List<BoardName>> byOtherName = new HashMap<>();

    BoardNames(Collection<BoardName> names) {
        names.forEach(name -> byOtherName
                .computeIfAbsent(Text.fold(name.otherName()), any -> new ArrayList<>())
                .add(name));
    }

    /**
     * The folded name that a board is told by.
     *
     * @param owner the key of the body that the board belongs to, or null
     * @param keys the key of a body by its printed name
     */
    String told(String printed, @Nullable String owner, LocalDate day, java.util.function.UnaryOperator<String> keys) {
        String folded = Text.fold(printed);
        return byOtherName.getOrDefault(folded, List.of()).stream()
                .filter(name -> name.heldOn(day))
                .filter(name -> name.organization() == null
                        || keys.apply(name.organization()).equals(owner))
                .map(name -> Text.fold(name.board()))
                .findFirst()
                .orElse(folded);
    }
}
