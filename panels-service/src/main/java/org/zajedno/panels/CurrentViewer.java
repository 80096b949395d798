package org.zajedno.panels;

import jakarta.enterprise.context.RequestScoped;
import org.zajedno.kit.caller.Caller;

/** The viewer of this request. The roles of the token are read here, once, and nowhere else. */
@RequestScoped
public class CurrentViewer {

    private final Viewer viewer;
    private final boolean coordinator;

    CurrentViewer(Caller caller) {
        this.coordinator = caller.hasRole(Roles.COORDINATOR);
        this.viewer = Viewer.of(caller.account(), caller::hasRole);
    }

    /** Whether the viewer coordinates the study, whatever else the viewer does. */
    public boolean isCoordinator() {
        return coordinator;
    }

    public Viewer get() {
        return viewer;
    }
}
