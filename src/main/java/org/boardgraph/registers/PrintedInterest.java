package org.boardgraph.registers;

import java.time.LocalDate;
import org.boardgraph.model.InterestCategory;
import org.boardgraph.model.Lines;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a register.
 *
 * @param categoryAsPrinted the words of the source for it
 * @param subject what the interest is in: a body, a piece of land, a giver; of a sensitive entry it may be empty
 * @param partner whether it is the partner's; whose name is not kept
 * @param sensitive whether only its existence is public (Localism Act 2011 s.32)
 * @param appointedByAuthority whether the authority appointed the member to the body
 * @param value as printed: "£25,000", "over £25,000"
 * @param lines its lines in {@link RegisterEdition#text}; their words are the quotation
 */
public record PrintedInterest(
        InterestCategory category,
        String categoryAsPrinted,
        String subject,
        @Nullable String description,
        @Nullable String value,
        boolean partner,
        boolean sensitive,
        boolean appointedByAuthority,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Lines lines) {}
