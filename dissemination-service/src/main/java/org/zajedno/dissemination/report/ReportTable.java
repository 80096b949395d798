package org.zajedno.dissemination.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report that can be written as a table. */
interface ReportTable {

    ReportHead head();

    ReportForm form();

    /** The portal's headings, in the portal's order. */
    List<String> columns();

    /** The cells of each line, as many as there are columns. */
    List<List<String>> cells();

    /** Stands once below the lines; null for none. */
    @Nullable
    String statusNote();

    /** What a saved copy is called, without its ending. */
    default String fileName() {
        return head().grant() + "-" + head().period().number() + "-" + form().path();
    }

    /** Several labels in one cell: no label of the portal has a semicolon. */
    static String joined(List<CodedValue> codes) {
        return String.join("; ", codes.stream().map(CodedValue::label).toList());
    }
}
