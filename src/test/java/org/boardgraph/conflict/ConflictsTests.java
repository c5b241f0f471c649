package org.boardgraph.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConflictsTests {
    @Test
    void of_one_meeting_come_strongest_first_then_by_kind_item_and_name() {
        Scene scene = Scene.of("seat zoe PRESENT for=tidewell; seat bob PRESENT; seat ann PRESENT;"
                + "item 4 title=mill,tidewell; item 5 title=mill,tidewell; act ann MOVED 5;"
                + "entry ann LAND mill; entry bob LAND mill; say zoe item=5");

        assertThat(scene.found().split("; "))
                .containsExactly(
                        "REGISTERED_NOT_DECLARED STRONG ann 5 mill",
                        "REGISTERED_NOT_DECLARED POSSIBLE ann 4 mill",
                        "REGISTERED_NOT_DECLARED POSSIBLE bob 4 mill",
                        "REGISTERED_NOT_DECLARED POSSIBLE bob 5 mill",
                        "DECLARED CONTEXT zoe 5 -",
                        "OWN_AUTHORITY_NAMED CONTEXT zoe 4 tidewell",
                        "OWN_AUTHORITY_NAMED CONTEXT zoe 5 tidewell");
    }

    @Test
    void of_several_meetings_the_newest_comes_first() {
        String told = "seat ann PRESENT; item 4 text=mill; entry ann LAND mill";
        Evidence early = Scene.of(told).evidence();
        Evidence late = Scene.of(told + "; day 2022-05-04").evidence();
        Sitting sitting = late.sittings().get(0);
        Sitting other = new Sitting(
                Scene.id("Meeting", "later"),
                sitting.date(),
                sitting.boardId(),
                sitting.boardName(),
                sitting.organizationId(),
                sitting.organizationName(),
                sitting.nation(),
                sitting.seats(),
                sitting.items(),
                List.of(),
                true);
        Map<String, Member> members = new HashMap<>(early.members());

        List<Conflict> found = Conflicts.under(Profiles.shipped())
                .in(new Evidence(
                        Stream.concat(early.sittings().stream(), Stream.of(other))
                                .toList(),
                        members,
                        early.subjects(),
                        Map.of()));

        assertThat(found)
                .extracting(Conflict::meetingId)
                .containsExactly(Scene.id("Meeting", "later"), Scene.id("Meeting", "here"));
    }
}
