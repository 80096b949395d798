/** Limits on what is sent to this service, beyond what Bean Validation brings. */
package org.zajedno.panels.validation;
