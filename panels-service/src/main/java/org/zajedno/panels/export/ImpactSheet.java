package org.zajedno.panels.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.panels.impact.ImpactEntryRepository;
import org.zajedno.panels.impact.ImpactEntryView;
import org.zajedno.panels.impact.ImpactPresenter;
import org.zajedno.panels.impact.ImpactQuery;

/** The impact log as a table: what its views let the reader see, and nothing else. */
@ApplicationScoped
class ImpactSheet {

    private static final int AT_ONCE = 200;
    private static final List<String> COLUMNS = List.of(
            "entry",
            "study",
            "date",
            "researchStage",
            "involvementLevel",
            "standards",
            "method",
            "hopedToInfluence",
            "whatChanged",
            "noChange",
            "effect",
            "whyItMatters",
            "contributorViews",
            "researcherView",
            "comments");

    private final ImpactEntryRepository entries;
    private final ImpactPresenter presenter;

    ImpactSheet(ImpactEntryRepository entries, ImpactPresenter presenter) {
        this.entries = entries;
        this.presenter = presenter;
    }

    Sheet of(ImpactQuery asked) {
        var rows = new ArrayList<List<@Nullable Object>>();
        var listing = new UncountedListParameters();
        listing.limit = AT_ONCE;
        do {
            var page = entries.page(asked, listing);
            presenter.of(page.items()).stream().map(ImpactSheet::row).forEach(rows::add);
            listing.cursor = page.next();
        } while (listing.cursor != null);
        return new Sheet("Impact log", COLUMNS, rows);
    }

    private static List<@Nullable Object> row(ImpactEntryView entry) {
        return Arrays.asList(
                text(entry.id()),
                text(entry.studyId()),
                entry.date(),
                text(entry.researchStage()),
                text(entry.involvementLevel()),
                joined(entry.standards(), " "),
                text(entry.method()),
                text(entry.hopedToInfluence()),
                text(entry.whatChanged()),
                entry.noChange(),
                text(entry.effect()),
                text(entry.whyItMatters()),
                joined(entry.contributorViews(), "\n"),
                text(entry.researcherView()),
                joined(entry.commentIds(), " "));
    }

    private static String joined(List<?> values, String between) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(between));
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}
