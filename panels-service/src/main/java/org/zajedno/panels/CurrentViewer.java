package org.zajedno.panels;

import jakarta.enterprise.context.RequestScoped;
import org.zajedno.kit.caller.Caller;

/** The viewer of this request. The roles of the token are read here, once, and nowhere else. */
@RequestScoped
public class CurrentViewer {

    private final Viewer viewer;

    CurrentViewer(Caller caller) {
        this.viewer = Viewer.of(caller.account(), caller::hasRole);
    }

    public Viewer get() {
        return viewer;
    }
}
