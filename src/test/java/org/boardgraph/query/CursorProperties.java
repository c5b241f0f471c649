package org.boardgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

/** A cursor says where a row stands, and nothing that was not given out is taken for one. */
class CursorProperties {
    private static final Order PEOPLE = People.PEOPLE.orders().get("MEETINGS_ATTENDED");

    @Property
    void is_read_as_it_was_written(@ForAll @StringLength(max = 100) String key) {
        Assume.that(key.indexOf('\u001F') < 0 && key.equals(new String(key.getBytes(UTF), UTF)));
        Order order = Order.stored("Meeting");

        assertThat(Cursor.read(order, Cursor.of(order, key))).containsExactly(key);
    }

    @Property
    void keeps_several_keys(@ForAll long meetings) {
        String cursor = Cursor.of(PEOPLE, List.of(meetings, "Person:aaaaaaaaaaaaaaaaaaaa"));

        assertThat(Cursor.read(PEOPLE, cursor)).containsExactly(meetings, "Person:aaaaaaaaaaaaaaaaaaaa");
    }

    @Property
    void is_refused_by_another_order(@ForAll @StringLength(max = 20) String key) {
        String cursor = Cursor.of(Order.stored("Meeting"), key);

        assertRefused(() -> Cursor.read(Order.stored("Person"), cursor));
        assertRefused(() -> Cursor.read(PEOPLE, cursor));
    }

    @Property
    void is_refused_when_garbled(@ForAll @IntRange(max = 30) int at, @ForAll @IntRange(min = 1, max = 25) int by) {
        Order order = Order.stored("Meeting");
        String cursor = Cursor.of(order, "79699884/Meeting:aaaaaaaaaaaaaaaaaaaa");
        char[] signs = cursor.toCharArray();
        signs[at] = (char) ('A' + (signs[at] + by) % 26);
        Assume.that(!new String(signs).equals(cursor));

        assertRefused(() -> Cursor.read(order, new String(signs)));
    }

    @Property
    void anything_else_is_refused(@ForAll @NotEmpty String sent) {
        assertRefused(() -> Cursor.read(Order.stored("Meeting"), sent));
    }

    private static final java.nio.charset.Charset UTF = java.nio.charset.StandardCharsets.UTF_8;

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.fault())
                .isEqualTo(Fault.BAD_CURSOR));
    }
}
