package org.zajedno.panels.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.Comment;
import org.zajedno.panels.comment.Credit;
import org.zajedno.panels.material.MaterialVersion;

/** That a comment changed a released version, with the credit that its author wants for it. */
@Entity
@Table(name = "contribution")
public class Contribution extends VersionedEntity {

    private UUID commentId;
    private UUID membershipId;
    private UUID panelId;
    private Country country;
    private UUID materialVersionId;
    private UUID studyId;
    private Credit credit;
    private boolean digestTold;

    protected Contribution() {}

    Contribution(Comment comment, MaterialVersion released, UUID studyId, Instant now) {
        super(FROM_ONE, now);
        this.commentId = comment.id();
        this.membershipId = comment.membershipId();
        this.panelId = comment.panelId();
        this.country = comment.country();
        this.materialVersionId = released.id();
        this.studyId = studyId;
        this.credit = comment.credit();
        this.digestTold = true;
    }

    /**
     * Changes how the author wants to be credited; refused once it is in print.
     *
     * @param published when an edition of the study was last published; null if none was
     */
    void creditAs(Credit wanted, @Nullable Instant published, Instant now) {
        wanted.requireSensible("name");
        if (published != null && !createdAt().isAfter(published)) {
            throw Refusal.conflict("credit-published");
        }
        credit = wanted;
        touch(now);
    }

    /** It is told again, because it was first told without the mark of its line. */
    void republish(Instant now) {
        digestTold = true;
        touch(now);
    }

    /** The comment was taken back, and the credit for it with it. */
    void takeBack(Instant now) {
        credit = Credit.NONE;
        touch(now);
    }

    public UUID commentId() {
        return commentId;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public UUID panelId() {
        return panelId;
    }

    public Country country() {
        return country;
    }

    public UUID materialVersionId() {
        return materialVersionId;
    }

    public UUID studyId() {
        return studyId;
    }

    public Credit credit() {
        return credit;
    }
}
