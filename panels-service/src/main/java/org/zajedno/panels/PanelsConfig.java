package org.zajedno.panels;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import org.zajedno.kit.country.Country;

/** How the panels protect their members. */
@ConfigMapping(prefix = "zajedno.panels")
public interface PanelsConfig {

    /**
     * The smallest number of active members of whom anything is told together: below it neither their number nor the panel or
     * language behind a comment is shown to anybody but the panel's own lead. Five inside the consortium.
     */
    @WithDefault("5")
    int smallestGroup();

    /** The countries in which there can be panels, for what the service does by itself. */
    @WithDefault("BA,ME,MK,RS,XK")
    List<Country> countries();

    /** How long an invitation can be accepted. */
    @WithDefault("P30D")
    Duration invitationLifetime();
}
