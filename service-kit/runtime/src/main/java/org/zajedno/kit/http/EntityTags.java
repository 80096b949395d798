package org.zajedno.kit.http;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.digest.Sha256;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

/**
 * The entity tag of a single resource: the version of its row, and the languages in which it is shown, because a browser that
 * asks in another language offers the tag that it has (RFC 9110 §8.8.3). A change names the version that it changes (§13).
 */
public final class EntityTags {

    private EntityTags() {}

    /** The tag of a version as it is shown in these languages, none if nothing of it depends on the reader. */
    public static String of(long version, Collection<LanguageTag> shown) {
        var languages = shown.stream().map(LanguageTag::value).sorted().collect(Collectors.joining("+"));
        return languages.isEmpty() ? "\"" + version + "\"" : "\"" + version + "." + languages + "\"";
    }

    /** The tag of a version as it is shown in all of its languages. */
    static String ofAllLanguages(long version) {
        return "\"" + version + ".all\"";
    }

    /** The tag of a reply that is told by its bytes alone. */
    static String of(byte[] content) {
        return "\""
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Sha256.begin().digest(content)) + "\"";
    }

    /** Whether a raw {@code If-None-Match} header, null if absent, names the tag. */
    static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(known -> known.strip().replaceFirst("^W/", ""))
                        .anyMatch(known -> known.equals("*") || known.equals(tag));
    }

    /**
     * Refuses a change without {@code If-Match} (428) and one against an older version (412).
     *
     * @param ifMatch the raw header, null if absent; {@code *} matches whatever is there
     * @param version what is stored now
     */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(Refusal.Kind.UNCONDITIONAL, "precondition-required");
        }
        var current = "\"" + version + "(\\.[A-Za-z+-]+)?\"";
        if (Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .noneMatch(tag -> tag.equals("*") || tag.matches(current))) {
            throw Refusal.of(Refusal.Kind.STALE, "stale");
        }
    }
}
