package org.zajedno.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Reads JSON as a contract says it, not as Jackson's defaults forgive: unknown and repeated fields, trailing text, numbers in
 * strings, fractions for integers, epoch seconds for instants, NUL and lone surrogates are all refused.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final int DEEPEST = 32;
    private static final int LONGEST_STRING = 1_000_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;
    private static final int LAST_YEAR = 9999;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_STRING)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build());
        mapper.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        allowNoCoercion(mapper);
        mapper.registerModule(texts());
    }

    @SuppressWarnings("deprecation") // the builder that replaces this feature is not what the platform hands to us
    private static void allowNoCoercion(ObjectMapper mapper) {
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        for (var type : LogicalType.values()) {
            mapper.coercionConfigFor(type).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
    }

    private static SimpleModule texts() {
        return new SimpleModule("strict-texts")
                .addDeserializer(String.class, new StrictStringDeserializer())
                .addDeserializer(UUID.class, new TextFormDeserializer<>(UUID.class, StrictJson::uuid))
                .addDeserializer(Instant.class, new TextFormDeserializer<>(Instant.class, StrictJson::instant))
                .addDeserializer(LocalDate.class, new TextFormDeserializer<>(LocalDate.class, StrictJson::date))
                .addDeserializer(LocalTime.class, new TextFormDeserializer<>(LocalTime.class, LocalTime::parse))
                .addDeserializer(
                        LocalDateTime.class, new TextFormDeserializer<>(LocalDateTime.class, LocalDateTime::parse))
                .addDeserializer(YearMonth.class, new TextFormDeserializer<>(YearMonth.class, YearMonth::parse));
    }

    /** RFC 3339 knows years of four digits only; the JDK also reads some that no database can hold. */
    public static Instant instant(String text) {
        var instant = OffsetDateTime.parse(text);
        requireFourDigits(instant.getYear());
        return instant.toInstant();
    }

    /** The same for a day. */
    public static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        requireFourDigits(date.getYear());
        return date;
    }

    private static void requireFourDigits(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new IllegalArgumentException("not a year of four digits");
        }
    }

    /** Only the canonical form: the JDK also reads {@code 1-1-1-1-1}. */
    public static UUID uuid(String text) {
        var uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not a canonical UUID");
        }
        return uuid;
    }
}
