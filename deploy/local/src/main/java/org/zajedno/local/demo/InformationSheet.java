package org.zajedno.local.demo;

import java.util.Map;

/** The information sheet as researchers have it: a Word document in each language. */
final class InformationSheet {
    private static final String RESEARCHER = "researcher";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private InformationSheet() {}

    /** Drafts that version of the material and uploads its documents, the source before its translations. */
    static ApiResponse draft(DemoContext demo, int number) {
        var source = DemoData.LANGUAGES.getFirst();
        var drafted = demo.as(RESEARCHER)
                .post(
                        "/v1/materials/" + demo.id("material") + "/versions",
                        Map.of(
                                "sourceLanguage",
                                source,
                                "texts",
                                Map.of(source, DemoData.sheet(number).get(source))))
                .expect(201);
        demo.learn("version." + number, drafted.id());
        demo.report("drafts version " + drafted.text("/number"), drafted, drafted.text("/state"));
        var latest = drafted;
        for (var language : DemoData.LANGUAGES) {
            latest = upload(demo, number, language, latest);
        }
        return drafted;
    }

    private static ApiResponse upload(DemoContext demo, int number, String language, ApiResponse latest) {
        var name = "information-v" + number + "." + language + ".docx";
        var uploaded = demo.as(RESEARCHER)
                .ifStill(latest)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .put(path(demo, number, language) + "/file", DemoData.document(number, language), DOCX)
                .expect(200);
        return demo.report(
                "uploads the Word document in " + language,
                uploaded,
                uploaded.json().path("paragraphs").size() + " paragraphs with their headings; "
                        + uploaded.text("/notTakenOver/0"));
    }

    /** The words of a version in a language, as they came out of the document. */
    static String text(DemoContext demo, int number, String language) {
        return demo.as(RESEARCHER).get(path(demo, number, language)).expect(200).text("/text");
    }

    /** A quote of that version. */
    static Map<String, Object> passage(DemoContext demo, int number, String language, String quote) {
        return PassageSelector.of(text(demo, number, language), quote);
    }

    /** A whole paragraph of that version, counted from zero and without the headings. */
    static Map<String, Object> paragraph(DemoContext demo, int number, String language, int paragraph) {
        return passage(
                demo, number, language, DemoData.paragraphs(number, language).get(paragraph));
    }

    static String path(DemoContext demo, int number, String language) {
        return "/v1/material-versions/" + demo.id("version." + number) + "/texts/" + language;
    }
}
