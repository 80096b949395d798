package org.zajedno.panels.comment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link Topic} as what it reads like. */
@Converter(autoApply = true)
class TopicConverter implements AttributeConverter<Topic, String> {

    @Override
    public String convertToDatabaseColumn(Topic topic) {
        return topic == null ? null : topic.toString();
    }

    @Override
    public Topic convertToEntityAttribute(String topic) {
        return topic == null ? null : Topic.parse(topic);
    }
}
