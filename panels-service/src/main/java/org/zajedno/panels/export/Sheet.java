package org.zajedno.panels.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts, whole numbers, days and truths.
 *
 * @param name of the sheet, at most 31 characters
 * @param columns their headings
 * @param rows each as long as the headings; null is an empty cell
 */
record Sheet(String name, List<String> columns, List<List<@Nullable Object>> rows) {}
