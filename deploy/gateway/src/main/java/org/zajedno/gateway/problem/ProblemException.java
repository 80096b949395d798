package org.zajedno.gateway.problem;

import org.jspecify.annotations.Nullable;

/** A request ends here, with this refusal; carries no stack trace because it is an answer and not a fault. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType problemType;
    private final @Nullable String parameter;

    /** Ends a request with this refusal. */
    public ProblemException(ProblemType problemType) {
        super(problemType.name(), null, false, false);
        this.problemType = problemType;
        this.parameter = null;
    }

    /** Ends a request because of the parameter of that name. */
    public ProblemException(String parameter) {
        super(parameter, null, false, false);
        this.problemType = ProblemType.PARAMETER_UNKNOWN;
        this.parameter = parameter;
    }

    /** The parameter that is wrong, null if it is none. */
    public @Nullable String parameter() {
        return parameter;
    }

    /** The answer to give. */
    public ProblemType refusal() {
        return problemType;
    }
}
