package org.zajedno.dissemination.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A communication activity, as the portal's form asks for it.
 *
 * @param audiences codes of {@code target-audiences}
 * @param channel code of {@code communication-channels}
 * @param status code of {@code activity-statuses}
 */
@Schema(
        examples =
                "{\"about\": {\"kind\": \"EDITION\", \"id\": \"8f14e45f-ceea-467f-a0e5-6b8d1f2c3a4b\"}, \"name\": \"Booklet Let's Work Together\", \"description\": \"A booklet on user involvement in research and on running a user-led organisation, in six languages.\", \"audiences\": [\"CITIZENS\", \"CIVIL_SOCIETY\"], \"channel\": \"PRINT_MATERIALS\", \"outcome\": \"Out in six languages since November 2020.\", \"status\": \"DELIVERED\"}")
@JsonIgnoreProperties({"id", "reach", "modifiedAt"}) // only read
record CommunicationActivity(
        @NotNull @Valid ReportSubject about,
        @NotBlank @Size(max = 255) String name,
        @NotBlank @Size(max = 2_000) String description,

        @NotEmpty @Size(max = 13) @JsonDeserialize(contentUsing = CodeDeserializer.class)
        List<@NotBlank @Size(max = 40) String> audiences,

        @NotBlank @Size(max = 40) @JsonDeserialize(using = CodeDeserializer.class)
        String channel,

        @NotBlank @Size(max = 2_000) String outcome,

        @NotBlank @Size(max = 40) @JsonDeserialize(using = CodeDeserializer.class)
        String status) {

    ReportedActivity toActivity() {
        return new ReportedActivity(
                about, name, channel, audiences.stream().distinct().toList(), description, outcome, status);
    }
}
