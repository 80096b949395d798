package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CssDeclarationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "font-size: 0",
                "font-size: 00.00px",
                "font-size: .0em",
                "zoom: 0%",
                "filter: blur(1px) opacity( 0.0 )",
                "filter: opacity(0%)",
                "transform: scale(0, 1)",
                "transform: scalex( .0 )",
                "text-indent: -9999.5px"
            })
    void textIsHidden(String style) {
        assertThat(CssDeclarations.of(style).hides()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"font-size: 10px", "filter: opacity(0.5)", "transform: scale(1)", "text-indent: 1.5em"})
    void textIsShown(String style) {
        assertThat(CssDeclarations.of(style).hides()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"font-size: 0%sx", "text-indent: 1%sx", "filter: opacity( %s", "transform: scale( %s"})
    void longValueHoldsNobodyUp(String style) {
        var filler = style.endsWith("x") ? "0" : "\t";
        var declarations = CssDeclarations.of(style.formatted(filler.repeat(200_000)) + "!");

        var hides = assertTimeoutPreemptively(Duration.ofSeconds(20), declarations::hides);

        assertThat(hides).isFalse();
    }
}
