package org.zajedno.panels.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.panel.Panel;
import org.zajedno.panels.panel.Panels;

/** Words a credit as its receiver wants it: by name, by pseudonym, by the panel's name, or not at all. */
@ApplicationScoped
class CreditLines {

    private final Panels panels;
    private final Reader reader;

    CreditLines(Panels panels, Reader reader) {
        this.panels = panels;
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

    /** A viewer of lines that has looked at their panels once. */
    Function<CreditLine, ContributionView> viewer(List<CreditLine> lines, UUID studyId) {
        var names = panels.among(lines.stream().map(CreditLine::panelId).toList()).stream()
                .collect(Collectors.toMap(Panel::id, Panel::name));
        return line -> ContributionView.of(
                line, studyId, line.who() == null ? reader.read(names.get(line.panelId())) : line.who());
    }
}
