package org.zajedno.panels.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zajedno.kit.language.Reader;

/** Makes of entries what the reader may see, with one look at the comments and one at the contributors for all of them. */
@ApplicationScoped
public class ImpactPresenter {

    private final ImpactEntryRepository entries;
    private final Reader reader;

    ImpactPresenter(ImpactEntryRepository entries, Reader reader) {
        this.entries = entries;
        this.reader = reader;
    }

    ImpactEntryView of(ImpactEntry entry) {
        return of(List.of(entry)).getFirst();
    }

    /** The views in the order of the entries. */
    public List<ImpactEntryView> of(List<ImpactEntry> shown) {
        var ids = shown.stream().map(ImpactEntry::id).toList();
        var comments = entries.comments(ids);
        var views = entries.views(ids);
        return shown.stream()
                .map(entry -> ImpactEntryView.from(
                        entry,
                        comments.getOrDefault(entry.id(), List.of()),
                        views.getOrDefault(entry.id(), List.of()),
                        reader))
                .toList();
    }
}
