package org.zajedno.kit.tokens;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The key ids that the identity provider publishes, as last fetched: noted from the extension's own requests. */
@ApplicationScoped
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.JWKS)
public class JwksDocument implements OidcResponseFilter {

    private static final int OK = 200;

    private final AtomicLong fetches = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();
    private volatile Set<String> ids = Set.of();
    private volatile String document = "";
    private volatile Runnable onChange = () -> {};

    @Override
    public Uni<Void> filter(OidcResponseFilterContext response) {
        if (response.statusCode() == OK && response.responseBody() != null) {
            note(response.responseBody().toString());
        }
        return Uni.createFrom().voidItem();
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    long fetches() {
        return fetches.get();
    }

    /** How often the keys have changed. */
    long changes() {
        return changes.get();
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    void note(String published) {
        var found = new HashSet<String>();
        try {
            var keys = new JsonObject(published).getJsonArray("keys");
            for (int i = 0; keys != null && i < keys.size(); i++) {
                var key = keys.getJsonObject(i);
                if (key != null && key.getString("kid") != null) {
                    found.add(key.getString("kid"));
                }
            }
        } catch (DecodeException | ClassCastException notAKeySet) {
            return;
        }
        ids = Set.copyOf(found);
        if (!published.equals(document)) {
            document = published;
            changes.incrementAndGet();
            onChange.run();
        }
        fetches.incrementAndGet();
    }
}
