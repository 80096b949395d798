package org.zajedno.e2e.anonymity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Takes a reply apart into what stands together in it, whatever its form. */
final class ReplyReader {
    static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODED = Pattern.compile("[A-Za-z0-9_-]{24,}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Pattern NUMBER_OR_BOOLEAN = Pattern.compile("-?[0-9.]{1,9}|true|false");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?");
    private static final Pattern ROW = Pattern.compile("<(?:row|w:p)[ >].*?</(?:row|w:p)>", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Set<String> TELLING_HEADERS =
            Set.of("etag", "location", "link", "content-disposition", "last-modified");

    /** What was read once: each attack reads the same replies again. */
    private static final Map<ApiReply, Content> READ = Collections.synchronizedMap(new WeakHashMap<>());

    private final ApiReply apiReply;
    private final Set<String> asked = new LinkedHashSet<>();
    /** What the caller knows to be there if the answer says so; other errors repeat what was asked, and tell nothing by that. */
    private final Set<String> inPath;

    private final List<Sighting> sightings = new ArrayList<>();
    private final List<List<Sighting>> lists = new ArrayList<>();

    /** @param lists the sightings of each list, in its order */
    record Content(List<Sighting> sightings, List<List<Sighting>> lists) {}

    private ReplyReader(ApiReply apiReply) {
        this.apiReply = apiReply;
        var request = apiReply.request();
        inPath = idsIn(request.path().replaceFirst("\\?.*", ""));
        asked.addAll(apiReply.caller().walls());
        if (!request.body().isEmpty()) {
            texts(json(request.body()), asked);
        }
        asked.addAll(idsIn(request.path() + request.body()));
        Arrays.stream(request.path().split("[?&]"))
                .skip(1)
                .map(parameter -> parameter.replaceFirst(".*=", ""))
                .forEach(asked::add);
    }

    private static void texts(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(part -> texts(part, texts));
    }

    static Content read(ApiReply apiReply) {
        return READ.computeIfAbsent(apiReply, ReplyReader::readAnew);
    }

    private static Content readAnew(ApiReply apiReply) {
        var reader = new ReplyReader(apiReply);
        var headers = new LinkedHashSet<String>();
        apiReply.headers().forEach((name, values) -> {
            if (TELLING_HEADERS.contains(name)) {
                values.forEach(value -> reader.tell(headers, "header", value));
            }
        });
        reader.read(headers);
        return new Content(reader.sightings, reader.lists);
    }

    private void read(Set<String> headers) {
        if (apiReply.isJson()) {
            object(json(apiReply.text()), headers, "");
            return;
        }
        var rows = switch (apiReply.mediaType()) {
            case "text/calendar" ->
                List.of(apiReply.text().replaceAll("\r?\n[ \t]", "").split("BEGIN:VEVENT"));
            case "text/csv", "text/plain", "text/markdown" ->
                apiReply.text().lines().toList();
            case "text/html" -> List.of(apiReply.text().split("</(?:p|tr|li|h\\d)>"));
            default -> apiReply.mediaType().contains("openxmlformats") ? packed() : List.<String>of();
        };
        var list = new ArrayList<Sighting>();
        for (var row : rows) {
            var told = new LinkedHashSet<>(headers);
            tell(told, "row", MARKUP.matcher(row).replaceAll(" ").strip());
            list.add(sighting("row", told));
        }
        lists.add(list);
        if (list.isEmpty()) {
            sighting("", headers);
        }
    }

    /** Rows of a spreadsheet, whose texts stand in its cells, and paragraphs of a document. */
    private List<String> packed() {
        var rows = new ArrayList<String>();
        try {
            var file = Files.createTempFile("reply", ".zip");
            Files.write(file, apiReply.content());
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    var part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    var found =
                            ROW.matcher(part).results().map(row -> row.group()).toList();
                    rows.addAll(found.isEmpty() ? List.of(part) : found);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(apiReply.request().toString(), broken);
        }
        return rows;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An object with the values of what it lies in; those of its lists stand beside it as a whole, and apart. */
    private Set<String> object(JsonNode node, Set<String> around, String place) {
        var told = new LinkedHashSet<>(around);
        var nested = new ArrayList<Runnable>();
        var whole = new LinkedHashSet<String>();
        flat(node, place, told, nested, whole);
        nested.forEach(Runnable::run);
        whole.addAll(told);
        sighting(place, whole);
        return whole;
    }

    private void flat(JsonNode node, String place, Set<String> told, List<Runnable> nested, Set<String> whole) {
        if (node.isObject()) {
            if (isInLanguages(node)) {
                node.fieldNames().forEachRemaining(told::add);
            }
            node.properties().forEach(part -> flat(part.getValue(), place + "/" + part.getKey(), told, nested, whole));
        } else if (node.isArray()) {
            nested.add(() -> list(node, place, told, whole));
        } else if (!node.isNull()) {
            tell(told, place.replaceFirst(".*/", ""), node.asText());
        }
    }

    private static boolean isInLanguages(JsonNode node) {
        return node.properties().stream()
                .allMatch(part -> LANGUAGE.matcher(part.getKey()).matches()
                        && part.getValue().isTextual());
    }

    private void list(JsonNode node, String place, Set<String> told, Set<String> whole) {
        var list = new ArrayList<Sighting>();
        for (var element : node) {
            if (element.isContainerNode()) {
                whole.addAll(object(element, told, place));
                list.add(sightings.getLast());
            } else {
                var one = new LinkedHashSet<String>();
                tell(one, place.replaceFirst(".*/", ""), element.asText());
                whole.addAll(one);
                list.add(new Sighting(apiReply.request() + " " + place, asked, one));
            }
        }
        lists.add(list);
    }

    private Sighting sighting(String place, Set<String> told) {
        var news = new LinkedHashSet<>(told);
        var isRead = apiReply.request().method().equals("GET");
        var isThere = apiReply.status() < 300 || apiReply.status() == 409;
        if (!isRead || !isThere) {
            news.removeAll(asked);
        }
        if (isThere) {
            news.addAll(inPath);
        }
        var sighting = new Sighting(apiReply.request() + " " + place, asked, news);
        sightings.add(sighting);
        return sighting;
    }

    /** Numbers and what is true or false mean something by their names alone. */
    private void tell(Set<String> told, String name, String value) {
        told.add(NUMBER_OR_BOOLEAN.matcher(value).matches() ? name + "=" + value : value);
        told.addAll(idsIn(value));
        INSTANT.matcher(value).results().forEach(instant -> told.add(instant.group()));
    }

    /** The identifiers in a text, those in its cursors too. */
    static Set<String> idsIn(String text) {
        var ids = new LinkedHashSet<String>();
        ID.matcher(text).results().forEach(id -> ids.add(id.group()));
        CODED.matcher(text).results().flatMap(code -> idsCodedIn(code.group())).forEach(ids::add);
        return ids;
    }

    private static Stream<String> idsCodedIn(String code) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(code), StandardCharsets.ISO_8859_1);
            return ID.matcher(decoded).results().map(id -> id.group());
        } catch (IllegalArgumentException noCursor) {
            return Stream.empty();
        }
    }
}
