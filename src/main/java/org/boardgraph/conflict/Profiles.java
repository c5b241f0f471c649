package org.boardgraph.conflict;

/** The profiles by which meetings are judged, and which of them a meeting is judged by. */
public final class Profiles {
    private Profiles() {}

    /** Those that come with the program. */
    public static Profiles shipped() {
        return new Profiles();
    }

    Profile at(Sitting sitting) {
        return new Profile("default");
    }
}
