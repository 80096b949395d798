package org.zajedno.gateway.caller;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.oidc.runtime.TokenVerificationResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Sessions that have ended although a copy of their cookie could still be shown: here and by back-channel notice of the
 * identity provider. Another instance refuses such a copy when its access token ends, within five minutes.
 */
@ApplicationScoped
public class EndedSessionStore {

    private static final int MOST = 100_000;

    private final Set<String> ids = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    }));

    /** From now on no request of this session is accepted. */
    public void end(String sessionId) {
        ids.add(sessionId);
    }

    boolean contains(String sessionId) {
        return ids.contains(sessionId);
    }

    void onNotice(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_BACKCHANNEL_LOGOUT_INITIATED
                && event.getEventProperties().get("logout_token") instanceof TokenVerificationResult notice) {
            String sessionId = notice.localVerificationResult().getString("sid");
            if (sessionId != null) {
                end(sessionId);
            }
        }
    }
}
