package org.zajedno.events.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/**
 * The time zones that an event may be in: IANA zones of a region and a city. A fixed abbreviation such as GMT or CET is refused,
 * because it names another hour in summer than the people who write it mean.
 */
public final class ZonePolicy {

    private static final Pattern REGION_AND_CITY = Pattern.compile(
            "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z0-9_+/-]+");
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{2}:\\d{2}");
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private ZonePolicy() {}

    /**
     * Reads a zone in its exact IANA spelling.
     *
     * @param field where it stood in the request
     */
    public static ZoneId require(String field, @Nullable String name) {
        if (name == null || !REGION_AND_CITY.matcher(name).matches() || !KNOWN.contains(name)) {
            throw Refusal.invalid(
                    field,
                    "must be an IANA time zone of a region and a city, such as Europe/Belgrade; GMT or CET is not one");
        }
        return ZoneId.of(name);
    }

    /**
     * Reads the zone of somebody who only looks, as browsers name it: any IANA zone, old names and links such as Europe/Kiev or
     * Asia/Calcutta included, Etc/GMT+1, UTC, or an offset such as +02:00. What is shown in it bears the offset, so that an
     * abbreviation does no harm.
     *
     * @param field where it stood in the request
     */
    public static ZoneId requireToRead(String field, @Nullable String name) {
        if (name != null && KNOWN.contains(name)) {
            return ZoneId.of(name);
        }
        try {
            if (name != null && OFFSET.matcher(name).matches()) {
                return ZoneOffset.of(name);
            }
        } catch (DateTimeException beyondTheEarth) {
            // refused like any other
        }
        throw Refusal.invalid(
                field, "must be an IANA time zone, such as Europe/Belgrade, or an offset, such as +02:00");
    }
}
