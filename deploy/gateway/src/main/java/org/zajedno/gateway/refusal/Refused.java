package org.zajedno.gateway.refusal;

/** A request ends here, with this refusal; carries no stack trace because it is an answer and not a fault. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final String parameter;

    /** Ends a request with this refusal. */
    public Refused(Refusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.parameter = null;
    }

    /** Ends a request because of the parameter of that name. */
    public Refused(String parameter) {
        super(parameter, null, false, false);
        this.refusal = Refusal.PARAMETER_UNKNOWN;
        this.parameter = parameter;
    }

    /** The parameter that is wrong, null if it is none. */
    public String parameter() {
        return parameter;
    }

    /** The answer to give. */
    public Refusal refusal() {
        return refusal;
    }
}
