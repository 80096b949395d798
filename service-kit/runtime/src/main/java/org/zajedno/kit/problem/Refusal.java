package org.zajedno.kit.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule of the domain says no. Carries a stable code, the kind of refusal and what a caller needs to mend it; knows nothing
 * of HTTP and never holds personal data, because its details are sent to the caller.
 *
 * <p>The sentence that people read is looked up by code in the bundles {@code messages/problems*.properties}, in the caller's
 * language; {@code {name}} in it stands for the detail of that name.
 */
public final class Refusal extends RuntimeException {

    /** What sort of no this is; the API layer gives each its status. */
    public enum Kind {
        /** Not there, or not for this caller: the two are never told apart. */
        NOT_FOUND,
        /** The present state does not allow it. */
        CONFLICT,
        /** The caller's role does not allow it. */
        FORBIDDEN,
        /** Well-formed input that breaks a rule. */
        INVALID,
        /** Input that cannot be read. */
        MALFORMED,
        /** Input of a kind that is not taken. */
        UNSUPPORTED,
        /** The caller's copy is older than what is stored. */
        STALE,
        /** A change without the precondition that guards against lost updates. */
        UNCONDITIONAL,
        /** Tried too often; it may be tried again after some minutes. */
        TOO_MANY,
        /** A part that is needed is away for now. */
        UNAVAILABLE
    }

    /**
     * One input that is wrong.
     *
     * @param field path of the input in the request, for example {@code title.sr-Latn} or {@code questions[1].text}
     * @param message plain sentence without the input's content
     */
    public record Violation(String field, String message) {}

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> details = new LinkedHashMap<>();
    private final transient List<Violation> violations = new ArrayList<>();

    private Refusal(Kind kind, String code) {
        // no stack trace: a refusal is an answer, and it is thrown on hot paths
        super(code, null, false, false);
        this.kind = kind;
        this.code = code;
    }

    /** Refuses with any kind; prefer the named factories. */
    public static Refusal of(Kind kind, String code) {
        return new Refusal(kind, code);
    }

    /** The object does not exist, or not for this caller. */
    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "not-found");
    }

    /** The present state of the object does not allow what was asked. */
    public static Refusal conflict(String code) {
        return new Refusal(Kind.CONFLICT, code);
    }

    /** The caller may not do this at all. */
    public static Refusal forbidden(String code) {
        return new Refusal(Kind.FORBIDDEN, code);
    }

    /** One field of the input breaks a rule. */
    public static Refusal invalid(String field, String message) {
        return new Refusal(Kind.INVALID, "invalid-input").violating(field, message);
    }

    /** Adds a member of the problem that helps the caller, for example the ids of what stands in the way. */
    public Refusal with(String name, Object value) {
        details.put(name, value);
        return this;
    }

    /** Adds a further wrong input. */
    public Refusal violating(String field, String message) {
        violations.add(new Violation(field, message));
        return this;
    }

    public Kind kind() {
        return kind;
    }

    /** Stable name of the refusal, last part of the problem's {@code type}. */
    public String code() {
        return code;
    }

    public Map<String, Object> details() {
        return Map.copyOf(details);
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }
}
