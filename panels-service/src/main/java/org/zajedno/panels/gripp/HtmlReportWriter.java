package org.zajedno.panels.gripp;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a report as a page that needs nothing else and can be read aloud; every text in it is taken for text. */
final class HtmlReportWriter {

    private final GrippReportView report;
    private final GrippMessages messages;
    private final ReferenceList referenceList = new ReferenceList();
    private final StringBuilder page = new StringBuilder();

    private HtmlReportWriter(GrippReportView report, GrippMessages messages) {
        this.report = report;
        this.messages = messages;
    }

    static String of(GrippReportView report, GrippMessages messages) {
        return new HtmlReportWriter(report, messages).write();
    }

    private String write() {
        page.append("<!doctype html>\n<html lang=\"")
                .append(report.language())
                .append(
                        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escaped(report.title()))
                .append("</title>\n</head>\n<body>\n<main>\n");
        element("h1", report.title());
        element("p", messages.of("label.study") + ": " + report.studyNamed());
        element("p", report.citation() == null ? messages.of("label.draft") : report.citation());
        var section = "";
        for (var item : report.items()) {
            if (!item.section().equals(section)) {
                section = item.section();
                element("h2", section);
            }
            write(item);
        }
        if (report.noneFound() != null) {
            element("p", report.noneFound());
        }
        listReferences();
        page.append("</main>\n<footer>\n");
        element("p", report.source());
        return page.append("</footer>\n</body>\n</html>\n").toString();
    }

    private void write(GrippItemView item) {
        element("h3", item.code() + " " + item.name());
        if (item.notApplicable()) {
            element("p", messages.of("label.notApplicable"));
        } else if (item.isMissing()) {
            element("p", messages.of("label.missing"));
        }
        paragraphs(item.text());
        paragraphs(item.addition());
        if (!item.evidenceRefs().isEmpty()) {
            page.append("<p>")
                    .append(escaped(messages.of("label.evidence")))
                    .append(referenceList.to(item.evidenceRefs()).stream()
                            .map(number -> "<a href=\"#evidence-" + number + "\">" + number + "</a>")
                            .collect(Collectors.joining(", ", ": ", "</p>\n")));
        }
    }

    private void listReferences() {
        if (!referenceList.all().isEmpty()) {
            element("h2", messages.of("label.evidence"));
            page.append(referenceList.all().entrySet().stream()
                    .map(reference -> "<li id=\"evidence-" + reference.getValue() + "\"><a href=\""
                            + escaped(reference.getKey()) + "\">" + escaped(reference.getKey()) + "</a></li>")
                    .collect(Collectors.joining("\n", "<ol>\n", "\n</ol>\n")));
        }
    }

    private void paragraphs(@Nullable String text) {
        if (text != null) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> element("p", line));
        }
    }

    private void element(String name, String text) {
        page.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
