package org.zajedno.dissemination.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

/** The lists that come with this release. */
@ApplicationScoped
public class ReferenceData {

    public static final String DISSEMINATION_TYPES = "dissemination-types";
    public static final String COMMUNICATION_CHANNELS = "communication-channels";
    public static final String TARGET_AUDIENCES = "target-audiences";
    public static final String ACTIVITY_STATUSES = "activity-statuses";
    public static final String FUNDER_ACKNOWLEDGEMENTS = "funder-acknowledgements";
    public static final String DISCLAIMERS = "disclaimers";
    public static final String STATUS_NOTES = "status-notes";
    public static final String PANEL_ACKNOWLEDGEMENTS = "panel-acknowledgements";

    private static final String FILE = "/reference/code-lists.json";

    private final List<CodeList> lists;

    ReferenceData(ObjectMapper json) {
        try (var file = ReferenceData.class.getResourceAsStream(FILE)) {
            this.lists = json.readValue(file, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " cannot be read", broken);
        }
    }

    /** The newest version of each list. */
    public List<CodeList> current() {
        return lists.stream()
                .filter(list -> lists.stream()
                        .noneMatch(other -> other.id().equals(list.id()) && other.version() > list.version()))
                .toList();
    }

    /** The newest version of a list; refuses an unknown one. */
    public CodeList current(String id) {
        return lists.stream()
                .filter(list -> list.id().equals(id))
                .max(Comparator.comparingInt(CodeList::version))
                .orElseThrow(Refusal::notFound);
    }

    /** A list as it was in a version; refuses an unknown one. */
    public CodeList version(String id, int version) {
        return lists.stream()
                .filter(list -> list.id().equals(id) && list.version() == version)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** A sentence in a language; no other language ever stands in. */
    public Optional<String> sentence(String list, String code, LanguageTag language) {
        return current(list).entry(code).map(CodeList.Entry::texts).flatMap(text -> text.in(language));
    }
}
