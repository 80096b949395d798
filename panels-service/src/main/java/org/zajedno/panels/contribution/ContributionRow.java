package org.zajedno.panels.contribution;

import org.zajedno.panels.panel.Membership;
import org.zajedno.panels.panel.Panel;

/** A contribution with who gave it, read at once. */
record ContributionRow(Contribution contribution, Membership author, Panel panel) {}
