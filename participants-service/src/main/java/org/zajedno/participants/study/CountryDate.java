package org.zajedno.participants.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.zajedno.kit.country.Country;

/** Today's date in a country. A day on paper is a day of the country of the site, whatever the server's clock says. */
public final class CountryDate {

    private static final String CENTRAL = "Europe/Belgrade";

    /** Zones of the partner countries and their neighbours; of a country with several, the one whose day begins first. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("BA", "Europe/Sarajevo"),
            // the zone tables have no city of Kosovo
            Map.entry("XK", CENTRAL),
            Map.entry("ME", "Europe/Podgorica"),
            Map.entry("MK", "Europe/Skopje"),
            Map.entry("RS", CENTRAL),
            Map.entry("AL", "Europe/Tirane"),
            Map.entry("AT", "Europe/Vienna"),
            Map.entry("BE", "Europe/Brussels"),
            Map.entry("BG", "Europe/Sofia"),
            Map.entry("CH", "Europe/Zurich"),
            Map.entry("CY", "Asia/Nicosia"),
            Map.entry("CZ", "Europe/Prague"),
            Map.entry("DE", "Europe/Berlin"),
            Map.entry("DK", "Europe/Copenhagen"),
            Map.entry("EE", "Europe/Tallinn"),
            Map.entry("ES", "Europe/Madrid"),
            Map.entry("FI", "Europe/Helsinki"),
            Map.entry("FR", "Europe/Paris"),
            Map.entry("GB", "Europe/London"),
            Map.entry("GE", "Asia/Tbilisi"),
            Map.entry("GR", "Europe/Athens"),
            Map.entry("HR", "Europe/Zagreb"),
            Map.entry("HU", "Europe/Budapest"),
            Map.entry("IE", "Europe/Dublin"),
            Map.entry("IS", "Atlantic/Reykjavik"),
            Map.entry("IT", "Europe/Rome"),
            Map.entry("LT", "Europe/Vilnius"),
            Map.entry("LU", "Europe/Luxembourg"),
            Map.entry("LV", "Europe/Riga"),
            Map.entry("MD", "Europe/Chisinau"),
            Map.entry("MT", "Europe/Malta"),
            Map.entry("NL", "Europe/Amsterdam"),
            Map.entry("NO", "Europe/Oslo"),
            Map.entry("PL", "Europe/Warsaw"),
            Map.entry("PT", "Europe/Lisbon"),
            Map.entry("RO", "Europe/Bucharest"),
            Map.entry("SE", "Europe/Stockholm"),
            Map.entry("SI", "Europe/Ljubljana"),
            Map.entry("SK", "Europe/Bratislava"),
            Map.entry("TR", "Europe/Istanbul"),
            Map.entry("UA", "Europe/Kyiv"));

    /** Where the day begins first on earth: in a country that is not in the table nobody's today is refused as the future. */
    private static final ZoneId FIRST_ON_EARTH = ZoneOffset.ofHours(14);

    private CountryDate() {}

    /** The day that it is in that country. */
    public static LocalDate today(Country country, Instant now) {
        var zone = ZONES.get(country.code());
        return LocalDate.ofInstant(now, zone == null ? FIRST_ON_EARTH : ZoneId.of(zone));
    }

    /** The latest day that it is in any of these countries; by UTC if there are none. */
    public static LocalDate latestToday(Collection<Country> countries, Instant now) {
        return Stream.concat(
                        countries.stream().map(country -> today(country, now)),
                        Stream.of(LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
