package org.zajedno.panels.gripp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a report as a Word document, its headings as headings, so that it can be navigated and read aloud. */
final class DocxReportWriter {

    private static final int DEEPEST_HEADING = 3;

    private final GrippReportView report;
    private final GrippMessages messages;
    private final ReferenceList referenceList = new ReferenceList();
    private final XWPFDocument document;

    private DocxReportWriter(GrippReportView report, GrippMessages messages, XWPFDocument document) {
        this.report = report;
        this.messages = messages;
        this.document = document;
    }

    static byte[] of(GrippReportView report, GrippMessages messages) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            new DocxReportWriter(report, messages, document).write();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write() {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(report.title());
        properties.setCreator("Zajedno");
        var styles = document.createStyles();
        styles.setSpellingLanguage(report.language().value());
        for (int level = 1; level <= DEEPEST_HEADING; level++) {
            styles.addStyle(heading(level));
        }
        heading(1, report.title());
        paragraph(messages.of("label.study") + ": " + report.studyNamed());
        paragraph(report.citation() == null ? messages.of("label.draft") : report.citation());
        var section = "";
        for (var item : report.items()) {
            if (!item.section().equals(section)) {
                section = item.section();
                heading(2, section);
            }
            write(item);
        }
        if (report.noneFound() != null) {
            paragraph(report.noneFound());
        }
        if (!referenceList.all().isEmpty()) {
            heading(2, messages.of("label.evidence"));
            referenceList.all().forEach((path, number) -> paragraph(number + " " + path));
        }
        paragraph(report.source());
    }

    private void write(GrippItemView item) {
        heading(3, item.code() + " " + item.name());
        if (item.notApplicable()) {
            paragraph(messages.of("label.notApplicable"));
        } else if (item.isMissing()) {
            paragraph(messages.of("label.missing"));
        }
        paragraphs(item.text());
        paragraphs(item.addition());
        if (!item.evidenceRefs().isEmpty()) {
            paragraph(referenceList.to(item.evidenceRefs()).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", messages.of("label.evidence") + ": ", "")));
        }
    }

    private void paragraphs(@Nullable String text) {
        if (text != null) {
            text.lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
        }
    }

    private void paragraph(String text) {
        document.createParagraph().createRun().setText(text);
    }

    private void heading(int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(name(level));
        var run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
    }

    private static XWPFStyle heading(int level) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(name(level));
        style.addNewName().setVal("heading " + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return new XWPFStyle(style);
    }

    private static String name(int level) {
        return "Heading" + level;
    }
}
