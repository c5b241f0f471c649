package org.boardgraph.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardgraph.conflict.Conflict.Source.OfNode;
import org.boardgraph.conflict.Conflict.Step;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.InterestNature;
import org.jspecify.annotations.Nullable;

/**
 * DECLARED_NOT_REGISTERED: an interest printed as pecuniary or disclosable, at a meeting of the authority whose register is known as of the
 * 29th day after or later, with no entry there that could be it. The law gives 28 days, beginning with the day of the disclosure
 * (Localism Act 2011 s.31(3)). An edition that lists the member shows that the office had not ended by then.
 */
final class DeclaredNotRegistered implements Rule {
    private static final int DAYS = 29;
    private static final Set<InterestCategory> PECUNIARY = Arrays.stream(InterestCategory.values())
            .filter(InterestCategory::pecuniary)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public List<Conflict> at(Inquiry inquiry) {
        List<Conflict> found = new ArrayList<>();
        for (Statement statement : inquiry.statements()) {
            if (asks(statement)) {
                register(inquiry, statement).ifPresent(register -> unmatched(inquiry, statement)
                        .forEach(subject -> found.add(conflict(inquiry, statement, subject, register))));
            }
        }
        return found;
    }

    private static boolean asks(Statement statement) {
        return !statement.first().byOfficer() && statement.all().stream().anyMatch(DeclaredNotRegistered::pecuniary);
    }

    /** By the printed words, where there are any. The details of a sensitive interest need not be registered for all to see (s.32). */
    private static boolean pecuniary(Declared said) {
        if (said.nature() == InterestNature.UNSTATED) {
            return false;
        }
        String printed = said.natureAsPrinted();
        return printed == null ? said.nature() == InterestNature.DISCLOSABLE_PECUNIARY : pecuniary(printed);
    }

    private static boolean pecuniary(@Nullable String printed) {
        String words = String.valueOf(printed).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
        String without = words.replaceAll("\\bnon (?:disclosable |direct )?(?:pecuniary|financial|disclosable)\\b", "");
        return !words.contains("sensitive") && without.matches(".*\\b(?:pecuniary|disclosable|dpis?)\\b.*");
    }

    /** The earliest edition that shows: the longer after, the more may have changed between. */
    private static Optional<Member.Held> register(Inquiry inquiry, Statement statement) {
        String body = inquiry.sitting().organizationId();
        return inquiry.member(statement.memberId()).registers().stream()
                .filter(held -> body != null && body.equals(held.bodyId()))
                .filter(held -> !held.asOf().isBefore(inquiry.sitting().date().plusDays(DAYS)))
                .filter(held -> held.complete().containsAll(PECUNIARY))
                .min(Comparator.comparing(Member.Held::asOf).thenComparing(Member.Held::id));
    }

    /** The subjects declared for which nothing in the body's register, nor anything recorded, could be the entry. */
    private static List<String> unmatched(Inquiry inquiry, Statement statement) {
        List<Member.Entry> entries = inquiry.member(statement.memberId()).entries().stream()
                .filter(entry -> entry.registerId() == null
                        || entry.bodyId() == null
                        || entry.bodyId().equals(inquiry.sitting().organizationId()))
                .toList();
        return statement.subjects().stream()
                .filter(subject -> inquiry.subject(subject).isPresent())
                .filter(subject -> entries.stream().noneMatch(entry -> couldBe(inquiry, entry, subject)))
                .toList();
    }

    /** Whenever it began or ended, and whatever its category: an entry whose words name nothing could be anything. */
    private static boolean couldBe(Inquiry inquiry, Member.Entry entry, String subject) {
        String registered = entry.subjectId();
        return registered == null
                || inquiry.sameness().alike(registered, subject)
                || inquiry.kin(subject).stream().anyMatch(kin -> kin.subjectId().equals(registered));
    }

    private static Conflict conflict(Inquiry inquiry, Statement statement, String subject, Member.Held register) {
        Declared said = statement.first();
        Member member = inquiry.member(statement.memberId());
        return new Draft(ConflictKind.DECLARED_NOT_REGISTERED, inquiry.sitting(), member.id(), said.id(), subject)
                .item(inquiry.sitting().items().stream()
                        .filter(item -> statement.named().contains(item.id()))
                        .findFirst()
                        .orElse(null))
                .subject(subject)
                .declaration(said)
                .step(Declaring.step(inquiry, statement))
                .step(looked(inquiry, member, subject, register))
                .as(ConflictStrength.POSSIBLE, summary(inquiry, statement, subject, register));
    }

    private static Step looked(Inquiry inquiry, Member member, String subject, Member.Held register) {
        String nil = register.nil() ? ", which says that there is nothing to register," : "";
        return new Step(
                "The register of " + member.name() + " with "
                        + Optional.ofNullable(inquiry.sitting().organizationName())
                                .orElse("the authority") + " as of "
                        + Words.day(register.asOf()) + nil + " has no entry for "
                        + inquiry.subject(subject).orElse("the subject") + ", and no officer recorded one.",
                List.of(register.id()),
                new OfNode(register.id()));
    }

    private static String summary(Inquiry inquiry, Statement statement, String subject, Member.Held register) {
        return Declaring.words(inquiry, statement, List.of(subject)) + ". No matching entry in the register as of "
                + Words.day(register.asOf())
                + "; ask whether a notification is pending or the interest has ended.";
    }
}
