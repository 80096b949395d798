package org.zajedno.panels.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.panels.Aggregate;
import org.zajedno.panels.panel.Panel;

/** A panel that reviews a version of a material. From then on its members may read that version. */
@Entity
@Table(name = "addressed_panel")
class AddressedPanel extends Aggregate {

    private UUID reviewRequestId;
    private UUID materialVersionId;
    private UUID panelId;
    private Country country;

    protected AddressedPanel() {}

    AddressedPanel(ReviewRequest review, Panel panel, Instant now) {
        super(now);
        this.reviewRequestId = review.id();
        this.materialVersionId = review.materialVersionId();
        this.panelId = panel.id();
        this.country = panel.country();
    }
}
