package org.zajedno.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong with JSON by place and rule, never by its content or by our class names. */
public final class JsonViolation {

    private static final int LONGEST_PATH = 200;

    private JsonViolation() {}

    static Refusal.Violation of(JsonProcessingException wrong) {
        return new Refusal.Violation(path(wrong), message(wrong));
    }

    /** What an enumeration takes, in words. */
    public static String oneOf(Class<?> enumeration) {
        return Stream.of(enumeration.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", ", "must be one of ", ""));
    }

    static String path(JsonProcessingException wrong) {
        if (!(wrong instanceof JsonMappingException mapping)) {
            return "";
        }
        var path = mapping.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + plain(step.getFieldName()))
                .collect(Collectors.joining());
        var shown = path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
        return shown.startsWith(".") ? shown.substring(1) : shown;
    }

    // names of fields come from the caller: only what cannot be markup or a control character goes back
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9_-]", "?");
    }

    private static String message(JsonProcessingException wrong) {
        if (wrong instanceof UnrecognizedPropertyException) {
            return "is not a field of this request";
        }
        if (wrong instanceof StreamConstraintsException) {
            return "is too long, too large or too deep";
        }
        if (wrong instanceof InvalidFormatException unknown
                && unknown.getTargetType() != null
                && unknown.getTargetType().isEnum()) {
            return oneOf(unknown.getTargetType());
        }
        if (wrong instanceof JsonMappingException) {
            return "has the wrong type or form";
        }
        var place = wrong.getLocation();
        return place == null
                ? "is not well-formed JSON"
                : "is not well-formed JSON at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
