package org.zajedno.panels.gripp;

import java.math.BigDecimal;

/**
 * What members were paid in one currency.
 *
 * @param members how many were paid
 */
record PaymentTotal(String currency, BigDecimal total, long members) {}
