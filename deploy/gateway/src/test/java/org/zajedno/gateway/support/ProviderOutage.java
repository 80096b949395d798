package org.zajedno.gateway.support;

/** The ways in which the identity provider gives no answer. */
public enum ProviderOutage {
    /** Nobody listens at its address. */
    AWAY,
    /** It takes requests and says nothing. */
    SILENT;

    public void begin() {
        set(true);
    }

    public void end() {
        set(false);
    }

    /** The provider answers, however it was absent. */
    public static void endAll() {
        AWAY.end();
        SILENT.end();
    }

    private void set(boolean absent) {
        switch (this) {
            case AWAY -> GatewayTestResource.provider().away(absent);
            case SILENT -> GatewayTestResource.provider().silent(absent);
        }
    }
}
