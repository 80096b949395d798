package org.zajedno.panels.material;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.EntityTags;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.document.CleanCopy;
import org.zajedno.panels.document.StructuredText;
import org.zajedno.panels.document.UploadedFile;

/** Drafts versions and writes their texts, typed or from files. */
@ApplicationScoped
class WriteText {

    /** A text and the version that it belongs to, as they are now. */
    record WrittenText(MaterialText text, MaterialVersion version) {}

    private final MaterialRepository materials;
    private final MaterialVersionRepository versions;
    private final Clock clock;

    /** A large file takes a good part of the memory while it is read: one at a time. */
    private final ReentrantLock readingLock = new ReentrantLock();

    WriteText(MaterialRepository materials, MaterialVersionRepository versions, Clock clock) {
        this.materials = materials;
        this.versions = versions;
        this.clock = clock;
    }

    MaterialVersion draft(UUID materialId, NewMaterialVersion request) {
        var now = clock.instant();
        var material = materials.require(materialId);
        var latest = versions.latestOf(materialId);
        latest.ifPresent(before -> before.succeeded(now));
        var version = new MaterialVersion(
                materialId,
                latest.map(MaterialVersion::number).orElse(0) + 1,
                request.sourceLanguage(),
                List.copyOf(request.texts().languages()),
                now);
        var before = latest.map(this::texts).orElse(Map.of());
        latest.ifPresent(earlier ->
                version.goesOnFrom(earlier, words(before), request.texts().texts()));
        versions.persist(version);
        request.texts().texts().forEach((language, words) -> {
            var paragraphs = after(before.get(language), StructuredText.ofPlain(words));
            versions.add(new MaterialText(version.id(), language, paragraphs, null, now));
        });
        material.versionsChanged(now);
        versions.flush();
        return version;
    }

    private Map<LanguageTag, MaterialText> texts(MaterialVersion version) {
        return versions.texts(version.id()).stream().collect(Collectors.toMap(MaterialText::language, text -> text));
    }

    private static Map<LanguageTag, String> words(Map<LanguageTag, MaterialText> texts) {
        return texts.values().stream().collect(Collectors.toMap(MaterialText::language, MaterialText::text));
    }

    /** The paragraphs keep the names that they have in the version before. */
    private static StructuredText after(@Nullable MaterialText before, StructuredText written) {
        return before == null ? written : written.after(before.structured());
    }

    WrittenText write(UUID versionId, LanguageTag language, @Nullable String ifMatch, String words) {
        var version = requireDraft(versionId, ifMatch);
        var standing =
                versions.text(versionId, language).filter(text -> text.text().equals(words));
        if (standing.isPresent()) {
            // words that were read and sent back keep the paragraphs and the file that they came in
            return new WrittenText(standing.get(), version);
        }
        return write(version, language, StructuredText.ofPlain(words), null);
    }

    /** What a file of the material would read as; nothing of it is kept. */
    StructuredText preview(UUID materialId, UploadedFile file) {
        materials.require(materialId);
        readingLock.lock();
        try {
            return file.read();
        } finally {
            readingLock.unlock();
        }
    }

    WrittenText take(UUID versionId, LanguageTag language, @Nullable String ifMatch, UploadedFile file) {
        var version = requireDraft(versionId, ifMatch);
        readingLock.lock();
        try {
            var read = file.read();
            return write(version, language, read, file.toKeep(read));
        } finally {
            readingLock.unlock();
        }
    }

    /** What others than researchers get of the file that the text came in. */
    CleanCopy copy(MaterialText text, OriginalFileInfo original) {
        var file = versions.original(text).orElse(null);
        readingLock.lock();
        try {
            return CleanCopy.of(text.structured(), original.name(), original.type(), file, text.language());
        } finally {
            readingLock.unlock();
        }
    }

    private MaterialVersion requireDraft(UUID versionId, @Nullable String ifMatch) {
        var version = versions.require(versionId);
        EntityTags.require(ifMatch, version.version());
        version.requireDraft();
        return version;
    }

    private WrittenText write(
            MaterialVersion version, LanguageTag language, StructuredText words, @Nullable UploadedFile file) {
        var now = clock.instant();
        var existing = versions.text(version.id(), language);
        version.textWritten(language, !existing.map(MaterialText::text).equals(Optional.of(words.text())), now);
        var before = versions.before(version)
                .flatMap(earlier -> versions.text(earlier.id(), language))
                .orElse(null);
        var written = after(before, words);
        var text = existing.orElseGet(() -> new MaterialText(version.id(), language, written, original(file), now));
        versions.removeOriginal(text);
        existing.ifPresent(known -> known.write(written, original(file), now));
        versions.add(text);
        if (file != null) {
            versions.add(new OriginalFile(text, file.content(), now));
        }
        versions.flush();
        return new WrittenText(text, version);
    }

    private static @Nullable OriginalFileInfo original(@Nullable UploadedFile file) {
        return file == null
                ? null
                : new OriginalFileInfo(file.name(), file.format().mediaType(), file.content().length);
    }
}
