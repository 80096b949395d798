package org.zajedno.panels.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.language.LanguageTag;

/** Configuration of mail, and of the named contacts of each country. */
@ConfigMapping(prefix = "zajedno.mail")
public interface MailConfig {

    /** Where people open the pages; links begin with it. */
    URI publicUrl();

    /** How often is looked for what waits, besides whenever something is added. */
    @WithDefault("PT10S")
    Duration interval();

    /** When the daily mail leaves. */
    @WithDefault("17:00")
    LocalTime dailyAt();

    /** Where that hour is; all countries of the project share it. */
    @WithDefault("Europe/Belgrade")
    ZoneId zone();

    /** For how long an address can be confirmed by the link that was sent to it. */
    @WithDefault("P7D")
    Duration confirmationValid();

    /** The named contact of each country, by its code. */
    Map<String, Contact> contacts();

    /** The named contact of that country; variables of the environment write its code in small letters. */
    default Optional<Contact> contactOf(Country country) {
        return contacts().entrySet().stream()
                .filter(named -> named.getKey().equalsIgnoreCase(country.code()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Where mail that could not be delivered comes back, if it does. */
    Optional<Returns> returns();

    /** Somebody who looks after the members of a country. */
    interface Contact {

        String address();

        @WithDefault("en")
        LanguageTag language();
    }

    /** A mailbox that is read over IMAP. A default in it would make it required, so that it has none. */
    interface Returns {

        String host();

        int port();

        String user();

        String password();

        /** Whether the connection is encrypted from its beginning; it is, unless this says no. */
        Optional<Boolean> tls();

        /** How often it is read; every minute if this says nothing. */
        Optional<Duration> interval();
    }
}
