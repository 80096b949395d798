package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.zajedno.kit.caller.DatabaseSetting;
import org.zajedno.panels.Viewer;

/**
 * Comments, and reasons to re-open one, that are held for screening. The database keeps them from every query but for those that
 * are made here: for the author, and for the PPI lead who decides.
 */
@ApplicationScoped
public class HeldTextScope {

    private static final String SETTING = "zajedno.held";
    private static final String SHOWN = "shown";

    private final EntityManager entities;
    private final DatabaseSetting setting;
    private final TransactionSynchronizationRegistry transaction;

    HeldTextScope(EntityManager entities, DatabaseSetting setting, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.setting = setting;
        this.transaction = transaction;
    }

    /**
     * Does a part of the running transaction that finds what is held; then it is hidden again, on every way out. What the part
     * changed is written before. A part that throws takes the whole transaction back.
     */
    public <T> T reveal(Supplier<T> part) {
        if (SHOWN.equals(transaction.getResource(SETTING))) {
            return part.get();
        }
        entities.flush();
        set(SHOWN);
        try {
            var result = part.get();
            entities.flush();
            return result;
        } catch (RuntimeException | Error failed) {
            transaction.setRollbackOnly();
            throw failed;
        } finally {
            hide();
        }
    }

    /** The same for whoever may see it; for others the part finds nothing that is held. */
    <T> T revealTo(Viewer viewer, Supplier<T> part) {
        return viewer.seesHeldText() ? reveal(part) : part.get();
    }

    /** A connection that is gone, or a transaction that the database has given up, shows nobody anything either. */
    private void hide() {
        transaction.putResource(SETTING, "");
        try {
            set("");
        } catch (RuntimeException nothingIsReadAnyMore) {
            transaction.setRollbackOnly();
        }
    }

    private void set(String value) {
        setting.set(SETTING, value);
        transaction.putResource(SETTING, value);
    }
}
