package org.boardgraph.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardgraph.identity.Nearness;
import org.boardgraph.identity.Successions;
import org.boardgraph.model.Id;
import org.boardgraph.model.Mention;
import org.boardgraph.model.MentionKind;
import org.boardgraph.model.OrderKey;
import org.boardgraph.model.PersonName;
import org.boardgraph.model.Text;
import org.boardgraph.registers.PrintedInterest;
import org.boardgraph.registers.PrintedRegister;
import org.jspecify.annotations.Nullable;

/** Draws from one person's register its nodes and relationships. */
final class RegisterReading {
    /** Keys of prints do not depend on what is known of authorities. */
    private static final Nearness NEARNESS = new Nearness(Successions.known());

    private final Id id;
    private final Id document;
    private final @Nullable String part;
    private final PrintedRegister register;
    private final Reference reference;
    private final Body body;
    private final Sheet sheet;
    private final Map<String, BodyNames> bodies = new TreeMap<>();
    private final Map<String, Names> topics = new TreeMap<>();
    private final Map<String, Names> secrets = new TreeMap<>();
    private final Map<String, String> hidden = new TreeMap<>();
    private final Map<String, String> entries = new TreeMap<>();
    private final Map<String, Integer> equals = new HashMap<>();
    private final Mention mention;
    private final List<Named.Part> parts = new java.util.ArrayList<>();

    private RegisterReading(Id id, PrintedRegister register, Edition edition, Reference reference) {
        this.id = id;
        this.document = edition.document();
        this.part = edition.printed().part();
        this.register = register;
        this.reference = reference;
        this.body = Body.named(register.authority(), edition.printed().asOf(), reference);
        this.sheet = new Sheet(edition.document(), edition.printed().text(), edition.withheld());
        this.mention = mention(edition);
    }

    static RegisterFacts of(Id id, Edition edition, Reference reference) {
        PrintedRegister register = edition.registers().get(id);
        if (register == null) {
            throw new IllegalStateException("the edition has no register " + id);
        }
        return new RegisterReading(id, register, edition, reference).facts();
    }

    private RegisterFacts facts() {
        sheet.entry("Register", id)
                .with("documentId", document)
                .with("firstLine", register.lines().first())
                .with("lastLine", register.lines().last())
                .with("quote", register.person())
                .with("asOf", register.asOf())
                .with("nil", register.nil())
                .with("complete", register.complete())
                .with(
                        "completeFor",
                        register.completeFor().stream().map(Enum::name).sorted().toList())
                .with("authorityId", body.id())
                .with("authority", register.authority())
                .with("printedName", register.person())
                .with("identifier", register.identifier())
                .with("part", part)
                .with("sha", Edition.sha(register))
                .with("order", OrderKey.of(OrderKey.newestFirst(register.asOf()), id.toString()))
                .add();
        mentioned();
        parts.add(Named.Part.by(mention, "HAS_REGISTER", id));
        register.entries().forEach(this::entry);
        return new RegisterFacts(
                id, Edition.sha(register), sheet.facts, sheet.links, named(), bodies, topics, secrets, hidden, entries);
    }

    private Mention mention(Edition edition) {
        return new Mention(
                Id.of("Mention", id, MentionKind.REGISTERED),
                MentionKind.REGISTERED,
                Id.of("Edition", edition.document(), Edition.key(register.authority())),
                body.id(),
                register.asOf(),
                0,
                Text.squeeze(register.person()),
                PersonName.parse(register.person()),
                register.authority(),
                null,
                null,
                null,
                register.lines(),
                false);
    }

    private Named named() {
        Map<Id, Named.Seen> seen = new HashMap<>();
        NEARNESS.of(mention)
                .ifPresent(print -> seen.put(
                        mention.id(),
                        new Named.Seen(mention, print.key(), null, Sighting.of(mention, true, List.of()))));
        seen.values().forEach(each -> sheet.link("PRINTS", mention.id(), Named.PROFILE + each.print()));
        return new Named(body.id(), null, seen, parts);
    }

