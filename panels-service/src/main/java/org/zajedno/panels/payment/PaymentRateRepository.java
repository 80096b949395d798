package org.zajedno.panels.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.country.Country;

/** The rates of the caller's countries. */
@ApplicationScoped
class PaymentRateRepository implements PanacheRepositoryBase<PaymentRate, UUID> {

    /** What holds now, by country and kind of task. */
    List<PaymentRate> inForce() {
        return list("from PaymentRate r where not exists (select 1 from PaymentRate n where n.country = r.country"
                + " and n.taskKind = r.taskKind and (n.createdAt, n.id) > (r.createdAt, r.id))"
                + " order by r.country, r.taskKind");
    }

    Optional<PaymentRate> inForce(Country country, TaskKind kind) {
        return find("country = ?1 and taskKind = ?2 order by createdAt desc, id desc", country, kind)
                .firstResultOptional();
    }
}
