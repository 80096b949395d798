package org.zajedno.panels.gripp;

import static org.zajedno.panels.gripp.GrippItem.authored;
import static org.zajedno.panels.gripp.GrippItem.auto;
import static org.zajedno.panels.gripp.GrippItem.ifApplicable;

import java.util.List;

/** The two checklists of GRIPP2 (Staniszewska et al., BMJ 2017;358:j3453): numbers and topics are theirs, the wording is ours. */
enum GrippForm {
    /** Where involvement is one part of a study. */
    SF(List.of(
            authored("1", "short", "aim"),
            auto("2", "short", "methods"),
            auto("3", "short", "results"),
            authored("4", "short", "extent"),
            authored("5", "short", "reflections"))),

    /** Where a study is about involvement. */
    LF(List.of(
            authored("1a", "abstract", "aim"),
            authored("1b", "abstract", "methods"),
            authored("1c", "abstract", "results"),
            authored("1d", "abstract", "conclusions"),
            ifApplicable("1e", "abstract", "keywords"),
            authored("2a", "background", "definition"),
            ifApplicable("2b", "background", "theory"),
            ifApplicable("2c", "background", "concepts"),
            authored("3", "aims", "aim"),
            authored("4a", "methods", "design"),
            auto("4b", "methods", "people"),
            auto("4c", "methods", "stages"),
            auto("4d", "methods", "level"),
            ifApplicable("5a", "capture", "qualitative"),
            auto("5b", "capture", "quantitative"),
            ifApplicable("5c", "capture", "robustness"),
            auto("6", "economics", "economics"),
            auto("7a", "results", "outcomes"),
            auto("7b", "results", "impacts"),
            ifApplicable("7c", "results", "context"),
            ifApplicable("7d", "results", "process"),
            ifApplicable("7ei", "results", "theory-development"),
            ifApplicable("7eii", "results", "theory-testing"),
            ifApplicable("7f", "results", "measurement"),
            ifApplicable("7g", "results", "economics"),
            authored("8a", "discussion", "outcomes"),
            authored("8b", "discussion", "impacts"),
            ifApplicable("8c", "discussion", "definition"),
            ifApplicable("8d", "discussion", "theory"),
            ifApplicable("8e", "discussion", "context"),
            ifApplicable("8f", "discussion", "process"),
            ifApplicable("8g", "discussion", "capture"),
            ifApplicable("8h", "discussion", "economics"),
            authored("8i", "discussion", "reflections")));

    private final List<GrippItem> items;

    GrippForm(List<GrippItem> items) {
        this.items = items;
    }

    List<GrippItem> items() {
        return items;
    }
}
