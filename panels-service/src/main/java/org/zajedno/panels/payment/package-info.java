/** What members are paid for their work: rates, offers that are answered in private, claims. No bank data is kept here. */
@NullMarked
package org.zajedno.panels.payment;

import org.jspecify.annotations.NullMarked;
