package org.boardgraph.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.Lines;
import org.boardgraph.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One entry of mySociety's JSON: a text, days, and details as slug and value. */
record JsonEntry(JsonNode node) {
    private static final List<String> SUBJECTS = List.of(
            "payer_name",
            "donor_name",
            "organisation_name",
            "name_of_organisation",
            "company_name",
            "name_of_company",
            "employer",
            "name_of_employer",
            "name_of_donor",
            "sponsor_name",
            "organisation",
            "company",
            "location");
    private static final Pattern TAGS = Pattern.compile("<[^<>]{0,300}>");
    private static final Pattern AMOUNT = Pattern.compile(".*[£$€]\\s?[\\d,.]+.*");
    private static final int LONGEST_SUBJECT = 200;

    List<PrintedInterest> interests(String printed, LocalDate asOf, Lines lines) throws RowRejected {
        if (!node.isObject()) {
            throw new RowRejected("entries", "an entry is no object.", "an object with content or details");
        }
        Map<String, String> details = details();
        String content =
                Text.squeeze(TAGS.matcher(JsonPerson.text(node, "content")).replaceAll(" "));
        InterestCategory category = Categories.of(printed).orElse(InterestCategory.OTHER);
        LocalDate registered = JsonPerson.day(node, "date_registered");
        if (registered != null && registered.isAfter(asOf)) {
            throw new RowRejected(
                    "date_registered",
                    registered + " is after " + asOf + ", as of which the register is known.",
                    "that day or an earlier one");
        }
        LocalDate start = day(details, "start_date");
        LocalDate received = start == null ? day(details, "received_date") : start;
        List<PrintedInterest> interests = new ArrayList<>();
        for (String subject : subjects(details, content)) {
            interests.add(new PrintedInterest(
                    category,
                    printed,
                    subject,
                    content.isEmpty() || content.equals(subject) ? null : content,
                    details.get("value"),
                    false,
                    false,
                    false,
                    registered,
                    received == null ? JsonPerson.day(node, "date_received") : received,
                    category == InterestCategory.GIFT_OR_HOSPITALITY ? null : day(details, "end_date"),
                    lines));
        }
        return interests;
    }

    private List<String> subjects(Map<String, String> details, String content) throws RowRejected {
        List<String> donors = donors();
        if (!donors.isEmpty()) {
            return donors;
        }
        for (String slug : SUBJECTS) {
            if (details.containsKey(slug)) {
                return List.of(details.get(slug));
            }
        }
        if (content.isEmpty()) {
            throw new RowRejected("content", "the entry says nothing.", "a text, or details that name a body");
        }
        return List.of(fromContent(content));
    }

    /** A summary of the Commons reads "what - whose"; other bodies print a sentence. */
    private static String fromContent(String content) {
        int dash = content.lastIndexOf(" - ");
        if (dash > 0) {
            String after = content.substring(dash + 3).strip();
            String named =
                    AMOUNT.matcher(after).matches() ? content.substring(0, dash).strip() : after;
            return cut(named.isEmpty() ? content : named);
        }
        return cut(content);
    }

    private static String cut(String text) {
        return text.length() > LONGEST_SUBJECT
                ? text.substring(0, LONGEST_SUBJECT).strip()
                : text;
    }

    /** The details that are plain values, by slug. */
    private Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        for (JsonNode detail : node.path("details")) {
            String value = JsonPerson.text(detail, "value");
            if (!value.isEmpty()) {
                details.putIfAbsent(slug(detail), value);
            }
        }
        return details;
    }

    /** Names in a container of donors: a visit may be paid for by several. */
    private List<String> donors() {
        List<String> donors = new ArrayList<>();
        for (JsonNode detail : node.path("details")) {
            if (!slug(detail).equals("donors")) {
                continue;
            }
            for (JsonNode group : detail.path("value")) {
                for (JsonNode each : group) {
                    String name = slug(each).equals("name") ? JsonPerson.text(each, "value") : "";
                    if (!name.isEmpty()) {
                        donors.add(name);
                    }
                }
            }
        }
        return donors;
    }

    private static String slug(JsonNode detail) {
        String slug = JsonPerson.text(detail, "slug");
        return Text.fold(slug.isEmpty() ? JsonPerson.text(detail, "display_as") : slug)
                .replace(' ', '_');
    }

    private static @Nullable LocalDate day(Map<String, String> details, String slug) throws RowRejected {
        String printed = details.get(slug);
        if (printed == null) {
            return null;
        }
        return PrintedDay.of(printed)
                .orElseThrow(() -> new RowRejected(slug, printed, "is no day.", PrintedDay.EXPECTED));
    }
}
