package org.zajedno.kit.facts;

/**
 * What a service does about one type of fact. Runs in a transaction together with the note that this fact was handled, behind
 * the wall of the fact's country; a failure is retried and then parked. Facts may come late or shuffled: a handler never lets
 * an older version overwrite a newer one.
 *
 * @param <T> the own record of the fact, with only the fields that are read here
 */
public interface FactHandler<T> {

    /** The service that tells it, for example {@code panels}. */
    String source();

    /** The fact's type, for example {@code CommentAnswered}. */
    String type();

    /** The major version of the fact's data that is read here; facts of another one are parked until this reads them. */
    default int version() {
        return FactReader.FIRST_VERSION;
    }

    /** The own record of the fact. */
    Class<T> shape();

    void handle(T fact, ReceivedFact receivedFact);
}
