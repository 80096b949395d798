package org.zajedno.kit.tokens;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keys that verify tokens fresh. The extension alone fetches keys only when a token names an unknown one,
 * refuses every token that comes in while it does, and never forgets a key that was removed. Here a token with an
 * unknown key waits for one fetch that all such tokens share, fetches keep a distance that no caller can shorten, and
 * keys are fetched again every minute.
 */
@ApplicationScoped
public class JwksRefresher {

    /** What is known about a key id. */
    public enum Standing {
        PUBLISHED,
        UNKNOWN,
        UNDECIDED
    }

    private static final int MOST_WAITING = 2000;
    private static final int MOST_REFUSED = 1000;
    /** Makes the extension fetch keys: it does so for every token that it cannot verify. */
    private static final String PROBE = "e30.e30.e30";

    private final JwksDocument keys;
    private final TenantConfigBean tenants;
    private final Vertx vertx;
    private final long leastInterval;
    private final long refreshEvery;
    private final Set<String> refused = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_REFUSED;
        }
    });

    private long lastFetch = -TimeUnit.DAYS.toMillis(1);
    private @Nullable Promise<Boolean> next;
    private int waiting;

    JwksRefresher(JwksDocument keys, TenantConfigBean tenants, Vertx vertx, JwksConfig config) {
        this.keys = keys;
        this.tenants = tenants;
        this.vertx = vertx;
        this.leastInterval = config.leastInterval().toMillis();
        this.refreshEvery = config.refreshEvery().toMillis();
    }

    void onStart(@Observes StartupEvent start) {
        vertx.setPeriodic(refreshEvery, timer -> nextFetch());
        vertx.setPeriodic(leastInterval, this::untilThereIsAKey);
    }

    /** Nobody sends tokens to a service that is not ready for want of keys: it has to ask by itself. */
    private void untilThereIsAKey(long timer) {
        if (keys.isEmpty()) {
            nextFetch();
        } else {
            vertx.cancelTimer(timer);
        }
    }

    /** Whether the identity provider publishes this key, asking it again if that is not known yet. */
    public Future<Standing> standingOf(String keyId) {
        if (keys.contains(keyId)) {
            return Future.succeededFuture(Standing.PUBLISHED);
        }
        synchronized (this) {
            if (refused.contains(keyId)) {
                return Future.succeededFuture(Standing.UNKNOWN);
            }
        }
        return nextFetch().map(fetched -> decide(keyId, fetched));
    }

    private synchronized Standing decide(String keyId, boolean fetched) {
        if (keys.contains(keyId)) {
            return Standing.PUBLISHED;
        }
        if (!fetched) {
            return Standing.UNDECIDED;
        }
        refused.add(keyId);
        return Standing.UNKNOWN;
    }

    /** One fetch that has not begun yet: a fetch on its way may have been answered before the caller's key was published. */
    private synchronized Future<Boolean> nextFetch() {
        if (next == null) {
            var begun = Promise.<Boolean>promise();
            next = begun;
            long wait = lastFetch + leastInterval - now();
            if (wait <= 0) {
                vertx.runOnContext(ignored -> fetch(begun));
            } else {
                vertx.setTimer(wait, timer -> fetch(begun));
            }
        } else if (waiting > MOST_WAITING) {
            return Future.succeededFuture(false);
        }
        waiting++;
        return next.future();
    }

    private void fetch(Promise<Boolean> started) {
        synchronized (this) {
            next = null;
            waiting = 0;
            lastFetch = now();
        }
        long before = keys.fetches();
        Uni.createFrom()
                .deferred(this::ask)
                .subscribe()
                .with(
                        done -> started.complete(keys.fetches() > before),
                        failed -> started.complete(keys.fetches() > before));
    }

    private Uni<?> ask() {
        TenantConfigContext tenant = tenants.getDefaultTenant();
        if (!tenant.ready()) {
            return tenant.initialize();
        }
        return tenant.provider().refreshJwksAndVerifyJwtToken(PROBE, false, false, null);
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
