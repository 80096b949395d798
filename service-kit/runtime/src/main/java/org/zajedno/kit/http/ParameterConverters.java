package org.zajedno.kit.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.json.StrictJson;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.JsonViolation;
import org.zajedno.kit.problem.Refusal;

/** Reads parameters of path and query; a wrong one is named in the refusal, where the framework would say "not found". */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, StrictJson::uuid,
            Instant.class, StrictJson::instant,
            LocalDate.class, StrictJson::date,
            Integer.class, Integer::valueOf,
            Boolean.class, ParameterConverters::truth,
            Country.class, Country::of,
            LanguageTag.class, LanguageTag::of);

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation @Nullable [] annotations) {
        var read = type.isEnum() ? constant(type) : (Function<String, T>) READERS.get(type);
        if (read == null) {
            return null;
        }
        var wrong = type.isEnum() ? JsonViolation.oneOf(type) : "has the wrong form";
        return new Converter<>(name(annotations), read, wrong);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static <T> Function<String, T> constant(Class<T> type) {
        return text -> Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String name(Annotation @Nullable [] annotations) {
        for (var annotation : annotations == null ? new Annotation[0] : annotations) {
            if (annotation instanceof PathParam path) {
                return path.value();
            }
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
        }
        return "parameter";
    }

    private record Converter<T>(String name, Function<String, T> read, String wrong) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return read.apply(text);
            } catch (DateTimeException | IllegalArgumentException | Refusal unreadable) {
                throw Refusal.of(Refusal.Kind.MALFORMED, "malformed-parameter").violating(name, wrong);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
