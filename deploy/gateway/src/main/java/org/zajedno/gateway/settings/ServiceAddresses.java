package org.zajedno.gateway.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;

/** Base addresses of the services, prefix {@code zajedno.routes}; a path is passed on as it is. */
@ConfigMapping(prefix = "zajedno.routes")
public interface ServiceAddresses {

    /** The services' short names, as paths and resources carry them. */
    List<String> NAMES = List.of("participants", "panels", "events", "dissemination");

    /** Base address of participants-service. */
    @WithDefault("http://localhost:8101")
    URI participants();

    /** Base address of panels-service, which also holds the members' page. */
    @WithDefault("http://localhost:8102")
    URI panels();

    /** Base address of events-service. */
    @WithDefault("http://localhost:8103")
    URI events();

    /** Base address of dissemination-service. */
    @WithDefault("http://localhost:8104")
    URI dissemination();
}
