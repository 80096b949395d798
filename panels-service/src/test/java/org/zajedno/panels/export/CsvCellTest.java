package org.zajedno.panels.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "'x"})
    void formulaIsGuarded(String text) {
        assertThat(CsvCell.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dobro;=1+1;kraj | dobro;'=1+1;kraj",
                "dobro,=1+1 | dobro,'=1+1",
                "dobro; \"=1+1\" | dobro;' \"=1+1\"",
                "dobro;'kraj | dobro;''kraj"
            })
    void formulaBehindASignThatMaySeparateCellsIsGuarded(String text, String guarded) {
        assertThat(CsvCell.guard(text)).isEqualTo(guarded);
    }

    @Test
    void formulaBehindATabulatorOrInANewLineIsGuarded() {
        assertThat(CsvCell.guard("dobro\t=1+1\r\n@x")).isEqualTo("dobro\t'=1+1\r\n'@x");
    }

    @Test
    void plainTextStaysAndNothingIsAnEmptyCell() {
        assertThat(CsvCell.guard("Koliko traje?")).isEqualTo("Koliko traje?");
        assertThat(CsvCell.guard(null)).isEmpty();
    }

    @Test
    void csvKeepsLinesAndQuotesInOneCell() {
        var csv =
                CsvSheetWriter.of(new Sheet("s", List.of("a", "b"), List.of(Arrays.<Object>asList("=x\n\"y\"", null))));

        assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("\uFEFFa,b\r\n\"'=x\n\"\"y\"\"\",\r\n");
    }
}
