package org.boardgraph.registers;

/** The form of a file that holds registers of interests. */
public enum RegisterFormat {
    /** The plain CSV for a council's own register. */
    REGISTER_CSV("register-csv"),
    /** One category of the register of the House of Commons. */
    COMMONS_CSV("commons-csv"),
    /** A register of one of the parliaments and assemblies in mySociety's form. */
    MYSOCIETY_JSON("mysociety-json");

    private final String key;

    RegisterFormat(String key) {
        this.key = key;
    }

    /** What the graph and the API call it: register-csv. */
    public String key() {
        return key;
    }
}
