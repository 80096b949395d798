package org.zajedno.gateway.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.zajedno.gateway.settings.GatewaySettings;

/** How many requests each caller has under way: whoever sends or reads slowly holds a connection that others need. */
@ApplicationScoped
public class ConcurrencyLimiter {

    private final int most;
    private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();

    ConcurrencyLimiter(GatewaySettings settings) {
        this.most = settings.atOnce();
    }

    /** Whether the caller may have one more under way; {@link #leave} is to follow then, however it ends. */
    public boolean enter(String caller) {
        if (counts.merge(caller, 1, Integer::sum) <= most) {
            return true;
        }
        leave(caller);
        return false;
    }

    /** The caller has one less under way. */
    public void leave(String caller) {
        counts.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
    }
}
