package org.zajedno.panels.material;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.panels.panel.Panel;

/** A panel that reviews a version of a material. From then on its members may read that version. */
@Entity
@Table(name = "addressed_panel")
public class AddressedPanel extends VersionedEntity {

    private UUID reviewRequestId;
    private UUID materialVersionId;
    private UUID panelId;
    private Country country;

    protected AddressedPanel() {}

    public AddressedPanel(UUID materialVersionId, UUID reviewRequestId, Panel panel, Instant now) {
        super(FROM_ONE, now);
        this.reviewRequestId = reviewRequestId;
        this.materialVersionId = materialVersionId;
        this.panelId = panel.id();
        this.country = panel.country();
    }
}
