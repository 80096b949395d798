package org.zajedno.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageAddressTest {

    private static final Path APP = Path.of("src/main/resources/web/app");
    private static final Path JAVA = Path.of("src/main/java");
    /** Examples in the contract lead nobody anywhere. */
    private static final Pattern LINK = Pattern.compile("(?m)^(?!\\s*examples = ).*\\?at=");

    private static final Pattern SCREEN = Pattern.compile("(?m)^  '?([\\w-]+)'?: (?:\\{ tag: '|workspace\\(')");

    @ParameterizedTest
    @EnumSource
    void everyAddressIsAScreenOfThePages(PageAddress address) throws IOException {
        // When
        var screens = screens();

        // Then
        assertThat(screens).contains(address.screen());
    }

    @Test
    void addressNamesWhatTheScreenShows() {
        // When
        var link = PageAddress.DRAFT.link("r-1", "d-1");

        // Then
        assertThat(link).isEqualTo("?at=saying&review=r-1&draft=d-1");
        assertThat(PageAddress.HOME.link()).isEmpty();
    }

    @Test
    void addressThatLacksWhatItShowsIsRefused() {
        // When
        var refused = assertThatThrownBy(PageAddress.COMMENT::link);

        // Then
        refused.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("COMMENT");
    }

    @Test
    void noLinkIsWrittenElsewhere() throws IOException {
        // When
        try (var files = Files.walk(JAVA)) {
            var writers = files.filter(Files::isRegularFile).filter(PageAddressTest::writesALink);

            // Then
            assertThat(writers).containsExactly(JAVA.resolve("org/zajedno/panels/PageAddress.java"));
        }
    }

    private static boolean writesALink(Path file) {
        try {
            return LINK.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Set<String> screens() throws IOException {
        return Stream.of(
                        Files.readString(APP.resolve("screens.ts")),
                        Files.readString(APP.resolve("workspace/screens.ts")))
                .flatMap(source -> SCREEN.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
