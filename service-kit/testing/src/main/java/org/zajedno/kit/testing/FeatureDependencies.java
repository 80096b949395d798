package org.zajedno.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which feature of a service uses which: by import, and by what its queries name. An entity in HQL and a table in SQL belong to
 * the package of the entity; a table without one belongs to the package that alone inserts into it. Class files do not show the
 * second kind of use, so the sources are read.
 */
final class FeatureDependencies {

    private static final Pattern ENTITY = Pattern.compile("^@Entity\\b", Pattern.MULTILINE);
    private static final Pattern TABLE = Pattern.compile("@Table\\([^)]*name\\s*=\\s*\"(\\w+)\"");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"((?:[^\\\\]|\\\\.)*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("\\b(from|join|update|insert into)\\s+(?:only\\s+)?(?:\\w+\\.)?(\\w+)");

    private record Source(String feature, String name, String text) {

        List<MatchResult> queried() {
            return LITERAL.matcher(text)
                    .results()
                    .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                    .flatMap(literal -> NAMED.matcher(literal).results())
                    .toList();
        }
    }

    private final Map<String, Map<String, String>> uses = new TreeMap<>();

    /**
     * @param sources the root of the service's sources
     * @param service the service's package; its direct sub-packages are the features
     */
    FeatureDependencies(Path sources, String service) {
        var files = read(sources.resolve(service.replace('.', '/')));
        var owners = owners(files);
        var imported =
                Pattern.compile("^import (?:static )?" + Pattern.quote(service) + "\\.(\\w+)\\.", Pattern.MULTILINE);
        for (var file : files) {
            imported.matcher(file.text).results().forEach(found -> note(file, found.group(1)));
            file.queried().forEach(found -> note(file, owners.get(found.group(2))));
        }
    }

    private void note(Source user, @Nullable String used) {
        if (used != null && !used.equals(user.feature)) {
            uses.computeIfAbsent(user.feature, any -> new TreeMap<>()).putIfAbsent(used, user.name);
        }
    }

    /** Each pair of features that use each other, directly or through others, with one class that does so. */
    Set<String> cycles() {
        var cycles = new TreeSet<String>();
        uses.forEach((feature, used) -> used.forEach((other, name) -> {
            if (reaches(other, feature, new TreeSet<>())) {
                cycles.add(feature + "." + name + " uses " + other + ", which leads back to " + feature);
            }
        }));
        return cycles;
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        return from.equals(to)
                || seen.add(from)
                        && uses.getOrDefault(from, Map.of()).keySet().stream()
                                .anyMatch(next -> reaches(next, to, seen));
    }

    private static Map<String, String> owners(List<Source> files) {
        var writers = new HashMap<String, Set<String>>();
        files.forEach(file -> file.queried().stream()
                .filter(found -> found.group(1).equals("insert into"))
                .forEach(found -> writers.computeIfAbsent(found.group(2), any -> new TreeSet<>())
                        .add(file.feature)));
        var owners = new HashMap<String, String>();
        writers.forEach((table, features) -> {
            if (features.size() == 1) {
                owners.put(table, features.iterator().next());
            }
        });
        files.stream().filter(file -> ENTITY.matcher(file.text).find()).forEach(entity -> {
            owners.put(entity.name, entity.feature);
            owners.put(table(entity), entity.feature);
        });
        return owners;
    }

    private static String table(Source entity) {
        var named = TABLE.matcher(entity.text);
        return named.find()
                ? named.group(1)
                : entity.name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static List<Source> read(Path root) {
        var files = new ArrayList<Source>();
        try (var paths = Files.walk(root)) {
            for (var path :
                    paths.filter(path -> path.toString().endsWith(".java")).toList()) {
                var inside = root.relativize(path);
                var name = path.getFileName().toString().replace(".java", "");
                files.add(new Source(
                        inside.getNameCount() == 1 ? "" : inside.getName(0).toString(), name, Files.readString(path)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
