package org.zajedno.panels.comparison;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;

/** What reads otherwise in a version than in an earlier one, in one language. */
@Schema(name = "Comparison")
record ComparisonView(
        UUID materialVersionId,
        UUID earlierMaterialVersionId,
        LanguageTag language,

        @Schema(description = "In the order of the later version; what went away stands where it stood before")
        List<ComparedParagraph> paragraphs) {}
