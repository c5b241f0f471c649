package org.boardgraph.conflict;

import java.util.List;

/** The profiles by which meetings are judged, and which of them a meeting is judged by. */
public final class Profiles {
    private Profiles() {}

    /** Those that come with the program. */
    public static Profiles shipped() {
        return new Profiles();
    }

    Profile at(Sitting sitting) {
        return new Profile(
                "default",
                "Default",
                null,
                List.of(),
                null,
                null,
                false,
                List.of(),
                new Profile.Ruling(Profile.Answer.UNKNOWN, "", ""),
                List.of(),
                null,
                new Profile.Ruling(Profile.Answer.UNKNOWN, "", ""));
    }
}
