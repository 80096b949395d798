package org.zajedno.dissemination.study;

import java.util.List;
import java.util.UUID;

/**
 * A study as far as dissemination needs it.
 *
 * @param programme of the grant that it is reported under, for example {@code H2020}
 * @param grantNumber of that grant, for example {@code 779334}
 * @param grants all that pay for it, that one first
 */
public record Study(UUID id, String acronym, String programme, String grantNumber, List<Grant> grants) {

    /**
     * What pays for a study.
     *
     * @param programme by which the funder is known
     * @param number of the grant agreement or contract
     */
    public record Grant(String programme, String number) {}
}
