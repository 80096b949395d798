package org.zajedno.kit.language;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link LanguageTag} as its tag. */
@Converter(autoApply = true)
public class LanguageTagConverter implements AttributeConverter<LanguageTag, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LanguageTag tag) {
        return tag == null ? null : tag.value();
    }

    @Override
    public @Nullable LanguageTag convertToEntityAttribute(@Nullable String tag) {
        return tag == null ? null : new LanguageTag(tag);
    }
}
