package org.zajedno.panels.contact;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The office of the project's coordinator, as everybody may reach it. */
@ConfigMapping(prefix = "zajedno.contact")
interface ContactConfig {

    /** What the office is called where it stands, in its own language. */
    Optional<String> name();

    Optional<String> email();

    /** With the country's code, as +381 11 1234567. */
    Optional<String> phone();

    /** In one line, as it stands on an envelope. */
    Optional<String> postalAddress();
}
