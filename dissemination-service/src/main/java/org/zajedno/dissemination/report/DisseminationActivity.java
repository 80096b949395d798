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
 * A dissemination activity, as the portal's form asks for it.
 *
 * @param type code of {@code dissemination-types}
 * @param audiences codes of {@code target-audiences}
 * @param objective why, with reference to an output of the project; at most 200 characters
 * @param status code of {@code activity-statuses}
 */
@Schema(
        examples =
                "{\"about\": {\"kind\": \"EVENT\", \"id\": \"8f14e45f-ceea-467f-a0e5-6b8d1f2c3a4b\"}, \"name\": \"Webinar on service user and carer involvement, 19 April 2021\", \"type\": \"EDUCATION_TRAINING\", \"audiences\": [\"RESEARCH_COMMUNITIES\", \"END_USER_COMMUNITIES\"], \"objective\": \"To share how panels advised the study and to present the booklet Let's Work Together.\", \"status\": \"DELIVERED\"}")
@JsonIgnoreProperties({"id", "reach", "modifiedAt"}) // only read
record DisseminationActivity(
        @NotNull @Valid ReportSubject about,
        @NotBlank @Size(max = 255) String name,

        @NotBlank @Size(max = 40) @JsonDeserialize(using = CodeDeserializer.class)
        String type,

        @NotEmpty @Size(max = 13) @JsonDeserialize(contentUsing = CodeDeserializer.class)
        List<@NotBlank @Size(max = 40) String> audiences,

        @NotBlank @Size(max = 400) @CodePoints(max = 200) @Schema(maxLength = 200)
        String objective,

        @NotBlank @Size(max = 40) @JsonDeserialize(using = CodeDeserializer.class)
        String status) {

    ReportedActivity toActivity() {
        return new ReportedActivity(
                about, name, type, audiences.stream().distinct().toList(), objective, null, status);
    }
}
