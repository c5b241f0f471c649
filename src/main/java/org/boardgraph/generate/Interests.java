package org.boardgraph.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardgraph.generate.Manuscript.Declaration;
import org.boardgraph.generate.Names.Kind;
import org.boardgraph.model.AttendanceStatus;
import org.boardgraph.model.InterestNature;
import org.jspecify.annotations.Nullable;

/** Writes what members, and now and then an officer, declare under the first item. */
final class Interests {
    /** The words for each nature, and the nature that they state. */
    private static final Map<String, InterestNature> NATURES = natures();

    private final Meeting meeting;
    private final Dice dice;
    private final List<Declaration> declarations = new ArrayList<>();
    private final Map<String, List<Cast>> withdrawals = new LinkedHashMap<>();
    private final List<String> declaredItems = new ArrayList<>();

    Interests(Meeting meeting, Dice dice) {
        this.meeting = meeting;
        this.dice = dice;
    }

    /** The sentences of one to three declarations about items of business. */
    List<String> declare(List<Plan> plans) {
        List<Plan> business =
                plans.stream().filter(plan -> plan.sort() == Plan.Sort.BUSINESS).toList();
        List<String> sentences = new ArrayList<>();
        List<Cast> able = new ArrayList<>(dice.some(meeting.turnout().voices(), 6));
        for (Plan plan : dice.some(business, dice.chance(0.6) ? 1 : 2)) {
            if (!able.isEmpty()) {
                sentences.add(declare(plan, business, able));
            }
        }
        List<Cast> officers = meeting.turnout().with(AttendanceStatus.OFFICER);
        if (!officers.isEmpty() && !business.isEmpty() && dice.chance(0.06)) {
            sentences.add(officer(dice.pick(officers), dice.pick(business)));
        }
        return sentences;
    }

    List<Declaration> declarations() {
        return declarations;
    }

    /** Who leaves the room for an item. */
    List<Cast> withdrawn(Plan plan) {
        return withdrawals.getOrDefault(plan.number(), List.of());
    }

    /** Whether an item has to name the body that a declaration is about. */
    boolean isAbout(Plan plan) {
        return declaredItems.contains(plan.number());
    }

    private String declare(Plan plan, List<Plan> business, List<Cast> able) {
        int count = dice.chance(0.75) ? 1 : Math.min(able.size(), 2 + dice.below(2));
        List<Cast> who = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            who.add(able.remove(0));
        }
        int form = dice.below(10);
        if (form == 0 && count > 1) {
            return authorities(who, plan);
        }
        Plan other = form == 1 && business.size() > 1 ? otherThan(plan, business) : null;
        return declare(who, plan, other, form == 2);
    }

    private String declare(List<Cast> who, Plan plan, @Nullable Plan other, boolean blanket) {
        String nature = dice.pick(List.copyOf(NATURES.keySet()));
        String capacity =
                meeting.words().phrase(who.size() > 1 ? "joint capacities" : "capacities", dice, slot -> plan.body());
        boolean leaves = !blanket && other == null && dice.chance(0.15);
        String sentence = sentence(who, nature, blanket ? "" : where(plan, other), capacity)
                + (leaves ? " and left the room for that item." : ".");
        List<String> items = new ArrayList<>();
        if (!blanket) {
            items.add(plan.number());
        }
        if (other != null) {
            items.add(other.number());
        }
        InterestNature kind = NATURES.getOrDefault(nature, InterestNature.UNSTATED);
        record(who, items, kind, plan.body(), sentence);
        declaredItems.add(plan.number());
        if (leaves && dice.chance(0.5)) {
            withdrawals.computeIfAbsent(plan.number(), key -> new ArrayList<>()).addAll(who);
        }
        return sentence;
    }

    /** Without the full stop; "where" may stand at the front. */
    private String sentence(List<Cast> who, String nature, String where, String capacity) {
        List<String> forms = meeting.words().section("declaration");
        String form = where.isEmpty() ? "{who} declared {nature} {capacity}" : dice.pick(forms);
        return meeting.words().fill(form, dice, slot -> switch (slot) {
            case "who" -> people(who);
            case "nature" -> nature;
            case "where" -> where;
            case "Where" -> Character.toUpperCase(where.charAt(0)) + where.substring(1);
            default -> capacity;
        });
    }

    private String where(Plan plan, @Nullable Plan other) {
        if (other == null) {
            return in(plan);
        }
        boolean inOrder = Integer.parseInt(plan.number()) < Integer.parseInt(other.number());
        return "in items " + (inOrder ? plan : other).number() + " and " + (inOrder ? other : plan).number();
    }

    private String authorities(List<Cast> who, Plan plan) {
        String sentence =
                people(who) + " declared that their authorities had received a grant from " + plan.body() + ".";
        record(who, List.of(), InterestNature.AUTHORITY, plan.body(), sentence);
        return sentence;
    }

    private String officer(Cast cast, Plan plan) {
        Printed printed = meeting.clerk().inProse(cast, meeting.day());
        String sentence = meeting.names().mark(Kind.DECLARED, printed.titled(), null, cast.person()) + ", "
                + cast.placement().position() + ", declared an interest " + in(plan) + " as a trustee of " + plan.body()
                + ".";
        declarations.add(new Declaration(
                List.of(printed.titled()),
                plan.number(),
                InterestNature.UNSTATED.name(),
                List.of(plan.body()),
                sentence,
                false));
        declaredItems.add(plan.number());
        return sentence;
    }

    private void record(List<Cast> who, List<String> items, InterestNature nature, String subject, String sentence) {
        List<String> people = who.stream()
                .map(cast -> meeting.clerk().inProse(cast, meeting.day()).titled())
                .toList();
        List<@Nullable String> each = new ArrayList<>(items);
        if (each.isEmpty()) {
            each.add(null);
        }
        each.forEach(item ->
                declarations.add(new Declaration(people, item, nature.name(), List.of(subject), sentence, false)));
    }

    private String people(List<Cast> who) {
        List<String> marks = who.stream()
                .map(cast -> meeting.names()
                        .mark(
                                Kind.DECLARED,
                                meeting.clerk().inProse(cast, meeting.day()).titled(),
                                null,
                                cast.person()))
                .toList();
        return Prose.list(marks);
    }

    private String in(Plan plan) {
        return switch (dice.below(5)) {
            case 0 -> "in respect of item " + plan.number();
            case 1 -> "in relation to agenda item " + plan.number();
            case 2 -> "in Item " + plan.number() + " (" + plan.title() + ")";
            default -> "in item " + plan.number();
        };
    }

    /** The nature that some words state. */
    static InterestNature nature(String printed) {
        return NATURES.getOrDefault(printed, InterestNature.UNSTATED);
    }

    private Plan otherThan(Plan plan, List<Plan> business) {
        return dice.pick(business.stream().filter(other -> other != plan).toList());
    }

    private static Map<String, InterestNature> natures() {
        Map<String, InterestNature> natures = new LinkedHashMap<>();
        natures.put("an interest", InterestNature.UNSTATED);
        natures.put("a personal interest", InterestNature.PERSONAL);
        natures.put("a disclosable pecuniary interest", InterestNature.DISCLOSABLE_PECUNIARY);
        natures.put("a personal and prejudicial interest", InterestNature.PREJUDICIAL);
        natures.put("an other registrable interest", InterestNature.OTHER_REGISTRABLE);
        natures.put("a non-registrable interest", InterestNature.NON_REGISTRABLE);
        return natures;
    }
}
