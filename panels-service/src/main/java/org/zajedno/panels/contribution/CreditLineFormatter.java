package org.zajedno.panels.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import org.zajedno.kit.language.Reader;

/** Words a credit as its receiver wants it: by name, by pseudonym, by the panel's name, or not at all. */
@ApplicationScoped
class CreditLineFormatter {

    private final Reader reader;

    CreditLineFormatter(Reader reader) {
        this.reader = reader;
    }

    ContributionView view(ContributionRow row) {
        var credit = row.contribution().credit();
        var line = switch (credit.preference()) {
            case NAMED -> credit.name();
            case PSEUDONYM -> row.author().pseudonym();
            case PANEL_ONLY -> reader.read(row.panel().name());
            case NONE -> null;
        };
        return ContributionView.of(row, line);
    }
}
