/** What is kept unreadable for whoever has the database alone: addresses, words said in distress, receipts. */
package org.zajedno.panels.encryption;
