package org.zajedno.panels.account;

/**
 * Somebody deletes the own account. Told within the transaction, to whatever is kept for the account and for nothing else; what
 * the person said stays, as it does for whoever leaves a panel.
 */
public record AccountClosed(String account) {}
