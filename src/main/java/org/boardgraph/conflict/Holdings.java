package org.boardgraph.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardgraph.conflict.Conflict.Source.OfNode;
import org.boardgraph.conflict.Conflict.Step;

/** How an entry of a register, or an interest that an officer recorded, is put into words. A partner's never says whose. */
final class Holdings {
    private Holdings() {}

    /** As in "Ann Lee has registered an interest in Acme Ltd (employment)". */
    static String words(Member member, Member.Entry entry, String subject) {
        return member.name()
                + (entry.registerId() == null
                        ? " has, as an officer recorded, an interest"
                        : " has registered an interest")
                + (entry.heldByPartner() ? " of a partner" : "")
                + " in " + subject + " (" + Words.category(entry.category()) + ")";
    }

    static Step step(Touch touch, Member.Entry entry, LocalDate day) {
        return new Step(
                words(touch.member(), entry, touch.subject())
                        + (entry.appointedByAuthority() ? ", appointed by the authority" : "") + since(entry)
                        + ", in force on " + Words.day(day) + ".",
                List.of(entry.id(), touch.subjectId()),
                new OfNode(entry.id()));
    }

    private static String since(Member.Entry entry) {
        if (entry.from() != null) {
            return ", held from " + Words.day(entry.from());
        }
        return entry.registeredOn() == null ? "" : ", registered on " + Words.day(entry.registeredOn());
    }

    /** That other entries are in the same subject. */
    static Optional<Step> others(Member member, List<Member.Entry> others) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String count = others.size() == 1 ? "Another entry" : others.size() + " other entries";
        return Optional.of(new Step(
                count + " of " + member.name() + " in force on that day " + (others.size() == 1 ? "names" : "name")
                        + " it too.",
                others.stream().map(Member.Entry::id).toList(),
                new OfNode(others.get(0).id())));
    }
}
