package org.zajedno.panels;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The addresses to which mails and invitations lead: each is a screen of the pages, with what it shows. All links to the pages
 * are made here.
 */
public enum PageAddress {
    /** Where everything that waits for a member stands. */
    HOME("home"),
    REVIEW("reading", "review"),
    DRAFT("saying", "review", "draft"),
    COMMENT("comment", "id"),
    PAYMENTS("payments"),
    /** For whoever has an invitation; the code stands behind the address. */
    JOIN("join"),
    MESSAGES("messages"),
    /** Whoever comes by it shows that the mail arrived. */
    CONFIRMATION("messages", "confirm"),
    /** For the named contact of a country. */
    SAFEGUARDING("desk-safeguarding"),
    /** For the named contact of a country. */
    PANEL("desk-panel");

    private final String screen;
    private final List<String> parameters;

    PageAddress(String screen, String... parameters) {
        this.screen = screen;
        this.parameters = List.of(parameters);
    }

    /** By what name the pages know the screen. */
    String screen() {
        return screen;
    }

    /**
     * The address below the root of the pages.
     *
     * @param values one for each parameter, in the order in which the address has them
     */
    public String link(Object... values) {
        if (values.length != parameters.size()) {
            throw new IllegalArgumentException(this + " has " + parameters + ", not " + Arrays.toString(values));
        }
        if (this == HOME) {
            return "";
        }
        var link = new StringBuilder("?at=").append(screen);
        IntStream.range(0, values.length)
                .forEach(at ->
                        link.append('&').append(parameters.get(at)).append('=').append(values[at]));
        return link.toString();
    }
}
