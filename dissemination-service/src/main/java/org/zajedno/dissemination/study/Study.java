package org.zajedno.dissemination.study;

import java.util.UUID;

/**
 * A study as far as dissemination needs it.
 *
 * @param programme the funder's programme, for example {@code H2020}
 * @param grantNumber the grant agreement's number, for example {@code 779334}
 */
public record Study(UUID id, String acronym, String programme, String grantNumber) {}
