package org.zajedno.panels.gripp;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of a report as it stands. */
@Schema(name = "GrippItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GrippItemView(
        @Schema(examples = "4b", description = "As the checklist numbers it")
        String code,

        @Schema(examples = "Methods") String section,
        @Schema(examples = "People involved") String name,

        @Schema(
                nullable = true,
                examples = "How were people involved? Add what the figures do not tell.",
                description = "What to write about")
        @Nullable
        String asks,

        ItemSource source,

        @Schema(
                nullable = true,
                examples = "Panels asked: 3",
                description = "What the evidence says, or what a person wrote")
        @Nullable
        String text,

        @Schema(
                nullable = true,
                examples = "Two panels met in person as well.",
                description = "What a person added to the evidence")
        @Nullable
        String addition,

        @Schema(description = "That the item does not apply to this study")
        boolean notApplicable,

        @Schema(description = "Whether the checklist lets a report pass over the item")
        boolean mayNotApply,

        @Schema(
                examples = "[\"/v1/impact-entries/5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11\"]",
                description = "Where the evidence can be read up")
        List<String> evidenceRefs) {

    @JsonIgnore
    boolean isMissing() {
        return source == ItemSource.AUTHORED && text == null && !notApplicable;
    }
}
