package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The statements that {@code docs/operations.md} gives to whoever has restored a service run against the schema that they are for,
 * and leave nothing that the restored service does not have.
 */
public abstract class RestoreStatementsTestBase {

    private static final Path PAGE = Path.of("../docs/operations.md");
    private static final Pattern BLOCK = Pattern.compile("```sql\n-- ([a-z]+): ([^\n]+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("\\bkept k where k\\.what = '([a-z_]+)'");

    private final String service = ConfigProvider.getConfig().getValue("zajedno.facts.service", String.class);

    /**
     * A block of the page.
     *
     * @param of whose database it is for
     */
    record Block(String of, String title, String sql) {

        boolean isListing() {
            return title.equals("what it has");
        }

        List<String> statements() {
            return Arrays.stream(sql.replaceAll("(?m)^\\\\copy .*$", "").split(";"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .filter(statement -> !Set.of("begin", "commit").contains(statement))
                    .toList();
        }
    }

    private static List<Block> page() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(found -> new Block(found.group(1), found.group(2), found.group(3)))
                .toList();
    }

    @Test
    void everyBlockSaysWhoseItIsAndIsRunByItsService() throws IOException {
        var fences = Files.readString(PAGE).split("```sql", -1).length - 1;

        assertThat(page())
                .hasSize(fences)
                .extracting(Block::of)
                .contains(service)
                .allMatch(Set.of("participants", "panels", "events", "dissemination")::contains);
    }

    @TestFactory
    Stream<DynamicTest> statementsRun() throws IOException {
        return page().stream()
                .filter(block -> block.of().equals(service))
                .map(block -> dynamicTest(block.title(), () -> {
                    try (var database = TestDatabase.withoutWalls()) {
                        database.setAutoCommit(false);
                        run(block, List.of(), database);
                        database.rollback();
                    }
                }));
    }

    /** What the listings give is what the others ask for. */
    @Test
    void leftoversAreLookedForByWhatIsListed() throws IOException {
        var listed = new LinkedHashSet<String>();
        var asked = new LinkedHashSet<String>();
        for (var block : page()) {
            var names = block.isListing() ? Pattern.compile("select '([a-z_]+)', id") : NAMED;
            names.matcher(block.sql())
                    .results()
                    .forEach(name -> (block.isListing() ? listed : asked).add(name.group(1)));
        }

        assertThat(asked).isNotEmpty().isEqualTo(Set.copyOf(listed));
    }

    /**
     * Runs the block of this service for what that service no longer has, and leaves it to the caller to look and to end.
     *
     * @param kept what the restored service has
     */
    protected void afterRestoreOf(String restored, List<Kept> kept, Connection database)
            throws IOException, SQLException {
        var block = page().stream()
                .filter(one -> one.of().equals(service) && one.title().startsWith("what " + restored + " no longer"))
                .findFirst()
                .orElseThrow();
        run(block, kept, database);
    }

    /** A line of the listing of the restored service. */
    public record Kept(String what, UUID id) {}

    private static void run(Block block, List<Kept> kept, Connection database) throws SQLException {
        var ran = new ArrayList<String>();
        for (var sql : block.statements()) {
            try (var statement = database.createStatement()) {
                statement.execute(sql);
            }
            if (sql.startsWith("create temp table kept")) {
                fill(kept, database);
            }
            ran.add(sql);
        }
        assertThat(ran).isNotEmpty();
    }

    private static void fill(List<Kept> kept, Connection database) throws SQLException {
        try (var insert = database.prepareStatement("insert into kept (what, id) values (?, ?)")) {
            for (var line : kept) {
                insert.setString(1, line.what());
                insert.setObject(2, line.id());
                insert.executeUpdate();
            }
        }
    }
}
