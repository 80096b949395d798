/** Encryption of columns that nobody may read with the database alone: addresses, notes on safeguarding, receipts. */
package org.zajedno.panels.encryption;
