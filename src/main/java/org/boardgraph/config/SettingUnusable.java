package org.boardgraph.config;

/** A setting has a value that cannot be used; the message names the setting and says what it may be. */
public final class SettingUnusable extends RuntimeException {
    SettingUnusable(String message) {
        super(message);
    }
}
