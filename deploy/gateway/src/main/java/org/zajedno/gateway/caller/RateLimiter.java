package org.zajedno.gateway.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import org.zajedno.gateway.settings.GatewaySettings;

/** A token bucket per caller. Memory is bounded: full buckets are forgotten, and beyond the limit strangers share one. */
@ApplicationScoped
public class RateLimiter {

    private static final long SECOND = 1_000_000_000L;
    private static final String STRANGERS = "strangers";

    private final boolean enabled;
    private final int perSecond;
    private final int burst;
    private final int most;
    private final Set<String> exemptClients;
    private final LongSupplier nanoTime;
    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    @Inject
    RateLimiter(GatewaySettings settings) {
        this(settings.rateLimit(), System::nanoTime);
    }

    RateLimiter(GatewaySettings.RateLimit settings, LongSupplier nanoTime) {
        this.enabled = settings.enabled();
        this.perSecond = settings.perSecond();
        this.burst = settings.burst();
        this.most = settings.callers();
        this.exemptClients = settings.exemptClients().orElse(Set.of());
        this.nanoTime = nanoTime;
    }

    /**
     * Takes one request from the caller's share.
     *
     * @param address remote address, by which callers without a subject are told apart
     * @return 0 if the request may go on, else the seconds after which the caller has a share again
     */
    public int take(Caller caller, String address) {
        if (!enabled || (caller.client() != null && exemptClients.contains(caller.client()))) {
            return 0;
        }
        return bucketOf(caller.nameAt(address)).take(nanoTime.getAsLong());
    }

    /** Whether this address has a share left; nothing is taken. For work that strangers could make us do. */
    public boolean hasShare(String address) {
        Bucket bucket = buckets.get(Caller.ANONYMOUS.nameAt(address));
        return !enabled || bucket == null || bucket.hasShare(nanoTime.getAsLong());
    }

    int size() {
        return buckets.size();
    }

    private Bucket bucketOf(String caller) {
        Bucket bucket = buckets.get(caller);
        if (bucket != null) {
            return bucket;
        }
        if (buckets.size() >= most) {
            long now = nanoTime.getAsLong();
            buckets.values().removeIf(known -> known.isFull(now));
        }
        String key = buckets.size() >= most ? STRANGERS : caller;
        return buckets.computeIfAbsent(key, unknown -> new Bucket(nanoTime.getAsLong()));
    }

    /** Holds requests in fractions of a nanosecond's earnings, so that nothing is lost to rounding. */
    private final class Bucket {
        private long share = burst * SECOND;
        private long seen;

        Bucket(long now) {
            this.seen = now;
        }

        synchronized int take(long now) {
            earn(now);
            if (share >= SECOND) {
                share -= SECOND;
                return 0;
            }
            long missing = SECOND - share;
            return (int) Math.max(1, Math.ceilDiv(missing / perSecond, SECOND));
        }

        synchronized boolean hasShare(long now) {
            earn(now);
            return share >= SECOND;
        }

        synchronized boolean isFull(long now) {
            earn(now);
            return share >= burst * SECOND;
        }

        private void earn(long now) {
            long elapsed = Math.min(now - seen, (burst * SECOND) / perSecond + 1);
            if (elapsed > 0) {
                share = Math.min(burst * SECOND, share + elapsed * perSecond);
                seen = now;
            }
        }
    }
}
