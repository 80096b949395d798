/** Encryption of columns that nobody may read with the database alone: addresses, notes on safeguarding, receipts. */
@NullMarked
package org.zajedno.panels.encryption;

import org.jspecify.annotations.NullMarked;
