/** Invitations, whatever they stand for: a link, a QR code and eight letters, which open their place once. */
package org.zajedno.panels.invitation;
