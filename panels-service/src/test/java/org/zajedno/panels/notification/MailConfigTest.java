package org.zajedno.panels.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.country.Country;

class MailConfigTest {

    private static MailConfig config(Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("zajedno.mail.public-url", "https://zajedno.example");
        return new SmallRyeConfigBuilder()
                .withMapping(MailConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(MailConfig.class);
    }

    @Test
    void mailboxOfReturnsMayBeMissing() {
        // Given no mailbox
        // When
        var config = config(Map.of());
        // Then
        assertThat(config.returns()).isEmpty();
        assertThat(config.contactOf(new Country("RS"))).isEmpty();
    }

    @Test
    void contactIsFoundInEitherSpellingOfItsCountry() {
        // Given
        var settings = Map.of(
                "zajedno.mail.contacts.rs.address", "rs@zajedno.example",
                "zajedno.mail.contacts.BA.address", "ba@zajedno.example");
        // When
        var config = config(settings);
        // Then
        assertThat(config.contactOf(new Country("RS")).orElseThrow().address()).isEqualTo("rs@zajedno.example");
        assertThat(config.contactOf(new Country("BA")).orElseThrow().language().value())
                .isEqualTo("en");
    }
}
