package org.zajedno.gateway.problem;

import java.util.Locale;

/** Every reason for which the gateway itself refuses a request; the name in lower case is the code of the problem's type. */
public enum ProblemType {
    /** The request's framing or syntax is not one that every server on the way reads alike. */
    BAD_REQUEST(400),
    /** The path is spelled in a way that no resource of ours needs. */
    PATH_REFUSED(400),
    /** A page of the gateway's own was asked with a parameter that it does not have, or twice with one. */
    PARAMETER_UNKNOWN(400),
    /** A bearer token was sent that is not valid here. */
    TOKEN_REFUSED(401),
    /** The request needs somebody to be signed in. */
    SIGN_IN_NEEDED(401),
    /** A request that changes something came with the session cookie but without the page's own token. */
    CSRF_TOKEN_MISSING(403),
    /** No resource has this path. */
    NOT_FOUND(404),
    /** The method is not used in this API. */
    METHOD_NOT_ALLOWED(405),
    /** The body comes in so slowly that it would hold what others need. */
    BODY_TOO_SLOW(408),
    /** The page from which the request comes was opened by somebody else than who is signed in now. */
    ANOTHER_PERSON(409),
    /** The body is larger than the gateway passes on. */
    BODY_TOO_LARGE(413),
    /** The address is longer than any of ours. */
    ADDRESS_TOO_LONG(414),
    /** The caller has used up its share for the moment. */
    TOO_MANY_REQUESTS(429),
    /** The headers are together larger than the gateway reads. */
    HEADERS_TOO_LARGE(431),
    /** The request is written in a version of HTTP that is not spoken here. */
    VERSION_NOT_SUPPORTED(505),
    /** The service that owns the resource does not answer. */
    SERVICE_UNAVAILABLE(503),
    /** The identity provider does not answer and what it would say is needed. */
    SIGN_IN_UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
