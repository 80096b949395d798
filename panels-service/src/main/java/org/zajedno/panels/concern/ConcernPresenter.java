package org.zajedno.panels.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.language.Reader;

/** Makes of concerns what the reader sees, with one look at the comments for all of them. */
@ApplicationScoped
public class ConcernPresenter {

    private final ConcernRepository concerns;
    private final Reader reader;

    ConcernPresenter(ConcernRepository concerns, Reader reader) {
        this.concerns = concerns;
        this.reader = reader;
    }

    /** The concerns about a version with how far they are answered, the one that was gathered first leading. */
    public List<ConcernProgress> about(UUID materialVersionId) {
        var about = concerns.of(materialVersionId);
        var raised = concerns.raised(about.stream().map(Concern::id).toList());
        return about.stream()
                .map(concern -> ConcernProgress.from(concern, raised.getOrDefault(concern.id(), List.of()), reader))
                .toList();
    }

    ConcernView of(Concern concern) {
        return of(List.of(concern)).getFirst();
    }

    List<ConcernView> of(List<Concern> shown) {
        var raised = concerns.raised(shown.stream().map(Concern::id).toList());
        return shown.stream()
                .map(concern -> ConcernView.from(concern, raised.getOrDefault(concern.id(), List.of()), reader))
                .toList();
    }
}
