package org.zajedno.panels.standards;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.panels.panel.Membership;
import org.zajedno.panels.panel.Panel;

/** How one person rates one standard for a panel in a period. It is told only together with those of others. */
@Entity
@Table(name = "standards_assessment")
class StandardsAssessment extends VersionedEntity {

    private UUID panelId;
    private Country country;

    @Enumerated(EnumType.STRING)
    private InvolvementStandard standard;

    private String period;

    @Enumerated(EnumType.STRING)
    private RaterRole raterRole;

    // one of the two: a member's place on the panel, or a researcher's account
    private @Nullable UUID membershipId;
    private @Nullable String rater;
    private int score;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText evidence;

    protected StandardsAssessment() {}

    private StandardsAssessment(Panel panel, RaterRole raterRole, NewStandardsAssessment given, Instant now) {
        super(FROM_ONE, now);
        this.panelId = panel.id();
        this.country = panel.country();
        this.raterRole = raterRole;
        this.standard = given.standard();
        this.period = given.period();
        this.score = given.score();
        this.evidence = given.evidence();
    }

    /** Refuses a member who is on a break or has left. */
    static StandardsAssessment ofMember(Panel panel, Membership rater, NewStandardsAssessment given, Instant now) {
        rater.requireActive();
        var assessment = new StandardsAssessment(panel, RaterRole.MEMBER, given, now);
        assessment.membershipId = rater.id();
        return assessment;
    }

    static StandardsAssessment ofResearcher(Panel panel, String account, NewStandardsAssessment given, Instant now) {
        var assessment = new StandardsAssessment(panel, RaterRole.RESEARCHER, given, now);
        assessment.rater = account;
        return assessment;
    }

    InvolvementStandard standard() {
        return standard;
    }

    RaterRole raterRole() {
        return raterRole;
    }

    /** Whether it was given under one of these places on a panel, or by this account as a researcher. */
    boolean isBy(Collection<UUID> memberships, String account) {
        return membershipId == null ? account.equals(rater) : memberships.contains(membershipId);
    }

    int score() {
        return score;
    }

    @Nullable
    LocalizedText evidence() {
        return evidence;
    }
}
