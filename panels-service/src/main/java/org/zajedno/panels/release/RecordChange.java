package org.zajedno.panels.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.Comment;
import org.zajedno.panels.comment.CommentChange;
import org.zajedno.panels.comment.CommentRepository;
import org.zajedno.panels.material.MaterialChange;
import org.zajedno.panels.material.MaterialVersion;
import org.zajedno.panels.material.MaterialVersionRepository;
import org.zajedno.panels.material.Passage;

/** Records which comments changed which passage of a version. */
@ApplicationScoped
class RecordChange {

    private final MaterialVersionRepository versions;
    private final MaterialChangeRepository changes;
    private final CommentRepository comments;
    private final Clock clock;

    RecordChange(
            MaterialVersionRepository versions,
            MaterialChangeRepository changes,
            CommentRepository comments,
            Clock clock) {
        this.versions = versions;
        this.changes = changes;
        this.comments = comments;
        this.clock = clock;
    }

    MaterialChange record(UUID versionId, NewMaterialChange request) {
        var now = clock.instant();
        var version = versions.require(versionId);
        var named = comments(request.commentIds(), version);
        requirePassages(request, version);
        version.changeRecorded(now);
        var change = new MaterialChange(
                versionId, request.language(), request.before(), request.after(), request.description(), now);
        changes.persist(change);
        named.forEach(comment -> changes.add(new CommentChange(change, comment, now)));
        changes.flush();
        comments.becameOfThem(named.stream().map(Comment::id).toList(), now);
        return change;
    }

    /** Adds the description of a change of the version in further languages. */
    MaterialChange translate(UUID versionId, UUID changeId, LocalizedText further) {
        var version = versions.require(versionId);
        var change = changes.findByIdOptional(changeId)
                .filter(found -> found.materialVersionId().equals(version.id()))
                .orElseThrow(Refusal::notFound);
        change.translate(further, clock.instant());
        changes.flush();
        return change;
    }

    /** The comments, each on an earlier version of the same material and accepted; refuses others. */
    private List<Comment> comments(List<UUID> ids, MaterialVersion version) {
        var found = comments.withIds(ids).stream().collect(Collectors.toMap(Comment::id, Function.identity()));
        var commented =
                versions
                        .withIds(found.values().stream()
                                .map(Comment::materialVersionId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(MaterialVersion::id, Function.identity()));
        for (int position = 0; position < ids.size(); position++) {
            var on = Optional.ofNullable(found.get(ids.get(position)))
                    .map(comment -> commented.get(comment.materialVersionId()));
            if (on.filter(version::comesAfter).isEmpty()) {
                throw Refusal.invalid(
                        "commentIds[" + position + "]", "is not a comment on an earlier version of this material");
            }
        }
        var notAccepted = found.values().stream()
                .filter(comment -> !comment.isAccepted())
                .map(Comment::id)
                .toList();
        if (!notAccepted.isEmpty()) {
            throw Refusal.conflict("comment-not-accepted").with("commentIds", notAccepted);
        }
        return List.copyOf(found.values());
    }

    private void requirePassages(NewMaterialChange request, MaterialVersion version) {
        if (request.before() != null) {
            var before =
                    versions.before(version).orElseThrow(() -> Refusal.invalid("before", "there is no version before"));
            requirePassage(request.before(), before, request, "before");
        }
        if (request.after() != null) {
            requirePassage(request.after(), version, request, "after");
        }
    }

    private void requirePassage(Passage passage, MaterialVersion version, NewMaterialChange request, String field) {
        var text = versions.text(version.id(), request.language())
                .orElseThrow(() -> Refusal.invalid("language", "is none that the version can be read in"));
        passage.requireIn(text.text(), field);
    }
}
