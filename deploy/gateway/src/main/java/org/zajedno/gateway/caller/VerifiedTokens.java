package org.zajedno.gateway.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.zajedno.kit.tokens.PublishedKeys;

/** Tokens that were verified and have not ended, so that a busy caller's signature is checked once; emptied when the published keys change. */
@ApplicationScoped
class VerifiedTokens {

    private static final int MOST = 10_000;

    private final ConcurrentMap<String, Caller> callers = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemUTC();

    VerifiedTokens(PublishedKeys keys) {
        keys.onChange(callers::clear);
    }

    Caller find(String token) {
        Caller caller = callers.get(token);
        if (caller != null && !caller.expires().isAfter(clock.instant())) {
            callers.remove(token);
            return null;
        }
        return caller;
    }

    void remember(Caller caller) {
        if (callers.size() >= MOST) {
            callers.values().removeIf(known -> !known.expires().isAfter(clock.instant()));
            if (callers.size() >= MOST) {
                callers.clear();
            }
        }
        callers.put(caller.token(), caller);
    }
}
