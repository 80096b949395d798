/** What the vault promises. */
package org.zajedno.panels.encryption;
