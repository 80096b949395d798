package org.zajedno.local.demo;

import java.util.Map;

/** The information sheet as researchers have it: a Word document in each language. */
final class Sheet {
    private static final String RESEARCHER = "researcher";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Sheet() {}

    /** Drafts that version of the material and uploads its documents, the source before its translations. */
    static Reply draft(Stage stage, int number) {
        var source = DemoData.LANGUAGES.getFirst();
        var drafted = stage.as(RESEARCHER)
                .post(
                        "/v1/materials/" + stage.id("material") + "/versions",
                        Map.of(
                                "sourceLanguage",
                                source,
                                "texts",
                                Map.of(source, DemoData.sheet(number).get(source))))
                .expect(201);
        stage.learn("version." + number, drafted.id());
        stage.told("drafts version " + drafted.text("/number"), drafted, drafted.text("/state"));
        var latest = drafted;
        for (var language : DemoData.LANGUAGES) {
            latest = upload(stage, number, language, latest);
        }
        return drafted;
    }

    private static Reply upload(Stage stage, int number, String language, Reply latest) {
        var name = "information-v" + number + "." + language + ".docx";
        var uploaded = stage.as(RESEARCHER)
                .ifStill(latest)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .put(path(stage, number, language) + "/file", DemoData.document(number, language), DOCX)
                .expect(200);
        return stage.told(
                "uploads the Word document in " + language,
                uploaded,
                uploaded.json().path("paragraphs").size() + " paragraphs with their headings; "
                        + uploaded.text("/notTakenOver/0"));
    }

    /** The words of a version in a language, as they came out of the document. */
    static String text(Stage stage, int number, String language) {
        return stage.as(RESEARCHER)
                .get(path(stage, number, language))
                .expect(200)
                .text("/text");
    }

    /** A quote of that version. */
    static Map<String, Object> passage(Stage stage, int number, String language, String quote) {
        return Passages.of(text(stage, number, language), quote);
    }

    /** A whole paragraph of that version, counted from zero and without the headings. */
    static Map<String, Object> paragraph(Stage stage, int number, String language, int paragraph) {
        return passage(
                stage, number, language, DemoData.paragraphs(number, language).get(paragraph));
    }

    static String path(Stage stage, int number, String language) {
        return "/v1/material-versions/" + stage.id("version." + number) + "/texts/" + language;
    }
}
