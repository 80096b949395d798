package org.zajedno.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of what services tell to whom of the facts that they take. */
final class FactsAndRoles {

    private static final int ROLES_FROM = 3;

    /**
     * One field of a fact.
     *
     * @param takenBy the services that take the fact
     * @param cells what they tell of it, by role
     */
    record Row(String publisher, String fact, String field, List<String> takenBy, Map<String, String> cells) {

        boolean isHiddenFrom(String role) {
            return !"told".equals(cells.get(role));
        }

        @Override
        public String toString() {
            return publisher + " " + fact + "." + field;
        }
    }

    private FactsAndRoles() {}

    static List<Row> of(String publisher) {
        var lines = lines();
        var from = lines.indexOf("## " + publisher);
        if (from < 0) {
            return List.of();
        }
        var table = lines.subList(from + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|"))
                .map(FactsAndRoles::cells)
                .toList();
        var head = table.getFirst();
        return table.subList(2, table.size()).stream()
                .map(row -> row(publisher, head, row))
                .toList();
    }

    static List<Row> all() {
        return lines().stream()
                .filter(line -> line.startsWith("## "))
                .flatMap(line -> of(line.substring(3)).stream())
                .toList();
    }

    private static Row row(String publisher, List<String> head, List<String> row) {
        var cells = new LinkedHashMap<String, String>();
        for (int column = ROLES_FROM; column < head.size(); column++) {
            cells.put(head.get(column), row.get(column));
        }
        var takenBy = Stream.of(row.get(2).split(",")).map(String::strip).toList();
        return new Row(publisher, row.get(0), row.get(1), takenBy, cells);
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<>(Arrays.asList(line.split("\\|")));
        cells.removeFirst();
        return cells.stream().map(String::strip).toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("../docs/facts-and-roles.md"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