    /** Its line is public, and its words may not be: a row that names somebody may say more. */
    private void mentioned() {
        sheet.entry("Mention", mention.id())
                .with("documentId", document)
                .with("firstLine", register.lines().first())
                .with("lastLine", register.lines().last())
                .with("quote", mention.printedName())
                .with("asPerson", mention.id().as("Person"))
                .with("kind", "registered")
                .with("printedName", mention.printedName())
                .with("given", mention.name().given())
                .with("family", mention.name().family())
                .with("titles", mention.name().titles())
                .with("honorifics", mention.name().postNominals())
                .with("authority", mention.authority())
                .with("editionId", mention.meeting())
                .with("date", mention.date())
                .with("place", mention.place())
                .with("sort", Sighting.sort(mention))
                .with("order", OrderKey.of(Sighting.sort(mention), mention.id().toString()))
                .add();
        sheet.link("PRINTED_IN", mention.id(), id);
    }

    private void entry(PrintedInterest entry) {
        String key = Id.of(
                        "Entry",
                        Edition.key(register.authority()),
                        register.identifier() == null ? Text.fold(mention.name().plain()) : register.identifier(),
                        entry.category(),
                        Text.fold(entry.subject()),
                        entry.description() == null ? null : Text.fold(entry.description()),
                        entry.registeredOn(),
                        entry.from(),
                        entry.partner())
                .key();
        // An id made of sensitive words could be tried against guesses of them.
        String told = entry.sensitive() ? "sensitive" : key;
        Id interest = Id.of("Interest", id, told, equals.merge(told, 1, Integer::sum));
        entries.put(interest.toString(), key);
        sheet.link("HAS_ENTRY", id, interest);
        parts.add(Named.Part.by(mention, "HAS_INTEREST", interest));
        if (entry.sensitive()) {
            sensitive(interest, entry, key);
        } else {
            open(interest, entry, key);
        }
    }

    private void open(Id interest, PrintedInterest entry, String key) {
        Map<String, @Nullable Object> words = InterestWords.of(entry, key);
        Sheet.Entry node = sheet.entry("Interest", interest)
                .with("sensitive", false)
                .with("authorityId", body.id())
                .with("asOf", register.asOf())
                .with("order", InterestWords.order(entry.registeredOn(), interest));
        words.forEach(node::with);
        sheet.citation(entry.lines()).forEach(node::with);
        node.add();
        if (!entry.subject().isBlank()) {
            Subject subject = Subject.of(entry.subject(), register.asOf(), reference);
            sheet.link("ABOUT", interest, subject.id());
            if (subject instanceof Subject.OfBody of) {
                bodies.merge(subject.id().toString(), BodyNames.of(of.body(), day()), BodyNames::with);
            } else {
                topics.merge(subject.id().toString(), Names.printed(subject.name(), day()), Names::with);
            }
        }
    }

    private void sensitive(Id interest, PrintedInterest entry, String key) {
        Sheet.Entry node = sheet.entry("Interest", interest)
                .with("sensitive", true)
                .with("authorityId", body.id())
                .with("asOf", register.asOf())
                .with("order", InterestWords.order(null, interest))
                .hidden("asOf", register.asOf());
        InterestWords.of(entry, key).forEach(node::hidden);
        sheet.citation(entry.lines()).forEach(node::hidden);
        node.hidden("quote", sheet.quote(entry.lines()));
        node.add();
        if (!entry.subject().isBlank()) {
            String name = InterestWords.subject(entry.subject(), register.asOf(), reference);
            String secret = InterestWords.secret(name).toString();
            secrets.merge(secret, Names.printed(name, day()), Names::with);
            hidden.put(interest.toString(), secret);
        }
    }

    private String day() {
        return register.asOf().toString();
    }
}
