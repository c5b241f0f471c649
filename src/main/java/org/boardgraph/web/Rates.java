package org.boardgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts the requests of each caller: a bucket that holds as many as one second allows, and fills up as time goes by. A caller is an
 * officer's token or an address; of IPv6 the network of 64 bits, since one machine has as many addresses as it likes.
 */
final class Rates {
    private static final int MOST_CALLERS = 10_000;
    private static final String CALLER = "org.boardgraph.caller";

    private static final class Bucket {
        private double left;
        private long at;
    }

    private final int elsewhere;
    private final int here;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true);

    /**
     * @param elsewhere requests a second of a caller on another machine
     * @param here requests a second of the callers on this machine
     * @param nanos tells the time
     */
    Rates(int elsewhere, int here, LongSupplier nanos) {
        this.elsewhere = elsewhere;
        this.here = here;
        this.nanos = nanos;
    }

    /** Counts a request. Throws {@link TooMany} where its caller sends more than it may. */
    void admit(HttpServletRequest request, boolean officer) {
        boolean local = isLoopback(request.getRemoteAddr());
        String caller = (local ? "here " : "elsewhere ") + (officer ? "officer" : network(request.getRemoteAddr()));
        request.setAttribute(CALLER, caller);
        admit(caller, 1);
    }

    /** Counts further requests that came in the same body. */
    void admitMore(HttpServletRequest request, int requests) {
        if (requests > 0 && request.getAttribute(CALLER) instanceof String caller) {
            admit(caller, requests);
        }
    }

    private synchronized void admit(String caller, int requests) {
        int rate = caller.startsWith("here ") ? here : elsewhere;
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(caller, any -> full(rate, now));
        bucket.left = Math.min(rate, bucket.left + (now - bucket.at) / 1e9 * rate);
        bucket.at = now;
        if (buckets.size() > MOST_CALLERS) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        if (bucket.left < Math.min(requests, rate)) {
            throw new TooMany(rate, (int) Math.ceil((requests - bucket.left) / rate));
        }
        bucket.left -= requests;
    }

    private static Bucket full(int rate, long now) {
        Bucket bucket = new Bucket();
        bucket.left = rate;
        bucket.at = now;
        return bucket;
    }

    /** More requests than the rate allows. */
    static final class TooMany extends RuntimeException {
        private final int rate;
        private final int seconds;

        TooMany(int rate, int seconds) {
            super(null, null, false, false);
            this.rate = rate;
            this.seconds = Math.max(1, seconds);
        }

        /** After how many seconds the request may come again. */
        int seconds() {
            return seconds;
        }

        Refusal refusal() {
            return Refusal.beyond(
                    429,
                    "RATE_LIMITED",
                    "You sent more than " + rate + " requests within a second: wait " + seconds
                            + " s, then send them more slowly.",
                    "rate",
                    rate + 1,
                    rate);
        }
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return Arrays.toString(Arrays.copyOf(InetAddress.getByName(address).getAddress(), 8));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** How many callers are counted at the moment. */
    synchronized int callers() {
        return buckets.size();
    }
}
