package org.zajedno.kit.facts;

/**
 * What a service does about one type of fact, which {@link FactType} names. Runs in a transaction together with the note that
 * this fact was handled, behind the wall of the fact's country; a failure is retried and then parked. Facts may come late or
 * shuffled: a handler never lets an older version overwrite a newer one.
 *
 * @param <T> the own record of the fact, with only the fields that are read here
 */
public interface FactHandler<T> {

    void handle(T fact, ReceivedFact receivedFact);
}
