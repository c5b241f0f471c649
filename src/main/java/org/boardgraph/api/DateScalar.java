package org.boardgraph.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scalars Date and DateTime: texts in an answer, checked where a caller sends them. */
final class DateScalar implements Coercing<TemporalAccessor, String> {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Map<String, Object> BAD_DATE = Map.of(Code.KEY, Code.BAD_DATE.name());

    private final Function<String, TemporalAccessor> reading;
    private final String example;

    private DateScalar(Function<String, TemporalAccessor> reading, String example) {
        this.reading = reading;
        this.example = example;
    }

    static GraphQLScalarType date() {
        return GraphQLScalarType.newScalar()
                .name("Date")
                .coercing(new DateScalar(DateScalar::day, "a day that there is, such as \"2016-07-12\""))
                .build();
    }

    static GraphQLScalarType dateTime() {
        return GraphQLScalarType.newScalar()
                .name("DateTime")
                .coercing(new DateScalar(Instant::parse, "an instant such as \"2016-07-12T10:00:00Z\""))
                .build();
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text, DAY);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("not of a year of four digits: " + Year.of(day.getYear()));
        }
        return day;
    }

    @Override
    public String serialize(Object stored, GraphQLContext context, Locale locale) {
        return stored.toString();
    }

    @Override
    public TemporalAccessor parseValue(Object sent, GraphQLContext context, Locale locale) {
        TemporalAccessor read = read(sent);
        if (read == null) {
            throw CoercingParseValueException.newCoercingParseValueException()
                    .message(sentence(sent))
                    .extensions(BAD_DATE)
                    .build();
        }
        return read;
    }

    @Override
    public TemporalAccessor parseLiteral(
            Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object sent = literal instanceof StringValue text ? text.getValue() : literal;
        TemporalAccessor read = read(sent);
        if (read == null) {
            throw CoercingParseLiteralException.newCoercingParseLiteralException()
                    .message(sentence(sent))
                    .extensions(BAD_DATE)
                    .build();
        }
        return read;
    }

    private @Nullable TemporalAccessor read(@Nullable Object sent) {
        try {
            return sent instanceof String text ? reading.apply(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String sentence(@Nullable Object sent) {
        String shown = sent instanceof String text && text.length() <= 40 ? "\"" + text + "\"" : "This";
        return shown + " is not " + example + ": send one in that form.";
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return StringValue.of(value.toString());
    }
}
