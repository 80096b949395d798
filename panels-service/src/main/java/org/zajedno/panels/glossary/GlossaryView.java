package org.zajedno.panels.glossary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.language.LanguageTag;

/** The words that are explained in a language, in the order of its alphabet. */
@Schema(name = "Glossary")
public record GlossaryView(LanguageTag language, List<GlossaryTermView> items) {}
