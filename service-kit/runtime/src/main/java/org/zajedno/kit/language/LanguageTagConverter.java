package org.zajedno.kit.language;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link LanguageTag} as its tag. */
@Converter(autoApply = true)
public class LanguageTagConverter implements AttributeConverter<LanguageTag, String> {

    @Override
    public String convertToDatabaseColumn(LanguageTag tag) {
        return tag == null ? null : tag.value();
    }

    @Override
    public LanguageTag convertToEntityAttribute(String tag) {
        return tag == null ? null : new LanguageTag(tag);
    }
}
