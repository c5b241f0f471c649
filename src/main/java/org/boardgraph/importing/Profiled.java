package org.boardgraph.importing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.boardgraph.identity.Cluster.Joined;
import org.boardgraph.identity.Decisions;
import org.boardgraph.identity.Marks;
import org.boardgraph.identity.Nearness;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** All mentions of one profile, summed up. */
final class Profiled {
    private final List<Mention> mentions;
    private final Nearness nearness;
    private final Decisions decisions;
    private final Set<Id> decided;

    /**
     * @param mentions the earliest first
     * @param decided the mentions that those follow that decisions are about
     */
    Profiled(List<Mention> mentions, Nearness nearness, Decisions decisions, Set<Id> decided) {
        this.mentions = mentions;
        this.nearness = nearness;
        this.decisions = decisions;
        this.decided = decided;
    }

    /**
     * The properties of its node, but for what depends on other profiles; those that it has not are null.
     *
     * @param people the id of each mention's person
     */
    Map<String, @Nullable Object> properties(Map<Id, String> people) {
        Marks marks = Marks.of(mentions);
        Mention earliest = mentions.get(0);
        boolean plain = isPlain(people);
        Joined alike = nearness.alike(mentions);
        Map<String, @Nullable Object> properties = new TreeMap<>();
        nearness.of(earliest).ifPresent(print -> properties.putAll(print.stored()));
        properties.put("first", earliest.date().toString());
        properties.put("last", mentions.get(mentions.size() - 1).date().toString());
        properties.put("offices", orNull(marks.offices()));
        properties.put("positions", orNull(marks.positions()));
        properties.put("honours", orNull(marks.honours()));
        properties.put("plain", plain);
        properties.put("likely", plain ? alike.probability() : null);
        properties.put("alike", plain ? Settling.sentence(alike.reasons()) : null);
        properties.put("person", plain ? people.get(earliest.id()) : null);
        return properties;
    }

    /** Whether all its mentions are one person's for what they print alone, and a new one would be too. */
    private boolean isPlain(Map<Id, String> people) {
        Set<Id> lists = new HashSet<>();
        LocalDate last = mentions.get(0).date();
        for (Mention mention : mentions) {
            boolean first = !mention.isRow() || lists.add(mention.meeting());
            boolean together = Objects.equals(
                    people.get(mention.id()), people.get(mentions.get(0).id()));
            if (!first
                    || !together
                    || !decisions.about(mention.id()).isEmpty()
                    || decided.contains(mention.id())
                    || mention.date().isAfter(last.plusYears(Nearness.YEARS_WITHOUT_WEIGHT))) {
                return false;
            }
            last = mention.date();
        }
        return nearness.tells(mentions.get(0));
    }

    private static @Nullable List<String> orNull(Collection<String> texts) {
        return texts.isEmpty() ? null : List.copyOf(texts);
    }
}
