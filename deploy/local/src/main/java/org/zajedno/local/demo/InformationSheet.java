package org.zajedno.local.demo;

import java.util.Map;

/** The information sheet as researchers have it: a Word document in each language. */
final class InformationSheet {
    private static final String RESEARCHER = "researcher";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private InformationSheet() {}

    /** Drafts that version of the material and uploads its documents, the source before its translations. */
    static ApiResponse draft(DemoContext demoContext, int number) {
        var source = DemoData.LANGUAGES.getFirst();
        var drafted = demoContext
                .as(RESEARCHER)
                .post(
                        "/v1/materials/" + demoContext.id("material") + "/versions",
                        Map.of(
                                "sourceLanguage",
                                source,
                                "texts",
                                Map.of(source, DemoData.sheet(number).get(source))))
                .expect(201);
        demoContext.learn("version." + number, drafted.id());
        demoContext.told("drafts version " + drafted.text("/number"), drafted, drafted.text("/state"));
        var latest = drafted;
        for (var language : DemoData.LANGUAGES) {
            latest = upload(demoContext, number, language, latest);
        }
        return drafted;
    }

    private static ApiResponse upload(DemoContext demoContext, int number, String language, ApiResponse latest) {
        var name = "information-v" + number + "." + language + ".docx";
        var uploaded = demoContext
                .as(RESEARCHER)
                .ifStill(latest)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .put(path(demoContext, number, language) + "/file", DemoData.document(number, language), DOCX)
                .expect(200);
        return demoContext.told(
                "uploads the Word document in " + language,
                uploaded,
                uploaded.json().path("paragraphs").size() + " paragraphs with their headings; "
                        + uploaded.text("/notTakenOver/0"));
    }

    /** The words of a version in a language, as they came out of the document. */
    static String text(DemoContext demoContext, int number, String language) {
        return demoContext
                .as(RESEARCHER)
                .get(path(demoContext, number, language))
                .expect(200)
                .text("/text");
    }

    /** A quote of that version. */
    static Map<String, Object> passage(DemoContext demoContext, int number, String language, String quote) {
        return PassageSelector.of(text(demoContext, number, language), quote);
    }

    /** A whole paragraph of that version, counted from zero and without the headings. */
    static Map<String, Object> paragraph(DemoContext demoContext, int number, String language, int paragraph) {
        return passage(
                demoContext,
                number,
                language,
                DemoData.paragraphs(number, language).get(paragraph));
    }

    static String path(DemoContext demoContext, int number, String language) {
        return "/v1/material-versions/" + demoContext.id("version." + number) + "/texts/" + language;
    }
}
