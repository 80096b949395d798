package org.zajedno.gateway.refusal;

/** A request ends here, with this refusal; carries no stack trace because it is an answer and not a fault. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /** Ends a request with this refusal. */
    public Refused(Refusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    /** The answer to give. */
    public Refusal refusal() {
        return refusal;
    }
}
