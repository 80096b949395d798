package org.zajedno.panels.panel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.Reader;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.PanelsConfig;

/** Makes of panels what the viewer may see of them. */
@ApplicationScoped
class PanelPresenter {

    private final MembershipRepository memberships;
    private final CurrentViewer viewer;
    private final Reader reader;
    private final PanelsConfig config;

    PanelPresenter(MembershipRepository memberships, CurrentViewer viewer, Reader reader, PanelsConfig config) {
        this.memberships = memberships;
        this.viewer = viewer;
        this.reader = reader;
        this.config = config;
    }

    /** The views in the order of the panels. */
    List<PanelView> of(List<Panel> panels) {
        var headcount = memberships.headcount(panels.stream().map(Panel::id).toList());
        return panels.stream()
                .map(panel -> view(panel, headcount.of(panel.id())))
                .toList();
    }

    /** A panel that nobody sits on yet. */
    PanelView withoutMembers(Panel panel) {
        return view(panel, 0);
    }

    private PanelView view(Panel panel, long members) {
        return PanelView.from(panel, unlessIdentifying(members), unlessIdentifying(panel.modifiedAt()), reader);
    }

    /** A small number could identify people, so only the PPI lead sees it. */
    private @Nullable Long unlessIdentifying(long members) {
        return viewer.get().leads() || members >= config.smallestGroup() ? members : null;
    }

    /** A panel changes when somebody joins or leaves. */
    private @Nullable Instant unlessIdentifying(Instant modifiedAt) {
        return viewer.get().leads() ? modifiedAt : null;
    }
}
