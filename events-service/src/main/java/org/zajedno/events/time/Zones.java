package org.zajedno.events.time;

import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.zajedno.kit.problem.Refusal;

/**
 * The time zones that an event may be in: IANA zones of a region and a city. A fixed abbreviation such as GMT or CET is refused,
 * because it names another hour in summer than the people who write it mean.
 */
public final class Zones {

    private static final Pattern REGION_AND_CITY = Pattern.compile(
            "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z0-9_+/-]+");
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private Zones() {}

    /**
     * Reads a zone in its exact IANA spelling.
     *
     * @param field where it stood in the request
     */
    public static ZoneId require(String field, String name) {
        if (name == null || !REGION_AND_CITY.matcher(name).matches() || !KNOWN.contains(name)) {
            throw Refusal.invalid(
                    field,
                    "must be an IANA time zone of a region and a city, such as Europe/Belgrade; GMT or CET is not one");
        }
        return ZoneId.of(name);
    }
}
