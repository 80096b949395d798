package org.zajedno.gateway.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.zajedno.gateway.settings.GatewaySettings;

/** Limits how many requests a caller has at once. A caller that sends or reads slowly holds a connection that others need. */
@ApplicationScoped
public class ConcurrencyLimiter {

    private final int most;
    private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();

    ConcurrencyLimiter(GatewaySettings settings) {
        this.most = settings.atOnce();
    }

    /** Whether the caller may send one more request; {@link #release} must follow then, however the request ends. */
    public boolean acquire(String caller) {
        if (counts.merge(caller, 1, Integer::sum) <= most) {
            return true;
        }
        release(caller);
        return false;
    }

    /** A request of the caller has ended. */
    public void release(String caller) {
        counts.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
    }
}
