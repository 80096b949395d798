package org.zajedno.panels.safeguarding;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.zajedno.kit.country.Country;

/**
 * The help lines of each country, from {@code help-lines.json}; a number stands there only after it was looked up. The file is part
 * of the pages, which show it without a network.
 */
@ApplicationScoped
@Startup
class HelpLineRepository {

    private static final String FILE = "/web/app/help-lines.json";

    private final Map<String, List<HelpLine>> byCountry;

    HelpLineRepository(ObjectMapper json) {
        try (var file = HelpLineRepository.class.getResourceAsStream(FILE)) {
            byCountry = json.readValue(file, new TypeReference<Map<String, List<HelpLine>>>() {});
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILE + " cannot be read", unreadable);
        }
    }

    /** Whom to call in that country; the first is to be shown first. */
    List<HelpLine> of(Country country) {
        return byCountry.getOrDefault(country.code(), List.of());
    }
}
