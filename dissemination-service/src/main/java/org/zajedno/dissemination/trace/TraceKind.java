package org.zajedno.dissemination.trace;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of things in a trace, by the names that they have in paths and replies. */
public enum TraceKind {
    COMMENT("comment"),
    CONCERN("concern"),
    RESPONSE("response"),
    MATERIAL_VERSION("material-version"),
    IMPACT_ENTRY("impact-entry"),
    GRIPP_REPORT("gripp-report"),
    EDITION("edition"),
    EVENT("event"),
    REPORT_LINE("report-line");

    private final String path;

    TraceKind(String path) {
        this.path = path;
    }

    @JsonValue
    public String path() {
        return path;
    }

    static Optional<TraceKind> of(String path) {
        return Stream.of(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
