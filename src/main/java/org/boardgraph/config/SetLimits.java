package org.boardgraph.config;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.boardgraph.api.ApiSettings;
import org.boardgraph.api.Limit;
import org.boardgraph.web.HttpLimits;

/** Reads the settings {@code boardgraph.limit.…}. */
final class SetLimits {
    private SetLimits() {}

    /** What one request may ask. */
    static ApiSettings asks() {
        Map<Limit, Long> limits = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            limits.put(limit, number(limit.setting(), limit.standard()));
        }
        int listSize = (int) number("limit.listsize", ApiSettings.LIST_SIZE);
        return new ApiSettings(limits, listSize, flag("introspection", true));
    }

    /** What one request, and one caller, may take of the server. */
    static HttpLimits http(long largestAnswer) {
        HttpLimits standard = HttpLimits.DEFAULT;
        boolean rateIsSet = Settings.setting("limit.rate", null) != null;
        int rate = (int) number("limit.rate", standard.rate());
        return new HttpLimits(
                (int) number("limit.body", standard.largestBody()),
                Duration.ofSeconds(number("limit.read", standard.longestRead().toSeconds())),
                (int) number("limit.batch", standard.largestBatch()),
                largestAnswer,
                rate,
                rateIsSet ? rate : standard.rateHere());
    }

    static boolean flag(String name, boolean otherwise) {
        String text = String.valueOf(Settings.setting(name, String.valueOf(otherwise)));
        if (!"true".equals(text) && !"false".equals(text)) {
            throw new SettingUnusable("the setting boardgraph." + name + " is neither true nor false: " + text);
        }
        return text.equals("true");
    }

    private static long number(String name, long otherwise) {
        String text = String.valueOf(Settings.setting(name, String.valueOf(otherwise)));
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new SettingUnusable("the setting boardgraph." + name + " is no limit: " + text
                    + "; it is a whole number from 1 to 999999999");
        }
        return Long.parseLong(text);
    }
}
